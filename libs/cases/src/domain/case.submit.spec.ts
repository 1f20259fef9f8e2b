import { aSubmission, portal } from './case.given.js';
import type { Submit } from './case.commands.js';
import { submit } from './case.decide.js';
import { fold } from './case.evolve.js';

/** A submission with everything that may come with it, or with less. */
function submission(change: Partial<Submit> = {}): Submit {
  const checks: Submit['checks'] = [{ key: 'chip', kind: 'automatic', required: false }];
  return aSubmission({ attachments: [], search: { chip: '276' }, checks, automatic: [], ...change });
}
const begun = (change: Partial<Submit> = {}) =>
  fold(submit(submission(change)).map((event) => ({ ...event, caseId: 'c1', by: portal.by, at: portal.now })));
const kinds = (change: Partial<Submit>) => submit(submission(change)).map(({ kind }) => kind);

describe('a case begins', () => {
  it('with what was submitted, and keeps how to reply after the address is erased', () => {
    const [first, ...more] = submit(submission());
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      kind: 'case.submitted',
      data: { caseNumber: 'HUA-2026-000001', replyKind: 'email', checks: [{ key: 'chip' }] },
      personal: { subject: 'Bello', search: { chip: '276' } },
    });
    expect(begun()).toMatchObject({
      status: 'open',
      version: 1,
      position: 1,
      priority: 'normal',
      assignee: null,
      corrections: [],
      attachments: [],
      notes: [],
      payments: [],
      letters: [],
      reopenings: 0,
      checks: { chip: { status: 'open', version: 1 } },
    });
  });

  it('with what the staff corrected before it became one: the form as it came, and the corrections', () => {
    const corrected = { corrections: [{ pointer: '/dog/name', from: 'Bello', to: 'Bella' }], reason: 'unleserlich' };
    expect(submit(submission({ corrected }))[1]).toEqual({
      kind: 'case.data-corrected',
      version: 1,
      data: { pointers: ['/dog/name'] },
      personal: { ...corrected, subject: 'Bello', search: { chip: '276' } },
    });
    expect(begun({ corrected })).toMatchObject({
      form: { dog: { name: 'Bella' } },
      corrections: [{ from: 'Bello', reason: 'unleserlich' }],
    });
  });

  it('with what the rules found, each with its reason where there is one', () => {
    const reason = { de: 'ok', en: 'ok' };
    expect(
      submit(
        submission({
          automatic: [
            { key: 'chip', status: 'passed', reason },
            { key: 'moon', status: 'failed', reason: null },
          ],
        }),
      )[1],
    ).toEqual({
      kind: 'case.checked-automatically',
      version: 1,
      data: {
        results: [
          { key: 'chip', status: 'passed' },
          { key: 'moon', status: 'failed' },
        ],
        added: [],
      },
      personal: { reasons: { chip: reason } },
    });
  });

  it('with what was paid in the portal', () => {
    const payment = { id: 'p1', cents: 3000, method: 'CREDITCARD', reference: 'T1', paidAt: portal.now };
    expect(begun({ payment })?.payments).toEqual([{ ...payment, via: 'portal' }]);
    expect(
      kinds({ payment, corrected: { corrections: [], reason: '' }, automatic: [{ key: 'chip', status: 'passed', reason: null }] }),
    ).toEqual(['case.submitted', 'case.data-corrected', 'case.checked-automatically', 'case.payment-recorded']);
  });
});
