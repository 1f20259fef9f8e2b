import { whoIsTold } from './who-is-told.js';

const weber = { id: 'w', name: 'Weber' };
const came = (on: string) =>
  whoIsTold(
    {
      id: 'e1',
      kind: 'case.continued',
      caseId: 'c1',
      actor: { kind: 'system', id: 'system', name: 'cases:continuity' },
      data: { to: weber, had: { caseId: 'c0', number: 'BPA-2026-000007' }, on },
    },
    { assignee: { ...weber, since: '2026-03-02T09:00:00Z' }, decision: null, proposal: null, request: null, handledBy: null },
  );

describe('who is told that a case came to them because they had it, or an earlier one', () => {
  it.each(['application', 'expiry', 'reopening'])('is its new holder, with the case that they had: %s', (on) => {
    expect(came(on)).toEqual([{ staffId: 'w', kind: 'continued', caseId: 'c1', cause: 'e1', data: { had: 'BPA-2026-000007' } }]);
  });

  it.each(['answer', 'post', 'recall'])('is nobody where they are told of the %s itself', (on) => {
    expect(came(on)).toEqual([]);
  });
});
