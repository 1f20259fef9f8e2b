import { parseLocalDate } from '@vorgang/platform';
import { aCase, at, clerk, given, portal, proposal, system, decides, type StoryCommand } from './case.given.js';
import type { WholeCase } from './case.js';

const day = parseLocalDate;
const ask: StoryCommand = {
  action: 'request-information',
  requestId: 'r1',
  letterId: 'l1',
  items: ['proof'],
  text: 'Bitte',
  answerBy: day('2026-03-20'),
  remindOn: day('2026-03-12'),
};
const answer: StoryCommand = {
  action: 'answer-request',
  answerId: 'a1',
  message: 'Hier',
  attachments: [],
  automatic: [],
  dueOn: day('2026-04-01'),
};
const checked = (): WholeCase =>
  given(aCase())
    .when({ action: 'claim' }, clerk)
    .then({ action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 99 }, clerk);
const withdrawal: StoryCommand = { action: 'record-withdrawal', reason: 'Hund verkauft', letterId: null };

describe('what an event tells for good', () => {
  it('is why a case was withdrawn, and why it was taken up again', () => {
    expect(decides(checked(), withdrawal, clerk)).toMatchObject([
      { personal: { reason: 'Hund verkauft' } },
      { data: { outcome: 'withdrawn', on: '2026-03-02' } },
    ]);
    const closed = given(checked()).when(withdrawal, clerk);
    expect(decides(closed, { action: 'reopen', reason: 'Doch nicht', dueOn: day('2026-05-04') }, clerk)).toMatchObject([
      { data: { assignee: clerk.by, dueOn: '2026-05-04', anew: true }, personal: { reason: 'Doch nicht' } },
    ]);
  });

  it('is whether money came by the portal or by the cashier', () => {
    const pays = {
      paymentId: 'p1',
      cents: 100,
      method: 'cash',
      reference: 'B1',
      paidAt: clerk.now,
      letterId: 'l5',
      dueOn: null,
      details: {},
    };
    expect(given(checked()).when({ action: 'record-payment', ...pays }, clerk).payments).toMatchObject([{ via: 'cashier' }]);
    expect(given(checked()).when({ action: 'report-payment', ...pays }, portal).payments).toMatchObject([{ via: 'portal' }]);
  });

  it('is which request the system reminded of, and ended', () => {
    const waiting = given(checked()).when(ask, clerk);
    expect(decides(waiting, { action: 'remind', requestId: 'r1', letterId: 'l2' }, system)).toMatchObject([
      { data: { requestId: 'r1' } },
      { data: { letterId: 'l2', key: 'reminder', way: 'mail' } },
    ]);
    expect(decides(waiting, { action: 'expire-request', requestId: 'r1', dueOn: null }, at(system, '2026-03-23T08:00:00Z'))).toMatchObject([
      { data: { requestId: 'r1', dueOn: null, lookAtOn: '2026-03-23' } },
    ]);
    expect(decides(checked(), ask, clerk)).toMatchObject([
      { data: { requestId: 'r1', items: ['proof'], stoppedOn: '2026-03-02' }, personal: { text: 'Bitte' } },
      { data: { key: 'information-request' } },
    ]);
  });

  it('is by which follow-up day the unpaid fee is looked for, and nothing of the kind where it is paid', () => {
    const unpaid = decides(checked(), proposal({ payment: 'before-issue' }), clerk);
    expect(unpaid.map(({ kind }) => kind)).toEqual(['case.decision-proposed', 'case.decided']);
    expect(unpaid[1]?.data).toMatchObject({ unpaid: { stoppedOn: '2026-03-02', askOn: '2026-03-30' } });
    expect(decides(checked(), proposal(), clerk)[1]?.data).not.toHaveProperty('unpaid');
  });

  it('is what was reckoned when it was decided', () => {
    const { decision } = proposal();
    const reckoned = {
      feeLines: [{ text: { de: 'Gebühr', en: 'fee' }, cents: 8400 }],
      instalments: [{ dueOn: day('2026-05-15'), cents: 8400 }],
      details: { validFrom: '2026-03-02' },
    };
    expect(decides(checked(), { ...proposal(), decision: { ...decision, ...reckoned } }, clerk)[1]?.data).toMatchObject({
      reckoned: { ...reckoned, approvalBecause: [] },
    });
  });
});

describe('an answer to a request', () => {
  it('that comes when the case is decided, or closed, is post', () => {
    const answered = given(checked()).when(ask, clerk).then(answer, portal);
    const decided = given(answered).when({ ...proposal(), letterId: 'l2' }, clerk);
    expect(decides(decided, { ...answer, answerId: 'a2' }, portal)).toMatchObject([
      { kind: 'case.post-received', data: { answerId: 'a2' } },
    ]);
    const closed = given(answered).when(withdrawal, clerk);
    expect(decides(closed, { ...answer, answerId: 'a2' }, portal)).toMatchObject([{ kind: 'case.post-received' }]);
  });
});

describe('a case that is withdrawn', () => {
  it('drops the request that is open, and no other', () => {
    const waiting = given(checked()).when(ask, clerk);
    expect(given(waiting).when(withdrawal, clerk).request?.state).toBe('dropped');
    expect(given(waiting).when(answer, portal).then(withdrawal, clerk).request?.state).toBe('answered');
    expect(given(checked()).when(withdrawal, clerk).request).toBeNull();
  });

  it('was handled by the proposer where it had been decided, else by the person who closed it', () => {
    const noticed = given(checked())
      .when(proposal(), clerk)
      .then({ action: 'file-letter', letterId: 'l1', documents: [] }, system)
      .then({ action: 'note-delivery', letterId: 'l1', result: { sent: true, messageId: 'm' } }, system);
    expect(noticed).toMatchObject({ handledBy: clerk.by.id, decision: { id: 'q1' } });
  });
});
