import { changedParts, returnedBefore } from './returnedBefore';

const by = { kind: 'staff' as const, id: 'a', name: 'Dr. Petra Hünerbein' };
const event = (kind: string, data: Record<string, unknown>, personal: Record<string, unknown> = {}) => ({
  kind,
  by,
  at: '2026-03-02T09:00:00Z',
  data,
  personal,
});
const proposed = (proposalId: string, explanation: string) =>
  event('case.decision-proposed', { proposalId, kind: 'reject', reasons: ['no-keeper'], conditions: [], feeCents: 0 }, { explanation });

describe('a proposal that was given back before', () => {
  it('is shown with why, and with what has changed since', () => {
    const entries = [
      proposed('p2', 'Kein Nachweis.'),
      event('case.proposal-returned', { proposalId: 'p1' }, { comment: 'Bitte begründen.' }),
      proposed('p1', ''),
    ];
    const before = returnedBefore(entries);
    expect(before).toMatchObject({ by: 'Dr. Petra Hünerbein', comment: 'Bitte begründen.', said: { kind: 'reject', explanation: '' } });
    expect(
      before &&
        changedParts(before.said, { kind: 'reject', reasons: ['no-keeper'], conditions: [], explanation: 'Kein Nachweis.', feeCents: 0 }),
    ).toEqual(['explanation']);
  });

  it('is the latest one, where there were several', () => {
    const entries = [
      proposed('p3', 'c'),
      event('case.proposal-returned', { proposalId: 'p2' }, { comment: 'zweitens' }),
      proposed('p2', 'b'),
      event('case.proposal-returned', { proposalId: 'p1' }, { comment: 'erstens' }),
      proposed('p1', 'a'),
    ];
    expect(returnedBefore(entries)).toMatchObject({ comment: 'zweitens', said: { explanation: 'b' } });
  });

  it('is not there where nothing was given back', () => {
    expect(returnedBefore([proposed('p1', '')])).toBeNull();
  });
});
