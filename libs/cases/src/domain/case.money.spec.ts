import { EventKinds, parseLocalDate } from '@vorgang/platform';
import { aCase, anEmployee, at, clerk, given, portal, proposal, decides, type StoryCommand, type StoryCommandOf } from './case.given.js';
import type { Occasion } from './case.commands.js';
import { caseEvents, type RecordedCaseEvent } from './case.events.js';
import { evolve } from './case.evolve.js';
import type { WholeCase } from './case.js';
import { accountOf, awaitsPayment } from './case.money.js';
import { rowsOf } from './case.rows.js';

const day = parseLocalDate;
const cashier = anEmployee('plum');
const kinds = (events: readonly { kind: string }[]) => events.map((event) => event.kind);
const pays = (cents: number, reference: string): StoryCommandOf<'report-payment'> => ({
  action: 'report-payment',
  paymentId: `p-${reference}`,
  cents,
  method: 'CREDITCARD',
  reference,
  paidAt: '2026-03-02T10:00:00Z',
  letterId: 'l5',
  dueOn: day('2026-06-01'),
  details: {},
});
const refunds = (cents: number, refundId = 'f1'): StoryCommand => ({
  action: 'record-refund',
  refundId,
  cents,
  on: day('2026-03-04'),
  method: 'transfer',
  reference: 'Ü 17',
});
const claimed = (given0 = aCase({ dueOn: day('2026-03-20') })): WholeCase => given(given0).when({ action: 'claim' }, clerk);
const checked = (kase: WholeCase): WholeCase =>
  given(kase).when({ action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 99 }, clerk);
const decided = (kase: WholeCase, feeCents = 3000): WholeCase =>
  given(checked(kase)).when(proposal({ payment: 'before-issue', feeCents }), clerk);
const withdrawn = (kase: WholeCase): WholeCase =>
  given(kase).when({ action: 'record-withdrawal', reason: 'zieht zurück', letterId: 'l9' }, clerk);

describe('money of a case', () => {
  it('that was paid is to be paid back once the application is withdrawn', () => {
    const paid = given(claimed()).when(pays(3000, 'T1'), portal);
    expect(accountOf(paid)).toEqual({ paidCents: 3000, refundedCents: 0, dueCents: null, owedBackCents: 0, missingCents: 0 });
    expect(accountOf(withdrawn(paid))).toEqual({ paidCents: 3000, refundedCents: 0, dueCents: 0, owedBackCents: 3000, missingCents: 0 });
    expect(rowsOf(withdrawn(paid)).case_file.owed_back_cents).toBe(3000);
  });

  it('that comes after the end is recorded, and is to be paid back', () => {
    const late = given(withdrawn(claimed())).when(pays(3000, 'T1'), at(portal, '2026-03-05T10:00:00Z'));
    expect(late.status).toBe('closed');
    expect(accountOf(late).owedBackCents).toBe(3000);
  });

  it('that was paid for what is rejected is to be paid back', () => {
    const paid = given(claimed()).when(pays(3000, 'T1'), portal);
    const reject = proposal({ kind: 'reject', feeCents: 0, payment: 'none' });
    const rejected = given(checked(paid)).when({ ...reject, decision: { ...reject.decision, reasons: ['no'] } }, clerk);
    expect(accountOf(rejected)).toMatchObject({ dueCents: 0, owedBackCents: 3000 });
  });

  it('is too little, then enough, then 80 euros too much, to the cent', () => {
    const little = given(decided(claimed())).when(pays(1000, 'T1'), portal);
    expect(accountOf(little)).toMatchObject({ missingCents: 2000, owedBackCents: 0 });
    expect(awaitsPayment(little)).toBe(true);
    const much = given(little).when(pays(7000, 'T2'), portal).then(pays(3000, 'T3'), portal);
    expect(accountOf(much)).toEqual({ paidCents: 11_000, refundedCents: 0, dueCents: 3000, owedBackCents: 8000, missingCents: 0 });
  });

  it('goes back in parts, never more than is owed, and comes back where a refund is undone', () => {
    const ended = withdrawn(given(claimed()).when(pays(3001, 'T1'), portal));
    expect(() => decides(ended, refunds(3002), cashier)).toBreak('refund.more-than-owed');
    const part = given(ended).when(refunds(1001), cashier);
    expect(accountOf(part)).toMatchObject({ refundedCents: 1001, owedBackCents: 2000 });
    expect(() => decides(part, refunds(2001, 'f2'), cashier)).toBreak('refund.more-than-owed');
    const all = given(part).when(refunds(2000, 'f2'), cashier);
    expect(rowsOf(all).case_file.owed_back_cents).toBe(0);
    const undone = given(all).when({ action: 'undo-refund', refundId: 'f2', reason: 'Konto erloschen' }, cashier);
    expect(accountOf(undone).owedBackCents).toBe(2000);
    expect(undone.refunds?.[1]?.undone).toMatchObject({ by: cashier.by, reason: 'Konto erloschen' });
    expect(() => decides(undone, { action: 'undo-refund', refundId: 'f2', reason: 'x' }, cashier)).toBreak('refund.none');
  });

  it('that a notice asked for stays due where the case is taken up again and then ends without another notice', () => {
    const notice = (kase: WholeCase, feeCents: number): WholeCase => given(checked(kase)).when(proposal({ feeCents }), clerk);
    const noticed = (kase: WholeCase): WholeCase =>
      given(kase)
        .when({ action: 'file-letter', letterId: 'l1', documents: [] }, portal)
        .then({ action: 'note-delivery', letterId: 'l1', result: { sent: true, messageId: 'm' } }, portal);
    const again = given(given(noticed(notice(claimed(), 8400))).when(pays(8400, 'T1'), portal)).when(
      { action: 'reopen', reason: 'Hund doch jünger', dueOn: null },
      clerk,
    );
    expect(accountOf(again)).toMatchObject({ dueCents: null, owedBackCents: 0, missingCents: 0 });
    expect(accountOf(withdrawn(again))).toMatchObject({ dueCents: 8400, owedBackCents: 0 });
    const twice = given(withdrawn(again)).when({ action: 'reopen', reason: 'Noch einmal', dueOn: null }, clerk);
    expect(accountOf(withdrawn(twice))).toMatchObject({ dueCents: 8400, owedBackCents: 0 });
    const less = given(twice).when(proposal({ feeCents: 4200 }), clerk);
    expect(accountOf(less)).toMatchObject({ dueCents: 4200, owedBackCents: 4200 });
  });

  it('goes back on no day before it came', () => {
    const ended = withdrawn(given(claimed()).when(pays(3000, 'T1'), portal));
    const on = (text: string, cents = 3000): StoryCommand => ({
      action: 'record-refund',
      refundId: 'f1',
      cents,
      on: day(text),
      method: 'transfer',
      reference: 'Ü 17',
    });
    for (const early of ['1800-01-01', '2026-03-01']) expect(() => decides(ended, on(early), cashier)).toBreak('refund.before-payment');
    expect(accountOf(given(ended).when(on('2026-03-02'), cashier)).owedBackCents).toBe(0);
    const twice = given(ended).when({ ...pays(1000, 'T2'), paidAt: '2026-03-04T23:30:00Z' }, portal);
    expect(() => decides(twice, on('2026-03-04', 3001), cashier)).toBreak('refund.before-payment');
    expect(kinds(decides(twice, on('2026-03-05', 4000), cashier))).toEqual(['case.refund-recorded']);
    const part = given(twice).when(on('2026-03-05', 2500), cashier);
    expect(() => decides(part, { ...on('2026-03-04', 501), refundId: 'f2' } as StoryCommand, cashier)).toBreak('refund.before-payment');
    expect(kinds(decides(part, { ...on('2026-03-04', 500), refundId: 'f2' } as StoryCommand, cashier))).toEqual(['case.refund-recorded']);
  });

  it('is not given back while the case is open: the decision says what it costs', () => {
    const open = given(claimed()).when(pays(9000, 'T1'), portal);
    expect(() => decides(open, refunds(9000), cashier)).toBreak('case.action-not-possible');
  });

  it('of one transaction counts once, whichever way it is told', () => {
    const paid = given(decided(claimed())).when(pays(3000, 'T1'), portal);
    expect(() => decides(paid, { ...pays(3000, 'T1'), action: 'record-payment' }, cashier)).toBreak('case.nothing-changes');
    expect(() => decides(paid, pays(3100, 'T1'), portal)).toBreak('payment.differs');
  });
});

describe('a case that waits for its fee', () => {
  const onAccount = (kase: WholeCase): WholeCase => given(checked(kase)).when(proposal({ payment: 'on-account', feeCents: 3000 }), clerk);
  const rejects = (kase: WholeCase): WholeCase => {
    const reject = proposal({ kind: 'reject', feeCents: 0, payment: 'none' });
    return given(checked(kase)).when({ ...reject, decision: { ...reject.decision, reasons: ['no'] } }, clerk);
  };

  it.each<[boolean, string, WholeCase]>([
    [true, 'nothing came of a fee that is paid first', decided(claimed())],
    [true, 'a cent is missing', given(decided(claimed())).when(pays(2999, 'T1'), portal)],
    [false, 'it came to the cent', given(decided(claimed())).when(pays(3000, 'T1'), portal)],
    [false, 'it came before the decision', decided(given(claimed()).when(pays(3000, 'T1'), portal))],
    [false, 'the fee is asked for by the notice', onAccount(claimed())],
    [false, 'nothing is decided', claimed()],
    [false, 'it was rejected', rejects(claimed())],
    [false, 'it was withdrawn', withdrawn(claimed())],
  ])('%s: %s', (waits, _, kase) => expect(awaitsPayment(kase)).toBe(waits));

  it('orders the notice when the fee is complete, and never for a fee that the notice asks for', () => {
    expect(kinds(decides(decided(claimed()), pays(2999, 'T1'), portal))).toEqual(['case.payment-recorded']);
    expect(kinds(decides(decided(claimed()), pays(3000, 'T1'), portal))).toEqual(['case.payment-recorded', 'case.letter-ordered']);
    const asked = onAccount(claimed());
    const [recorded, ...others] = decides(asked, pays(3000, 'T1'), portal);
    expect([recorded?.data, others]).toEqual([
      { paymentId: 'p-T1', cents: 3000, via: 'portal', method: 'CREDITCARD', reference: 'T1', paidAt: '2026-03-02T10:00:00Z' },
      [],
    ]);
    expect(decides(asked, { ...pays(3000, 'T1'), action: 'record-payment' }, cashier)[0]?.data).toMatchObject({ via: 'cashier' });
  });
});

describe('the clock while the fee is awaited', () => {
  const later = (who: Occasion, now: string) => at(who, now);

  it('stands, and nobody is late for it; a follow-up wakes the clerk should the money never come', () => {
    const unpaid = decided(claimed());
    expect(unpaid).toMatchObject({
      clock: { dueOn: '2026-03-20', stoppedOn: '2026-03-02' },
      followUp: { on: '2026-03-30', because: 'unpaid' },
    });
    expect(rowsOf(unpaid).work_item[0]).toMatchObject({ due_on: '9999-12-31', follow_up_on: '2026-03-30', awaits_payment: true });
  });

  it('runs again when all is paid, by as many days later; part of it does not', () => {
    const part = given(decided(claimed())).when(pays(1000, 'T1'), portal);
    expect(part.clock.stoppedOn).toBe('2026-03-02');
    const paid = given(part).when(pays(2000, 'T2'), later(portal, '2026-05-14T10:00:00Z'));
    expect(paid).toMatchObject({ clock: { dueOn: '2026-06-01', stoppedOn: null }, followUp: null, letters: [{ key: 'notice' }] });
  });

  it('does not stand where the fee was paid in advance', () => {
    const paid = decided(given(claimed()).when(pays(3000, 'T1'), portal));
    expect(paid).toMatchObject({ clock: { dueOn: '2026-03-20', stoppedOn: null }, followUp: null });
  });

  it('keeps the clerk’s own follow-up when the money comes', () => {
    const own = given(decided(claimed())).when({ action: 'set-follow-up', on: day('2026-03-12'), note: 'anrufen' }, clerk);
    expect(given(own).when(pays(3000, 'T1'), portal).followUp).toEqual({ on: '2026-03-12', note: 'anrufen' });
  });
});

describe('what the citizen sends', () => {
  const ask: StoryCommand = {
    action: 'request-information',
    requestId: 'r1',
    letterId: 'l1',
    items: ['proof'],
    text: 'Bitte',
    answerBy: day('2026-03-20'),
    remindOn: day('2026-03-12'),
  };
  const answers = (answerId: string): StoryCommand => ({
    action: 'answer-request',
    answerId,
    message: 'Hier',
    attachments: [],
    automatic: [],
    dueOn: day('2026-04-01'),
  });

  it('a second time is in time until the end of the day that was named, in Berlin', () => {
    const answered = given(claimed()).when(ask, clerk).then(answers('a1'), at(portal, '2026-03-05T10:00:00Z'));
    const twice = given(answered).when(answers('a2'), at(portal, '2026-03-20T22:59:00Z'));
    expect(twice).toMatchObject({ request: { state: 'answered' }, answers: [{ late: false }, { late: false }] });
    // Half past midnight in Berlin.
    expect(
      given(twice)
        .when(answers('a3'), at(portal, '2026-03-20T23:30:00Z'))
        .answers.map((one) => one.late),
    ).toEqual([false, false, true]);
  });

  it('on the day after, before the system has ended the request, is late and still goes on with the case', () => {
    const late = given(claimed()).when(ask, clerk).then(answers('a1'), at(portal, '2026-03-21T06:00:00Z'));
    expect(late).toMatchObject({
      status: 'open',
      request: { state: 'answered' },
      answers: [{ requestId: 'r1', late: true }],
      clock: { dueOn: '2026-04-01', stoppedOn: null },
    });
  });

  it('a second time changes nothing of a proposal that waits for a second person', () => {
    const answered = given(checked(claimed())).when(ask, clerk).then(answers('a1'), portal);
    const proposed = given(answered).when(proposal({ approvalBecause: [{ de: 'x', en: 'x' }] }), clerk);
    expect(given(proposed).when(answers('a2'), portal)).toMatchObject({ status: 'proposed', answers: [{}, { late: false }] });
  });

  it('after the end is kept, lies before the team until somebody has dealt with it, and reopening it to keep it deals with it', () => {
    const sent = given(withdrawn(claimed())).when(answers('a1'), portal);
    expect(sent).toMatchObject({ status: 'closed', post: [{ id: 'a1', message: 'Hier', dealtWith: null }] });
    expect(rowsOf(sent).work_item[0]).toMatchObject({ status: 'closed', post_open: true });
    const dealt = given(sent).when({ action: 'deal-with-post', answerId: 'a1', note: 'zur Akte' }, clerk);
    expect(rowsOf(dealt).work_item).toEqual([]);
    expect(() => decides(dealt, { action: 'deal-with-post', answerId: 'a1', note: 'x' }, clerk)).toBreak('post.none');
    const again = given(sent).when({ action: 'reopen', reason: 'Nachweis da', dueOn: null, here: true }, clerk);
    expect(again.post).toMatchObject([{ dealtWith: { by: clerk.by, note: null } }]);
  });

  it('unasked, while the case is open, is kept too', () => {
    expect(kinds(decides(claimed(), answers('a1'), portal))).toEqual(['case.post-received']);
    expect(kinds(decides(decided(claimed()), answers('a1'), portal))).toEqual(['case.post-received']);
  });

  it('as an earlier version recorded it goes on being what it was', () => {
    const waiting = given(claimed()).when(ask, clerk);
    const old = {
      kind: 'case.request-answered',
      version: 1,
      data: { requestId: 'r1', answerId: 'a1', late: false, dueOn: day('2026-04-01'), followUpOn: null },
      personal: { message: '', attachments: [] },
      caseId: 'c1',
      by: portal.by,
      at: portal.now,
    };
    expect(evolve(waiting, new EventKinds(caseEvents).lift(old) as unknown as RecordedCaseEvent)).toMatchObject({
      status: 'open',
      request: { state: 'answered' },
    });
  });
});
