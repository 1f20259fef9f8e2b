/* eslint-disable max-lines -- the rule book stays in one place: what may follow from each command is read as one text */
import { unreachable } from '@vorgang/platform';
import type { CaseCommand, CommandOf, Occasion, Submit } from './case.commands.js';
import { event, type CaseEvent } from './case.events.js';
import { checkOf, openChecks, type Case, type Letter, type Proposal } from './case.js';
import { accountOf, awaitsPayment, keptCents } from './case.money.js';
import {
  dropsFollowUp,
  isRecallable,
  letterAbout,
  lettersOfRequest,
  orderComposed,
  orderLetter,
  recallable,
  requestLetters,
  type RequestChange,
} from './case.orders.js';
import * as rules from './case.rules.js';
import { isPossible, type CaseAction } from './case.actions.js';
import { answerTask, handBackTask, withdrawTask, withTasksWithdrawn } from './case.tasks.js';
import { join, joinedInto, relate, unrelate } from './case.relations.js';

/** The events with which a case begins. */
export function submit(submission: Submit): CaseEvent[] {
  const { applicant, form, replyChannel, attachments, subject, search, automatic, payment, checks, corrected, ...data } = submission;
  const events = [
    event(
      'case.submitted',
      { ...data, replyKind: replyChannel.kind, checks: [...checks] },
      { applicant, form, replyChannel, attachments, subject, search },
    ),
  ];
  if (corrected) {
    const { corrections, reason } = corrected;
    events.push(
      event(
        'case.data-corrected',
        { pointers: corrections.map((one) => one.pointer) },
        { corrections: [...corrections], reason, subject, search },
      ),
    );
  }
  events.push(...automaticChecks(automatic, []));
  if (payment) {
    const { id, ...paid } = payment;
    events.push(event('case.payment-recorded', { paymentId: id, via: 'portal', ...paid }));
  }
  return events;
}

/**
 * The events that follow from a command on the case as it is, or the rule that it breaks. Pure.
 * @throws a rule of `case.rules.ts`
 */
export function decide(kase: Case, command: CaseCommand, occasion: Occasion): CaseEvent[] {
  mayBegin(kase, command.action, occasion);
  return withTasksWithdrawn(kase, follows(kase, command, occasion));
}

function follows(kase: Case, command: CaseCommand, occasion: Occasion): CaseEvent[] {
  const { by, today } = occasion;
  switch (command.action) {
    case 'claim':
      if (kase.assignee && kase.assignee.id !== by.id) throw new rules.CaseTaken(kase.assignee);
      if (kase.assignee) throw new rules.NothingChanges('the assignment');
      return [event('case.claimed', { assignee: by })];
    case 'take-over':
      if (!kase.assignee) throw new rules.ClaimFirst();
      if (kase.assignee.id === by.id) throw new rules.NothingChanges('the assignment');
      if (!command.assigneeAway) throw new rules.CaseTaken(kase.assignee);
      return [event('case.assigned', { from: { id: kase.assignee.id, name: kase.assignee.name }, to: by }, { comment: '' })];
    case 'release':
      return [event('case.released', { from: by })];
    case 'assign':
      return assign(kase, command, occasion);
    case 'set-priority':
      if (kase.priority === command.priority) throw new rules.NothingChanges('the priority');
      return [event('case.priority-set', { from: kase.priority, to: command.priority })];
    case 'set-follow-up':
      if (!kase.followUp && !kase.lookAt && !command.on) throw new rules.NothingChanges('the follow-up');
      return [event('case.follow-up-set', { from: kase.followUp?.on ?? null, on: command.on }, { note: command.note })];
    case 'add-note':
      return [
        event(
          'case.note-added',
          { noteId: command.noteId, ...(command.mentions?.length ? { mentions: [...command.mentions] } : {}) },
          { text: command.text },
        ),
      ];
    case 'record-check':
      return recordCheck(kase, command);
    case 'correct-data': {
      if (command.corrections.length === 0) throw new rules.NothingChanges('the data');
      const { corrections, reason, subject, search } = command;
      return [
        event(
          'case.data-corrected',
          { pointers: corrections.map((c) => c.pointer) },
          { corrections: [...corrections], reason, subject, search },
        ),
        ...automaticChecks(command.automatic, command.added),
      ];
    }
    case 'correct-applicant': {
      const { from, applicant, replyChannel, fields, reason, subject, search } = command;
      if (fields.length === 0) throw new rules.NothingChanges('the applicant');
      return [
        event(
          'case.applicant-corrected',
          { fields: [...fields], replyKind: replyChannel.kind },
          { from, applicant, replyFrom: kase.replyChannel, replyChannel, reason, subject, search },
        ),
        ...automaticChecks(command.automatic, command.added),
      ];
    }
    case 'request-information': {
      const { requestId, items, answerBy, remindOn, text, hearing } = command;
      const asked = { requestId, items, answerBy, remindOn, stoppedOn: today };
      return [
        event(
          'case.information-requested',
          { ...asked, ...(hearing ? { hearing: { ...hearing, reasons: [...hearing.reasons] } } : {}) },
          { text },
        ),
        orderLetter(kase, command.letterId, hearing ? 'hearing' : 'information-request'),
      ];
    }
    case 'extend-request': {
      const request = openRequest(kase);
      if (command.answerBy <= request.answerBy) throw new rules.NothingChanges('the time to answer');
      const { answerBy, remindOn, reason, letterId } = command;
      return [
        event(
          'case.request-extended',
          { requestId: request.id, from: request.answerBy, answerBy, remindOn, ...heard(request) },
          { reason },
        ),
        ...told(kase, letterId, 'extend-request'),
      ];
    }
    case 'withdraw-request': {
      const request = openRequest(kase);
      const { reason, dueOn, letterId } = command;
      return [
        event('case.request-withdrawn', { requestId: request.id, dueOn, ...heard(request) }, { reason }),
        ...recallable(kase, lettersOfRequest).map(({ id }) => event('case.letter-recalled', { letterId: id }, { reason })),
        ...told(kase, letterId, 'withdraw-request'),
      ];
    }
    case 'record-answer':
      return recordAnswer(kase, command, occasion);
    case 'undo-answer': {
      const { request } = kase;
      if (request?.state !== 'answered' || request.recorded?.answerId !== command.answerId) throw new rules.NoAnswerToUndo();
      const { clock, heldBack } = request.recorded;
      return [
        event('case.answer-undone', { requestId: request.id, answerId: command.answerId, clock }),
        // The citizen is waited for again, so the letter that was held back goes out.
        ...(heldBack ? [orderLetter(kase, command.letterId, heldBack)] : []),
      ];
    }
    case 'add-papers': {
      const { additionId, source, receivedOn, attachments } = command;
      return [
        event('case.papers-added', { additionId, source, receivedOn }, { attachments: [...attachments] }),
        ...automaticChecks(command.automatic, []),
      ];
    }
    case 'propose-decision':
      return propose(kase, command, occasion);
    case 'withdraw-proposal':
      if (kase.proposal?.by.id !== by.id) throw new rules.OnlyProposerWithdraws();
      return [event('case.proposal-withdrawn', { proposalId: kase.proposal.id })];
    case 'approve': {
      const proposal = proposalOf(kase);
      if (proposal.by.id === by.id) throw new rules.ProposerCannotApprove();
      return settle(kase, { ...command, approvedBy: by, proposal }, occasion);
    }
    case 'send-letter':
      return orderComposed(kase, command.letterId, command);
    case 'recall-decision':
      return recallDecision(kase, command, occasion);
    case 'recall-letter':
      return recallLetter(kase, command);
    case 'return-proposal': {
      const proposal = proposalOf(kase);
      if (proposal.by.id === by.id) throw new rules.ProposerCannotApprove();
      return [event('case.proposal-returned', { proposalId: proposal.id, to: command.to }, { comment: command.comment })];
    }
    case 'record-withdrawal':
      if (kase.assignee && kase.assignee.id !== by.id) throw new rules.CaseTaken(kase.assignee);
      return [
        event('case.withdrawn', {}, { reason: command.reason }),
        ...(command.letterId ? [orderLetter(kase, command.letterId, 'withdrawal')] : []),
        event('case.closed', { outcome: 'withdrawn', on: today, ...dropsFollowUp(kase) }),
      ];
    case 'close':
      if (command.serviceDecides) throw new rules.ServiceNeedsDecision();
      if (openChecks(kase).length > 0) throw new rules.ChecksOpen(openChecks(kase).map((check) => check.key));
      return [event('case.closed', { outcome: 'completed', on: today, ...dropsFollowUp(kase) })];
    case 'give-task': {
      const { taskId, to, question, dueOn, shared } = command;
      return [event('case.task-given', { taskId, to, dueOn, shared: { ...shared, files: [...shared.files] } }, { question })];
    }
    case 'withdraw-task':
      return [withdrawTask(kase, command, occasion)];
    case 'answer-task':
      return [answerTask(kase, command, occasion), ...automaticChecks(command.automatic, [])];
    case 'hand-back-task':
      return [handBackTask(kase, command, occasion)];
    case 'link-case':
      return relate(kase, command, 'linked', event('case.linked', command.other));
    case 'unlink-case':
      return unrelate(kase, command, 'linked', event('case.unlinked', command.other));
    case 'declare-not-same':
      return relate(kase, command, 'not-same', event('case.declared-not-same', command.other));
    case 'take-back-not-same':
      return unrelate(kase, command, 'not-same', event('case.not-same-taken-back', command.other));
    case 'join-case':
      return join(kase, command, occasion);
    case 'separate-case': {
      const into = joinedInto(kase);
      if (!into) throw new rules.NothingChanges('the case');
      return [event('case.separated', into), event('case.reopened', { assignee: by, dueOn: command.dueOn }, { reason: '' })];
    }
    case 'reopen': {
      const into = joinedInto(kase);
      if (into) throw new rules.JoinedAlready(into.number);
      // Whoever reopens it to keep it has seen what came after the end; whoever gets it has not.
      const unseen = !command.here && kase.openPost > 0 ? { keepsPost: true as const } : {};
      return [event('case.reopened', { assignee: by, dueOn: command.dueOn, anew: true, ...unseen }, { reason: command.reason })];
    }
    case 'record-payment':
      return pay(kase, command, 'cashier');
    case 'report-payment':
      return pay(kase, command, 'portal');
    case 'record-refund': {
      const { owedBackCents } = accountOf(kase);
      if (command.cents > owedBackCents) throw new rules.MoreThanOwedBack(owedBackCents);
      // Refunds of later days are subtracted too.
      if (command.cents > keptCents({ ...kase, paidCents: command.paidCentsByThen })) throw new rules.RefundBeforePayment();
      const { action: _, paidCentsByThen: __, ...refund } = command;
      return [event('case.refund-recorded', refund)];
    }
    case 'undo-refund': {
      const refund = kase.refundsStanding.find(({ id }) => id === command.refundId);
      if (!refund) throw new rules.NoSuchRefund();
      return [event('case.refund-undone', { refundId: refund.id, cents: refund.cents }, { reason: command.reason })];
    }
    case 'deal-with-post':
      if (!command.isOpen) throw new rules.NoSuchPost();
      return [event('case.post-dealt-with', { answerId: command.answerId }, { note: command.note })];
    case 'answer-request':
      return answer(kase, command, occasion);
    case 'remind':
      if (kase.request?.id !== command.requestId || kase.request.reminded) throw new rules.NothingChanges('the reminder');
      return [event('case.reminded', { requestId: command.requestId }), orderLetter(kase, command.letterId, 'reminder')];
    case 'expire-request':
      if (kase.request?.id !== command.requestId) throw new rules.NothingChanges('the request');
      return [
        event('case.request-expired', {
          requestId: command.requestId,
          dueOn: command.dueOn,
          lookAtOn: today,
          ...heard(kase.request),
        }),
      ];
    case 'file-letter': {
      const letter = letterIn(kase, command.letterId, ['ordered']);
      const written = event('case.letter-written', { letterId: letter.id, way: letter.way, documents: [...command.documents] });
      // What lies at the portal is there; what is given out at the counter is given out.
      if (letter.way !== 'portal' && letter.way !== 'hand') return [written];
      return [
        written,
        event('case.letter-available', { letterId: letter.id, on: today, ...(letter.way === 'hand' ? { handed: true } : {}) }),
        ...closeAfter(kase, letter, occasion),
      ];
    }
    case 'note-delivery': {
      // A letter that could not be written has failed too, and somebody must see it.
      const letter = letterIn(kase, command.letterId, command.result.sent ? ['written'] : ['written', 'ordered']);
      if (!command.result.sent) {
        return [event('case.letter-failed', { letterId: letter.id, problem: command.result.problem, attempts: command.result.attempts })];
      }
      return [
        event('case.letter-sent', { letterId: letter.id, messageId: command.result.messageId, on: today }),
        ...closeAfter(kase, letter, occasion),
      ];
    }
    case 'retry-delivery':
      return [event('case.letter-retried', { letterId: letterIn(kase, command.letterId, ['failed']).id })];
    case 'deliver-by-post':
      return [event('case.letter-redirected', { letterId: letterIn(kase, command.letterId, ['failed']).id, way: 'print' })];
    case 'batch-letter': {
      const letter = letterIn(kase, command.letterId, ['written']);
      if (letter.way !== 'print') throw new rules.NoLetterToDeliver();
      return [event('case.letter-batched', { letterId: letter.id, batchId: command.batchId })];
    }
    case 'confirm-posted': {
      const letter = letterIn(kase, command.letterId, ['batched']);
      if (letter.batchId !== command.batchId) throw new rules.NoLetterToDeliver();
      return [
        event('case.letter-posted', { letterId: letter.id, batchId: command.batchId, on: command.on }),
        ...closeAfter(kase, letter, occasion),
      ];
    }
    // Stryker disable next-line ConditionalExpression: the compiler proves that nothing comes here
    default:
      return unreachable(command);
  }
}

/** What only the assignee may do, since it overwrites or decides. So nobody works on a colleague's case by one wrong click. */
const ofItsHolder: ReadonlySet<CaseAction> = new Set<CaseAction>([
  'release',
  'correct-data',
  'correct-applicant',
  'request-information',
  'extend-request',
  'withdraw-request',
  'give-task',
  'propose-decision',
  'close',
]);

/**
 * The rules that depend only on the actor and the case. A handler applies them before it looks at the request's body, so that
 * people without the right cannot make the server work. Pure.
 * @throws ActionNotPossibleNow, ClaimFirst, CaseTaken
 */
export function mayBegin(kase: Case, action: CaseAction, { by }: Pick<Occasion, 'by'>): void {
  if (!isPossible(action, kase.status)) throw new rules.ActionNotPossibleNow(action, kase.status);
  if (!ofItsHolder.has(action)) return;
  if (!kase.assignee) throw new rules.ClaimFirst();
  if (kase.assignee.id !== by.id) throw new rules.CaseTaken(kase.assignee);
}

function assign(kase: Case, command: CommandOf<'assign'>, { by }: Occasion): CaseEvent[] {
  if (!command.overseeing) {
    if (!kase.assignee) throw new rules.ClaimFirst();
    if (kase.assignee.id !== by.id) throw new rules.CaseTaken(kase.assignee);
  }
  if ((kase.assignee?.id ?? null) === (command.to?.id ?? null)) throw new rules.NothingChanges('the assignment');
  const from = kase.assignee && { id: kase.assignee.id, name: kase.assignee.name };
  return [event('case.assigned', { from, to: command.to }, { comment: command.comment })];
}

function recordCheck(kase: Case, command: CommandOf<'record-check'>): CaseEvent[] {
  const check = checkOf(kase, command.key);
  if (!check) throw new rules.UnknownCheck(command.key);
  if (check.kind === 'automatic') throw new rules.AutomaticCheckStands(command.key);
  if (check.version > command.seenVersion) throw new rules.CaseChangedMeanwhile(command.seenVersion, kase.version);
  const { key, activity, status, finding } = command;
  return [event('case.check-recorded', { key, activity, status, before: check.status }, { finding })];
}

function propose(kase: Case, command: CommandOf<'propose-decision'>, occasion: Occasion): CaseEvent[] {
  if (!command.serviceDecides) throw new rules.ServiceDecidesNothing();
  const { decision, approvalBecause, proposalId } = command;
  const open = openChecks(kase);
  if (decision.kind !== 'reject' && open.length > 0) throw new rules.ChecksOpen(open.map((check) => check.key));
  if (decision.reasons.length === 0 && decision.explanation.trim() === '') throw new rules.ReasonsMissing();
  if (decision.kind === 'grant-with-conditions' && decision.conditions.length === 0) throw new rules.ConditionsMissing();
  const { explanation, details, byHand, ...data } = decision;
  const proposed = event(
    'case.decision-proposed',
    {
      ...data,
      reasons: [...data.reasons],
      conditions: [...data.conditions],
      feeLines: [...data.feeLines],
      instalments: [...data.instalments],
      proposalId,
      approvalBecause: [...approvalBecause],
    },
    { explanation, details: { ...details }, ...(byHand ? { byHand } : {}) },
  );
  if (approvalBecause.length > 0) return [proposed];
  return [proposed, ...settle(kase, { ...command, approvedBy: null, proposal: { id: proposalId, by: occasion.by } }, occasion)];
}

/** The decision stands; its letter is ordered, unless a fee has to be paid first. */
function settle(
  kase: Case,
  given: Pick<CommandOf<'approve'>, 'decision' | 'approvalBecause' | 'kassenzeichen' | 'letterId' | 'askOn'> & {
    approvedBy: Occasion['by'] | null;
    proposal: Pick<Proposal, 'id' | 'by'>;
  },
  { today }: Occasion,
): CaseEvent[] {
  const { proposal, decision } = given;
  const unpaid = decision.payment === 'before-issue' && keptCents(kase) < decision.feeCents;
  const decided = event('case.decided', {
    proposalId: proposal.id,
    kind: decision.kind,
    proposedBy: proposal.by,
    approvedBy: given.approvedBy,
    feeCents: decision.feeCents,
    payment: decision.payment,
    kassenzeichen: given.kassenzeichen,
    decidedOn: today,
    ...dropsFollowUp(kase),
    ...(decision.replaces ? { replaces: decision.replaces.decisionId } : {}),
    reckoned: {
      feeLines: [...decision.feeLines],
      instalments: [...decision.instalments],
      details: { ...decision.details },
      approvalBecause: [...given.approvalBecause],
    },
    ...(unpaid ? { unpaid: { stoppedOn: today, askOn: given.askOn } } : {}),
  });
  if (unpaid) return [decided];
  return [decided, orderLetter(kase, given.letterId, 'notice')];
}

/** Until its notice has left, a decision is known to nobody outside, and binds nobody (§ 43 VwVfG, § 124 AO). */
function recallDecision(kase: Case, { recallId, reason }: CommandOf<'recall-decision'>, { by, today }: Occasion): CaseEvent[] {
  const { decision, assignee } = kase;
  const [notice] = recallable(kase, ['notice']);
  // A fee that is paid before the permit is issued was asked for already.
  if (!decision || !notice || decision.payment === 'before-issue') throw new rules.DecisionHasLeft();
  if (![decision.by.id, decision.approvedBy?.id, assignee?.id].includes(by.id)) throw new rules.OnlyItsPeopleRecall();
  return [
    event('case.letter-recalled', { letterId: notice.id }, { reason }),
    event('case.decision-recalled', { recallId, proposalId: decision.id, on: today }, { reason }),
  ];
}

/** The letter that tells the citizen of a change to what was asked, where one does. */
function told(kase: Case, letterId: string, change: RequestChange): CaseEvent[] {
  const key = letterAbout(kase, change);
  return key ? [orderLetter(kase, letterId, key)] : [];
}

/** Nobody is asked on paper for what is there already. */
function heldBackWhenAnswered(kase: Case): CaseEvent[] {
  return recallable(kase, lettersOfRequest).map(({ id }) =>
    event('case.letter-recalled', { letterId: id, because: 'answered' }, { reason: '' }),
  );
}

function recallLetter(kase: Case, { letterId, reason }: CommandOf<'recall-letter'>): CaseEvent[] {
  const letter = kase.lettersUnderWay.find(({ id }) => id === letterId);
  if (!letter || !isRecallable(letter)) throw new rules.LetterHasLeft();
  if (letter.key === 'notice') throw new rules.RecallWith('decision');
  if (requestLetters.includes(letter.key) && kase.request?.state === 'open') throw new rules.RecallWith('request');
  return [event('case.letter-recalled', { letterId }, { reason })];
}

/** Money that came in is recorded in every state of the case. Its account shows what was paid too much. */
function pay(kase: Case, command: CommandOf<'record-payment'> | CommandOf<'report-payment'>, via: 'portal' | 'cashier'): CaseEvent[] {
  const { paymentId, cents, method, reference, paidAt, letterId, details } = command;
  const { bookedCents } = command;
  if (bookedCents !== null) throw bookedCents === cents ? new rules.NothingChanges('the payment') : new rules.PaymentDiffers();
  const completes = awaitsPayment(kase) && kase.decision !== null && keptCents(kase) + cents >= kase.decision.feeCents;
  const paid = { paymentId, cents, via, method, reference, paidAt };
  if (!completes) return [event('case.payment-recorded', paid)];
  return [event('case.payment-recorded', { ...paid, resumed: { dueOn: command.dueOn } }), orderLetter(kase, letterId, 'notice', details)];
}

/** What the citizen sends is kept, whether it was requested or not. An answer on the last day is in time. */
function answer(kase: Case, command: CommandOf<'answer-request'>, { today }: Occasion): CaseEvent[] {
  const { answerId, message, attachments } = command;
  const { request } = kase;
  const checked = automaticChecks(command.automatic, []);
  if (!request || request.state === 'withdrawn' || kase.status === 'decided' || kase.status === 'closed') {
    return [event('case.post-received', { answerId }, { message, attachments: [...attachments] }), ...checked];
  }
  const resumes = kase.status === 'waiting';
  const late = request.state === 'expired' || today > request.answerBy;
  const data = {
    requestId: request.id,
    answerId,
    late,
    resumes,
    dueOn: resumes ? command.dueOn : kase.clock.dueOn,
    lookAtOn: resumes ? null : today,
    ...heard(request),
  };
  const held = resumes ? heldBackWhenAnswered(kase) : [];
  return [event('case.request-answered', data, { message, attachments: [...attachments] }), ...held, ...checked];
}

/**
 * What came by another way has the effect of an answer online. Whether it is late, and where the deadline begins again, follows
 * from the day on which it came, not from the day on which somebody typed it. If more is to come, the case goes on waiting.
 */
function recordAnswer(kase: Case, command: CommandOf<'record-answer'>, { by, today }: Occasion): CaseEvent[] {
  const { answerId, way, receivedOn, message, moreToCome } = command;
  const { request } = kase;
  const recorded = { way, receivedOn };
  const checked = automaticChecks(command.automatic, []);
  const said = { message, attachments: [...command.attachments] };
  if (!request || request.state === 'withdrawn' || kase.status === 'decided' || kase.status === 'closed') {
    return [event('case.post-received', { answerId, recorded }, said), ...checked];
  }
  const partial = kase.status === 'waiting' && moreToCome;
  const resumes = kase.status === 'waiting' && !partial;
  // Whoever has the case sees it while they record it.
  const isSeen = partial || resumes || kase.assignee?.id === by.id;
  const data = {
    requestId: request.id,
    answerId,
    late: receivedOn > request.answerBy,
    resumes,
    dueOn: resumes ? command.dueOn : kase.clock.dueOn,
    lookAtOn: isSeen ? null : today,
    recorded,
    ...(partial ? { partial } : {}),
    ...heard(request),
  };
  return [event('case.request-answered', data, said), ...(resumes ? heldBackWhenAnswered(kase) : []), ...checked];
}

/** Whether the citizen was heard, and not asked for something. */
function heard({ hearing }: NonNullable<Case['request']>): { hearing?: true } {
  return hearing ? { hearing: true } : {};
}

function openRequest({ request }: Case): NonNullable<Case['request']> {
  if (request?.state !== 'open') throw new Error('the case waits but nothing is asked');
  return request;
}

/** The results of the automatic checks as an event; no event where nothing is new. */
export function automaticChecks(results: CommandOf<'correct-data'>['automatic'], added: CommandOf<'correct-data'>['added']): CaseEvent[] {
  if (results.length === 0 && added.length === 0) return [];
  const reasons = Object.fromEntries(results.flatMap((r) => (r.reason ? [[r.key, r.reason] as const] : [])));
  return [
    event('case.checked-automatically', { results: results.map(({ key, status }) => ({ key, status })), added: [...added] }, { reasons }),
  ];
}

/** The system closes a decided case once its notice has left. */
function closeAfter(kase: Case, letter: Letter, { today }: Occasion): CaseEvent[] {
  if (letter.key !== 'notice' || kase.status !== 'decided' || !kase.decision) return [];
  return [event('case.closed', { outcome: kase.decision.kind === 'reject' ? 'rejected' : 'granted', on: today, ...dropsFollowUp(kase) })];
}

function proposalOf(kase: Case): NonNullable<Case['proposal']> {
  if (!kase.proposal) throw new Error('the case is proposed but has no proposal');
  return kase.proposal;
}

function letterIn(kase: Case, id: string, states: readonly Letter['state'][]): Letter {
  const letter = kase.lettersUnderWay.find((l) => l.id === id);
  if (!letter || !states.includes(letter.state)) throw new rules.NoLetterToDeliver();
  return letter;
}
