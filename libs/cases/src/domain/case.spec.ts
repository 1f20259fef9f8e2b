import { parseLocalDate } from '@vorgang/platform';
import {
  approval,
  aCase,
  anEmployee,
  approver,
  at,
  clerk,
  colleague,
  given,
  portal,
  proposal,
  system,
  decides,
  type StoryCommand,
} from './case.given.js';
import type { RecordedCaseEvent } from './case.events.js';
import { evolve } from './case.evolve.js';
import { rowsOf } from './case.rows.js';
import { actions, caseActions, isPossible } from './case.actions.js';
import { caseStatuses } from './case.js';

const kinds = (events: readonly { kind: string }[]) => events.map((event) => event.kind);

const ask: StoryCommand = {
  action: 'request-information',
  requestId: 'r1',
  letterId: 'l1',
  items: ['proof'],
  text: 'Bitte',
  answerBy: parseLocalDate('2026-03-20'),
  remindOn: parseLocalDate('2026-03-12'),
};

describe('taking a case', () => {
  it('puts an unclaimed case onto the desk of the person who claims it', () => {
    const kase = given(aCase()).when({ action: 'claim' }, clerk);
    expect(kase.assignee).toMatchObject({ id: clerk.by.id });
    expect(rowsOf(kase).case_assignment).toHaveLength(1);
  });

  it('never takes a case from a colleague', () => {
    const kase = given(aCase()).when({ action: 'claim' }, colleague);
    expect(() => decides(kase, { action: 'claim' }, clerk)).toBreak('case.assigned-to-somebody-else');
  });

  it('lets a colleague take over what lies on the desk of somebody who is away, and only then', () => {
    const kase = given(aCase()).when({ action: 'claim' }, colleague);
    expect(() => decides(kase, { action: 'take-over', assigneeAway: false }, clerk)).toBreak('case.assigned-to-somebody-else');
    expect(() => decides(aCase(), { action: 'take-over', assigneeAway: false }, clerk)).toBreak('case.claim-first');
    expect(given(kase).when({ action: 'take-over', assigneeAway: true }, clerk).assignee).toMatchObject({ id: clerk.by.id });
  });

  it('lets only the one who has it release it', () => {
    const kase = given(aCase()).when({ action: 'claim' }, colleague);
    expect(() => decides(kase, { action: 'release' }, clerk)).toBreak('case.assigned-to-somebody-else');
    expect(kinds(decides(kase, { action: 'release' }, colleague))).toEqual(['case.released']);
  });

  it('lets a clerk hand over only the own case, and a supervisor any', () => {
    const kase = given(aCase()).when({ action: 'claim' }, colleague);
    const command = { action: 'assign', to: anEmployee('vogel').by, comment: '' } as const;
    expect(() => decides(kase, { ...command, overseeing: false }, clerk)).toBreak('case.assigned-to-somebody-else');
    expect(kinds(decides(kase, { ...command, overseeing: true }, clerk))).toEqual(['case.assigned']);
  });
});

describe('asking the citizen', () => {
  it('stops the clock of the deadline, and takes the case off the overdue list', () => {
    const kase = given(aCase({ dueOn: parseLocalDate('2026-03-10') }))
      .when({ action: 'claim' }, clerk)
      .then(ask, clerk);
    expect(kase).toMatchObject({ status: 'waiting', clock: { stoppedOn: '2026-03-02' } });
    expect(rowsOf(kase).work_item[0]).toMatchObject({ due_on: '9999-12-31', wake_on: '2026-03-12' });
  });

  it('reminds once, then wakes again only when the time to answer is over', () => {
    const waiting = given(aCase()).when({ action: 'claim' }, clerk).then(ask, clerk);
    const reminded = given(waiting).when({ action: 'remind', requestId: 'r1', letterId: 'l2' }, at(system, '2026-03-12T08:00:00Z'));
    expect(rowsOf(reminded).work_item[0]?.wake_on).toBe('2026-03-20');
    expect(() => decides(reminded, { action: 'remind', requestId: 'r1', letterId: 'l3' }, system)).toBreak('case.nothing-changes');
  });

  it('goes back to its clerk, to be looked at today, when nobody answers', () => {
    const waiting = given(aCase()).when({ action: 'claim' }, clerk).then(ask, clerk);
    const expired = given(waiting).when(
      { action: 'expire-request', requestId: 'r1', dueOn: parseLocalDate('2026-04-01') },
      at(system, '2026-03-23T08:00:00Z'),
    );
    expect(expired).toMatchObject({
      status: 'open',
      followUp: null,
      lookAt: { on: '2026-03-23', because: 'request-expired' },
      assignee: { id: clerk.by.id },
      clock: { dueOn: '2026-04-01', stoppedOn: null },
    });
  });

  it('takes an answer, lets the clock go on, and tells people who have the old state open', () => {
    const waiting = given(aCase()).when({ action: 'claim' }, clerk).then(ask, clerk);
    const answered = given(waiting).when(
      { action: 'answer-request', answerId: 'a1', message: 'Hier', attachments: [], automatic: [], dueOn: parseLocalDate('2026-03-19') },
      portal,
    );
    expect(answered).toMatchObject({ status: 'open', request: { state: 'answered' }, clock: { dueOn: '2026-03-19', stoppedOn: null } });
    expect(answered.version).toBe(waiting.version + 1);
  });

  it('keeps an answer that comes late, marked as late', () => {
    const waiting = given(aCase()).when({ action: 'claim' }, clerk).then(ask, clerk);
    const expired = given(waiting).when({ action: 'expire-request', requestId: 'r1', dueOn: null }, system);
    const answered = given(expired).when(
      { action: 'answer-request', answerId: 'a1', message: 'Doch noch', attachments: [], automatic: [], dueOn: null },
      portal,
    );
    expect(answered).toMatchObject({ request: { state: 'expired' }, answers: [{ late: true, message: 'Doch noch' }] });
    expect(answered.lookAt).toEqual({ on: '2026-03-02', because: 'answered-late' });
  });

  it('keeps the follow-up that the clerk set, whatever comes in, until the clerk has looked at it', () => {
    const own = { on: parseLocalDate('2026-04-13'), note: 'Rückfrage beim Ordnungsamt' };
    const waiting = given(aCase())
      .when({ action: 'claim' }, clerk)
      .then(ask, clerk)
      .then({ action: 'set-follow-up', ...own }, clerk);
    const expired = given(waiting).when({ action: 'expire-request', requestId: 'r1', dueOn: null }, at(system, '2026-03-23T08:00:00Z'));
    const answered = given(expired).when(
      { action: 'answer-request', answerId: 'a1', message: '', attachments: [], automatic: [], dueOn: null },
      at(portal, '2026-03-25T08:00:00Z'),
    );
    expect(answered).toMatchObject({ followUp: own, lookAt: { on: '2026-03-25', because: 'answered-late' } });
    expect(rowsOf(answered).work_item[0]).toMatchObject({ follow_up_on: '2026-04-13', look_at_on: '2026-03-25' });
    const noted = given(answered).when({ action: 'add-note', noteId: 'n1', text: 'Liegt vor' }, clerk);
    expect(noted.lookAt).toBeDefined();
    const kept = given(noted).when({ action: 'set-follow-up', ...own }, clerk);
    expect(kept.followUp).toEqual(own);
    expect(kept.lookAt).toBeUndefined();
    expect(rowsOf(kept).work_item[0]?.look_at_on).toBeNull();
  });

  it('is looked at also without a follow-up to keep', () => {
    const waiting = given(aCase()).when({ action: 'claim' }, clerk).then(ask, clerk);
    const expired = given(waiting).when({ action: 'expire-request', requestId: 'r1', dueOn: null }, system);
    const looked = given(expired).when({ action: 'set-follow-up', on: null, note: '' }, clerk);
    expect(looked.lookAt).toBeUndefined();
    expect(() => decides(looked, { action: 'set-follow-up', on: null, note: '' }, clerk)).toBreak('case.nothing-changes');
  });

  it('folds what earlier versions recorded as they did: the follow-up was set', () => {
    const waiting = given(aCase()).when({ action: 'claim' }, clerk).then(ask, clerk);
    const { by, now } = at(system, '2026-03-23T08:00:00Z');
    const expired = evolve(waiting, {
      kind: 'case.request-expired',
      version: 1,
      data: { requestId: 'r1', dueOn: null, followUpOn: parseLocalDate('2026-03-23') },
      caseId: 'c1',
      by,
      at: now,
    });
    expect(expired.followUp).toEqual({ on: '2026-03-23', note: '' });
    expect('lookAt' in expired).toBe(false);
  });
});

describe('checking', () => {
  it('records what a colleague finds, even if somebody else has the case', () => {
    const kase = given(aCase())
      .when({ action: 'claim' }, clerk)
      .then(
        { action: 'record-check', key: 'register', activity: 'Melderegister', status: 'passed', finding: 'ok', seenVersion: 1 },
        colleague,
      );
    expect(kase.checks['register']).toMatchObject({ status: 'passed', by: { id: colleague.by.id }, times: 1 });
  });

  it('refuses a result on top of a newer one of the same check, not of another check', () => {
    const kase = given(aCase()).when(
      { action: 'record-check', key: 'register', activity: 'x', status: 'failed', finding: '', seenVersion: 1 },
      colleague,
    );
    expect(() =>
      decides(kase, { action: 'record-check', key: 'register', activity: 'x', status: 'passed', finding: '', seenVersion: 1 }, clerk),
    ).toBreak('case.changed-meanwhile');
    expect(
      kinds(
        decides(kase, { action: 'record-check', key: 'duplicate', activity: 'y', status: 'passed', finding: '', seenVersion: 1 }, clerk),
      ),
    ).toEqual(['case.check-recorded']);
  });

  it.each(['nothing', 'constructor', 'toString', '__proto__'])('knows no check by the name of %s', (key) => {
    expect(() =>
      decides(aCase(), { action: 'record-check', key, activity: '', status: 'passed', finding: '', seenVersion: 9 }, clerk),
    ).toBreak('check.not-found');
  });

  it('leaves automatic checks to the system', () => {
    expect(() =>
      decides(aCase(), { action: 'record-check', key: 'chip', activity: '', status: 'passed', finding: '', seenVersion: 9 }, clerk),
    ).toBreak('check.automatic');
  });
});

describe('deciding', () => {
  const checked = () =>
    given(aCase())
      .when({ action: 'claim' }, clerk)
      .then({ action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 9 }, clerk);
  const proposed = () => given(checked()).when(proposal({ approvalBecause: [{ de: 'Ermäßigung', en: 'Relief' }] }), clerk);

  it('needs every required check before it grants', () => {
    const unchecked = given(aCase()).when({ action: 'claim' }, clerk);
    expect(() => decides(unchecked, proposal(), clerk)).toBreak('decision.checks-open');
  });

  it('needs reasons, whether it rejects or grants', () => {
    expect(() => decides(checked(), proposal({ kind: 'reject' }), clerk)).toBreak('decision.reasons-missing');
    const bare = { ...proposal(), decision: { ...proposal().decision, reasons: [] } };
    expect(() => decides(checked(), bare, clerk)).toBreak('decision.reasons-missing');
    const inWords = { ...bare, decision: { ...bare.decision, explanation: 'Der Hund lebt in Düren.' } };
    expect(kinds(decides(checked(), inWords, clerk))).toContain('case.decided');
    expect(() => decides(checked(), proposal({ kind: 'grant-with-conditions' }), clerk)).toBreak('decision.conditions-missing');
  });

  it('waits for a second person where the service asks for one', () => {
    expect(proposed()).toMatchObject({ status: 'proposed', decision: null });
  });

  it('stands at once where nobody else has to sign, and orders the notice', () => {
    expect(kinds(decides(checked(), proposal(), clerk))).toEqual(['case.decision-proposed', 'case.decided', 'case.letter-ordered']);
  });

  it('is never approved by its proposer', () => {
    expect(() => decides(proposed(), approval(), clerk)).toBreak('decision.proposer-cannot-approve');
  });

  it('is signed by another person, and remembers both', () => {
    const decided = given(proposed()).when(approval(), approver);
    expect(decided).toMatchObject({
      status: 'decided',
      decision: { by: { id: clerk.by.id }, approvedBy: { id: approver.by.id }, kassenzeichen: 'K1' },
    });
    expect(rowsOf(decided).case_file).toMatchObject({ proposed_by: clerk.by.id, approved_by: approver.by.id });
  });

  it('goes to the team where nobody can go on with it who had it', () => {
    const returned = given(proposed()).when({ action: 'return-proposal', to: null, comment: 'Nachweis fehlt' }, approver);
    expect(returned).toMatchObject({ status: 'open', assignee: null, returned: { to: null, comment: 'Nachweis fehlt' } });
    expect(rowsOf(returned).work_item[0]).toMatchObject({ assignee_id: null, returned_to: null });
    const claimed = given(returned).when({ action: 'claim' }, colleague);
    expect(rowsOf(claimed).work_item[0]?.returned_to).toBe(colleague.by.id);
  });

  it('says which follow-up goes with the decision, or with the end', () => {
    const own = { action: 'set-follow-up', on: parseLocalDate('2026-04-13'), note: 'Rückruf' } as const;
    const followed = given(checked()).when(own, clerk);
    expect(decides(followed, proposal(), clerk).find((one) => one.kind === 'case.decided')?.data).toMatchObject({
      droppedFollowUp: '2026-04-13',
    });
    expect(decides(checked(), proposal(), clerk).find((one) => one.kind === 'case.decided')?.data).not.toHaveProperty('droppedFollowUp');
    expect(decides(followed, { action: 'record-withdrawal', reason: '', letterId: null }, clerk).at(-1)?.data).toMatchObject({
      droppedFollowUp: '2026-04-13',
    });
  });

  it('goes back to its proposer with a comment', () => {
    const returned = given(proposed()).when({ action: 'return-proposal', to: clerk.by, comment: 'Nachweis fehlt' }, approver);
    expect(returned).toMatchObject({ status: 'open', assignee: { id: clerk.by.id }, returned: { comment: 'Nachweis fehlt' } });
    expect(rowsOf(returned).work_item[0]?.returned_to).toBe(clerk.by.id);
  });

  it('goes back to its assignee, such as a colleague who got it after its return, or to its proposer where there is none', () => {
    const returned = given(proposed()).when({ action: 'return-proposal', to: clerk.by, comment: 'Nachweis fehlt' }, approver);
    const handedOn = given(returned).when({ action: 'assign', to: approver.by, comment: '', overseeing: true }, approver);
    expect(rowsOf(handedOn).work_item[0]?.returned_to).toBe(approver.by.id);
    const free = given(returned).when({ action: 'assign', to: null, comment: '', overseeing: true }, approver);
    expect(rowsOf(free).work_item[0]?.returned_to).toBe(clerk.by.id);
  });

  it('is taken back only by its proposer', () => {
    expect(() => decides(proposed(), { action: 'withdraw-proposal' }, approver)).toBreak('decision.only-proposer-withdraws');
  });

  it('waits for the fee where the permit is paid before it is issued, and goes on when it is paid', () => {
    const unpaid = given(checked()).when(proposal({ payment: 'before-issue', feeCents: 3000 }), clerk);
    expect(unpaid.letters).toEqual([]);
    expect(rowsOf(unpaid).work_item[0]?.awaits_payment).toBe(true);
    const pay = {
      action: 'record-payment',
      paymentId: 'p1',
      method: 'cash',
      paidAt: '2026-03-02T10:00:00Z',
      letterId: 'l5',
      dueOn: null,
      details: {},
    } as const;
    const partly = given(unpaid).when({ ...pay, cents: 1000, reference: 'B1' }, clerk);
    expect(partly.letters).toEqual([]);
    expect(kinds(decides(partly, { ...pay, cents: 2000, reference: 'B2' }, clerk))).toEqual([
      'case.payment-recorded',
      'case.letter-ordered',
    ]);
    expect(() => decides(partly, { ...pay, cents: 1000, reference: 'B1' }, clerk)).toBreak('case.nothing-changes');
    expect(() => decides(partly, { ...pay, cents: 2000, reference: 'B1' }, clerk)).toBreak('payment.differs');
  });

  it('closes when its notice has left, with the outcome it had', () => {
    const decided = given(checked()).when(proposal(), clerk);
    const letterId = decided.letters[0]?.id ?? '';
    const written = given(decided).when({ action: 'file-letter', letterId, documents: [] }, system);
    const closed = given(written).when({ action: 'note-delivery', letterId, result: { sent: true, messageId: 'm' } }, system);
    expect(closed).toMatchObject({ status: 'closed', closed: { outcome: 'granted' }, assignee: null });
    expect(rowsOf(closed)).toMatchObject({ work_item: [], case_assignment: [] });
  });

  it('becomes a task for a person when its notice cannot be delivered, by mail again or on paper', () => {
    const decided = given(checked()).when(proposal(), clerk);
    const letterId = decided.letters[0]?.id ?? '';
    const written = given(decided).when(
      { action: 'file-letter', letterId, documents: [{ id: 'd1', kind: 'letter', name: 'Bescheid.pdf', sha256: 'a'.repeat(64), size: 1 }] },
      system,
    );
    const failed = given(written).when(
      { action: 'note-delivery', letterId, result: { sent: false, problem: 'mail.refused', attempts: 8 } },
      system,
    );
    expect(rowsOf(failed).work_item[0]?.undelivered).toBe(true);
    const printed = given(failed)
      .when({ action: 'deliver-by-post', letterId }, clerk)
      .then({ action: 'batch-letter', letterId, batchId: 'b1' }, clerk);
    const posted = given(printed).when({ action: 'confirm-posted', letterId, batchId: 'b1', on: parseLocalDate('2026-03-04') }, clerk);
    expect(posted).toMatchObject({ status: 'closed', letters: [{ state: 'posted', leftOn: '2026-03-04' }] });
  });

  it('becomes a task for a person too when its notice cannot even be written; trying again writes it', () => {
    const decided = given(checked()).when(proposal(), clerk);
    const letterId = decided.letters[0]?.id ?? '';
    const failed = given(decided).when(
      { action: 'note-delivery', letterId, result: { sent: false, problem: 'letter.not-written', attempts: 5 } },
      system,
    );
    expect(rowsOf(failed).work_item[0]?.undelivered).toBe(true);
    expect(given(failed).when({ action: 'retry-delivery', letterId }, clerk).letters).toMatchObject([{ state: 'ordered', problem: null }]);
    expect(given(failed).when({ action: 'deliver-by-post', letterId }, clerk).letters).toMatchObject([{ state: 'ordered', way: 'print' }]);
    expect(() => decides(decided, { action: 'note-delivery', letterId, result: { sent: true, messageId: 'm' } }, system)).toBreak(
      'letter.not-in-this-state',
    );
  });
});

describe('ending and beginning anew', () => {
  it('closes without a decision only where the service has none', () => {
    const kase = given(aCase())
      .when({ action: 'claim' }, clerk)
      .then({ action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 9 }, clerk);
    expect(() => decides(kase, { action: 'close', serviceDecides: true }, clerk)).toBreak('case.needs-decision');
    expect(given(kase).when({ action: 'close', serviceDecides: false }, clerk).closed?.outcome).toBe('completed');
  });

  it('keeps the day of the first closing when it is reopened and closed again', () => {
    const open = given(aCase())
      .when({ action: 'claim' }, clerk)
      .then({ action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 9 }, clerk);
    const closed = given(open).when({ action: 'close', serviceDecides: false }, clerk);
    const again = given(closed)
      .when({ action: 'reopen', reason: 'Nachtrag', dueOn: null }, at(colleague, '2026-04-01T08:00:00Z'))
      .then({ action: 'close', serviceDecides: false }, at(colleague, '2026-04-01T08:00:00Z'));
    expect(again.firstClosedOn).toBe('2026-03-02');
    expect(again.reopenings).toBe(1);
  });

  it('lets the clock run again when a case is reopened that was withdrawn while the citizen was asked', () => {
    const waiting = given(aCase({ dueOn: parseLocalDate('2026-03-20') }))
      .when({ action: 'claim' }, clerk)
      .then(ask, clerk);
    const withdrawn = given(waiting).when({ action: 'record-withdrawal', reason: 'Hund verkauft', letterId: 'l9' }, clerk);
    const again = given(withdrawn).when(
      { action: 'reopen', reason: 'Doch nicht verkauft', dueOn: parseLocalDate('2026-04-20') },
      at(colleague, '2026-04-01T08:00:00Z'),
    );
    expect(again).toMatchObject({ status: 'open', clock: { dueOn: '2026-04-20', stoppedOn: null }, request: { state: 'dropped' } });
    expect(rowsOf(again).work_item[0]?.due_on).toBe('2026-04-20');
  });

  it('lets it run, with the deadline that was, also where an earlier version reopened the case', () => {
    const waiting = given(aCase({ dueOn: parseLocalDate('2026-03-20') }))
      .when({ action: 'claim' }, clerk)
      .then(ask, clerk);
    const withdrawn = given(waiting).when({ action: 'record-withdrawal', reason: 'Hund verkauft', letterId: 'l9' }, clerk);
    const recorded: RecordedCaseEvent = {
      kind: 'case.reopened',
      version: 1,
      data: { assignee: colleague.by },
      personal: { reason: '' },
      caseId: 'c1',
      by: colleague.by,
      at: '2026-04-01T08:00:00Z',
    };
    expect(evolve(withdrawn, recorded).clock).toEqual({ dueOn: '2026-03-20', stoppedOn: null });
  });

  it('records a withdrawal from wherever the case is, and confirms it in writing', () => {
    const proposedCase = given(aCase()).when({ action: 'claim' }, clerk);
    const withdrawn = given(proposedCase).when({ action: 'record-withdrawal', reason: 'Hund verstorben', letterId: 'l1' }, clerk);
    expect(withdrawn).toMatchObject({ status: 'closed', closed: { outcome: 'withdrawn' }, letters: [{ key: 'withdrawal' }] });
  });
});

describe('the table of transitions', () => {
  it.each(
    caseStatuses.flatMap((status) =>
      caseActions.filter((action) => !isPossible(action, status)).map((action) => [action, status] as const),
    ),
  )('refuses %s while the case is %s', (action, status) => {
    const kase = { ...aCase(), status };
    expect(() => decides(kase, { action } as StoryCommand, clerk)).toBreak('case.action-not-possible');
  });

  it('names a state that exists for everything it leads to', () => {
    for (const action of caseActions) for (const to of actions[action].to) expect(['same', ...caseStatuses]).toContain(to);
  });
});
