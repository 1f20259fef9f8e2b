import { parseLocalDate } from '@vorgang/platform';
import { aCase, at, clerk, given, portal, proposal, system, decides, type StoryCommand, type StoryCommandOf } from './case.given.js';
import type { CommandOf } from './case.commands.js';
import type { WholeCase, FiledDocument, ReplyChannel } from './case.js';
import { rowsOf } from './case.rows.js';

const day = parseLocalDate;
const kinds = (events: readonly { kind: string }[]) => events.map((event) => event.kind);
const ask: CommandOf<'request-information'> = {
  action: 'request-information',
  requestId: 'r1',
  letterId: 'l1',
  items: ['proof'],
  text: 'Bitte',
  answerBy: day('2026-03-20'),
  remindOn: day('2026-03-12'),
};
const pdf: FiledDocument = { id: 'd1', kind: 'letter', name: 'Bescheid.pdf', sha256: 'a'.repeat(64), size: 1 };
const file: StoryCommand = { action: 'file-letter', letterId: 'l1', documents: [pdf] };
const sent: StoryCommand = { action: 'note-delivery', letterId: 'l1', result: { sent: true, messageId: 'm1' } };
const failed: StoryCommand = { action: 'note-delivery', letterId: 'l1', result: { sent: false, problem: 'mail.refused', attempts: 8 } };
const batch: StoryCommand = { action: 'batch-letter', letterId: 'l1', batchId: 'b1' };
const posted: CommandOf<'confirm-posted'> = { action: 'confirm-posted', letterId: 'l1', batchId: 'b1', on: day('2026-03-04') };

const checked = (replyChannel?: ReplyChannel): WholeCase =>
  given({ ...aCase(), ...(replyChannel ? { replyChannel } : {}) })
    .when({ action: 'claim' }, clerk)
    .then({ action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 99 }, clerk);
const decided = (replyChannel?: ReplyChannel): WholeCase => given(checked(replyChannel)).when(proposal(), clerk);
const rejected = (): WholeCase => {
  const reject = proposal({ kind: 'reject', feeCents: 0, payment: 'none' });
  return given(checked()).when({ ...reject, decision: { ...reject.decision, reasons: ['no'] } }, clerk);
};

describe('a letter goes', () => {
  it.each([
    ['by mail where the applicant wants mail and has an address', { kind: 'email', email: 'a@example.org' }, 'mail'],
    ['on paper where the applicant wants mail and has no address', { kind: 'email' }, 'print'],
    ['on paper where the address of mail is empty', { kind: 'email', email: '' }, 'print'],
    ['on paper where the applicant wants paper, address of mail or not', { kind: 'post', email: 'a@example.org' }, 'print'],
    ['to the portal where the applicant looks there', { kind: 'portal', email: 'a@example.org' }, 'portal'],
  ] as const satisfies readonly (readonly [string, ReplyChannel, string])[])('%s', (_, replyChannel, way) => {
    expect(decided(replyChannel).letters).toMatchObject([
      {
        id: 'l1',
        key: 'notice',
        way,
        state: 'ordered',
        orderedAt: clerk.now,
        documents: [],
        attempts: 0,
        problem: null,
        batchId: null,
        leftOn: null,
      },
    ]);
  });

  it('with the permit’s days as they are once the fee is paid, where it is issued later than it was decided', () => {
    const unpaid = given(checked()).when(proposal({ payment: 'before-issue', feeCents: 3000 }), clerk);
    const paying: StoryCommandOf<'report-payment'> = {
      action: 'report-payment',
      paymentId: 'p1',
      cents: 3000,
      method: 'CREDITCARD',
      reference: 'T1',
      paidAt: portal.now,
      letterId: 'l5',
      dueOn: null,
      details: { validFrom: '2026-05-14' },
    };
    expect(given(unpaid).when(paying, portal)).toMatchObject({
      decision: { details: { validFrom: '2026-05-14' } },
      letters: [{ id: 'l5', key: 'notice' }],
    });
    expect(kinds(decides(unpaid, { ...paying, cents: 2999 }, portal))).toEqual(['case.payment-recorded']);
    expect(decided().decision?.details).toEqual({});
  });
});

describe('a notice that leaves closes its case', () => {
  it('in the portal as soon as it is written, on that day', () => {
    const closed = given(decided({ kind: 'portal' })).when(file, at(system, '2026-03-03T08:00:00Z'));
    expect(closed).toMatchObject({
      status: 'closed',
      closed: { outcome: 'granted', on: '2026-03-03' },
      letters: [{ state: 'available', leftOn: '2026-03-03', documents: [pdf] }],
    });
  });

  it('by mail when it was sent, not when it was written', () => {
    const written = given(decided()).when(file, system);
    expect(written).toMatchObject({ status: 'decided', letters: [{ state: 'written', documents: [pdf] }] });
    expect(given(written).when(sent, at(system, '2026-03-03T08:00:00Z'))).toMatchObject({
      status: 'closed',
      closed: { on: '2026-03-03' },
      letters: [{ state: 'sent', leftOn: '2026-03-03', problem: null }],
    });
  });

  it('with the outcome of its decision', () => {
    expect(given(rejected()).when(file, system).then(sent, system).closed).toMatchObject({ outcome: 'rejected' });
    const conditions = proposal({ kind: 'grant-with-conditions' });
    const granted = given(checked()).when({ ...conditions, decision: { ...conditions.decision, conditions: ['leash'] } }, clerk);
    expect(given(granted).when(file, system).then(sent, system).closed).toMatchObject({ outcome: 'granted' });
  });

  it('and tells which follow-up went with it', () => {
    const followed = given(decided())
      .when({ action: 'set-follow-up', on: day('2026-04-13'), note: '' }, clerk)
      .then(file, system);
    expect(decides(followed, sent, system).at(-1)).toMatchObject({ kind: 'case.closed', data: { droppedFollowUp: '2026-04-13' } });
  });

  it('once: sent again after a reopening it ends nothing', () => {
    const reopened = given(decided()).when(file, system).then(sent, system).then({ action: 'reopen', reason: 'x', dueOn: null }, clerk);
    const again: WholeCase = {
      ...reopened,
      lettersUnderWay: reopened.letters.map((letter) => ({ ...letter, number: 1, state: 'written' as const })),
    };
    expect(kinds(decides(again, sent, system))).toEqual(['case.letter-sent']);
  });

  it('no other letter does, nor what was asked for once the case is decided', () => {
    const asked = given(checked()).when(ask, clerk).then(file, system);
    expect(given(asked).when(sent, system)).toMatchObject({ status: 'waiting', letters: [{ key: 'information-request', state: 'sent' }] });
    const answered = given(asked).when(
      { action: 'answer-request', answerId: 'a1', message: '', attachments: [], automatic: [], dueOn: null },
      portal,
    );
    const settled = given(answered).when({ ...proposal(), letterId: 'l2' }, clerk);
    expect(kinds(decides(settled, sent, system))).toEqual(['case.letter-sent']);
  });
});

describe('a letter on paper', () => {
  const printed = (): WholeCase => given(decided({ kind: 'post' })).when(file, system);

  it('is put into a batch, and closes its case when the batch was posted', () => {
    const batched = given(printed()).when(batch, clerk);
    expect(batched.letters).toMatchObject([{ state: 'batched', batchId: 'b1' }]);
    expect(rowsOf(batched).case_letter).toEqual([
      { id: 'l1', case_id: 'c1', team_id: 't1', key: 'notice', way: 'print', state: 'batched', batch_id: 'b1', ordered_at: clerk.now },
    ]);
    expect(given(batched).when(posted, clerk)).toMatchObject({ status: 'closed', letters: [{ state: 'posted', leftOn: '2026-03-04' }] });
  });

  it('is confirmed only with its own batch, and batched only where it is printed', () => {
    expect(() => decides(given(printed()).when(batch, clerk), { ...posted, batchId: 'b2' }, clerk)).toBreak('letter.not-in-this-state');
    expect(() => decides(printed(), posted, clerk)).toBreak('letter.not-in-this-state');
    expect(() => decides(given(decided()).when(file, system), batch, clerk)).toBreak('letter.not-in-this-state');
    expect(() => decides(decided({ kind: 'post' }), batch, clerk)).toBreak('letter.not-in-this-state');
  });
});

describe('a letter that is not in a state for it', () => {
  it('is not written twice, nor sent before it is written', () => {
    expect(() => decides(given(decided()).when(file, system), file, system)).toBreak('letter.not-in-this-state');
    expect(() => decides(decided(), sent, system)).toBreak('letter.not-in-this-state');
    expect(() => decides(decided(), { ...file, letterId: 'l0' }, system)).toBreak('letter.not-in-this-state');
    expect(() => decides(given(decided()).when(file, system).then(sent, system), failed, system)).toBreak('letter.not-in-this-state');
  });

  it('is tried again, or redirected, only after it failed; written it goes on at its delivery', () => {
    const written = given(decided()).when(file, system);
    expect(() => decides(written, { action: 'retry-delivery', letterId: 'l1' }, clerk)).toBreak('letter.not-in-this-state');
    expect(() => decides(written, { action: 'deliver-by-post', letterId: 'l1' }, clerk)).toBreak('letter.not-in-this-state');
    const refused = given(written).when(failed, system);
    expect(refused.letters).toMatchObject([{ state: 'failed', problem: 'mail.refused', attempts: 8 }]);
    expect(given(refused).when({ action: 'retry-delivery', letterId: 'l1' }, clerk).letters).toMatchObject([
      { state: 'written', way: 'mail', problem: null },
    ]);
    expect(given(refused).when({ action: 'deliver-by-post', letterId: 'l1' }, clerk).letters).toMatchObject([
      { state: 'written', way: 'print', problem: null },
    ]);
  });

  it('changes none of the others', () => {
    const reopened = given(decided()).when(file, system).then(sent, system).then({ action: 'reopen', reason: 'x', dueOn: null }, clerk);
    const second = given(reopened)
      .when({ ...proposal(), letterId: 'l2' }, clerk)
      .then({ action: 'note-delivery', letterId: 'l2', result: { sent: false, problem: 'letter.not-written', attempts: 5 } }, system);
    expect(second.letters).toMatchObject([
      { id: 'l1', state: 'sent', documents: [pdf] },
      { id: 'l2', state: 'failed' },
    ]);
    expect(given(second).when({ action: 'retry-delivery', letterId: 'l2' }, clerk).letters).toMatchObject([
      { state: 'sent' },
      { state: 'ordered' },
    ]);
  });
});
