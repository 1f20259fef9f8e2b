import { unreachable } from '@vorgang/platform';
import type { CaseCommand, CommandOf, Occasion, Submit } from './case.commands.js';
import { event, type CaseEvent } from './case.events.js';
import { awaitsPayment, openChecks, paidCents, type Case, type Letter, type Proposal } from './case.js';
import * as rules from './case.rules.js';
import { isPossible } from './case.transitions.js';

/** The events with which a case begins. */
export function submit(submission: Submit): CaseEvent[] {
  const { applicant, form, replyChannel, attachments, subject, search, automatic, payment, checks, ...data } = submission;
  const events = [
    event(
      'case.submitted',
      { ...data, replyKind: replyChannel.kind, checks: [...checks] },
      { applicant, form, replyChannel, attachments, subject, search },
    ),
  ];
  events.push(...automaticChecks(automatic, []));
  if (payment) {
    const { id, ...paid } = payment;
    events.push(event('case.payment-recorded', { paymentId: id, via: 'portal', ...paid }));
  }
  return events;
}

/**
 * What follows from a command, given the case as it is: its events, or the rule that is broken. Pure.
 * @throws a rule of `case.rules.ts`
 */
export function decide(kase: Case, command: CaseCommand, occasion: Occasion): CaseEvent[] {
  if (!isPossible(command.action, kase.status)) throw new rules.ActionNotPossibleNow(command.action, kase.status);
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
      mustHave(kase, occasion);
      return [event('case.released', { from: by })];
    case 'assign':
      return assign(kase, command, occasion);
    case 'set-priority':
      if (kase.priority === command.priority) throw new rules.NothingChanges('the priority');
      return [event('case.priority-set', { from: kase.priority, to: command.priority })];
    case 'set-follow-up':
      if (!kase.followUp && !command.on) throw new rules.NothingChanges('the follow-up');
      return [event('case.follow-up-set', { from: kase.followUp?.on ?? null, on: command.on }, { note: command.note })];
    case 'add-note':
      return [event('case.note-added', { noteId: command.noteId }, { text: command.text })];
    case 'record-check':
      return recordCheck(kase, command);
    case 'correct-data': {
      mustHave(kase, occasion);
      if (command.corrections.length === 0) throw new rules.NothingChanges('the data');
      const { corrections, reason, subject, search } = command;
      return [
        event('case.data-corrected', { pointers: corrections.map((c) => c.pointer) }, { corrections: [...corrections], reason, subject, search }),
        ...automaticChecks(command.automatic, command.added),
      ];
    }
    case 'request-information': {
      mustHave(kase, occasion);
      const { requestId, items, answerBy, remindOn, text } = command;
      return [
        event('case.information-requested', { requestId, items, answerBy, remindOn, stoppedOn: today }, { text }),
        orderLetter(kase, command.letterId, 'information-request'),
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
    case 'return-proposal': {
      const proposal = proposalOf(kase);
      if (proposal.by.id === by.id) throw new rules.ProposerCannotApprove();
      return [event('case.proposal-returned', { proposalId: proposal.id, to: proposal.by }, { comment: command.comment })];
    }
    case 'record-withdrawal':
      if (kase.assignee && kase.assignee.id !== by.id) throw new rules.CaseTaken(kase.assignee);
      return [
        event('case.withdrawn', {}, { reason: command.reason }),
        ...(command.letterId ? [orderLetter(kase, command.letterId, 'withdrawal')] : []),
        event('case.closed', { outcome: 'withdrawn', on: today }),
      ];
    case 'close':
      mustHave(kase, occasion);
      if (command.serviceDecides) throw new rules.ServiceNeedsDecision();
      if (openChecks(kase).length > 0) throw new rules.ChecksOpen(openChecks(kase).map((check) => check.key));
      return [event('case.closed', { outcome: 'completed', on: today })];
    case 'reopen':
      return [event('case.reopened', { assignee: by, dueOn: command.dueOn }, { reason: command.reason })];
    case 'record-payment':
      if (!kase.decision || kase.decision.payment === 'none' || paidCents(kase) >= kase.decision.feeCents) throw new rules.NothingToPay();
      return pay(kase, command, 'cashier');
    case 'report-payment':
      return pay(kase, command, 'portal');
    case 'answer-request':
      return answer(kase, command, occasion);
    case 'remind':
      if (kase.request?.id !== command.requestId || kase.request.reminded) throw new rules.NothingChanges('the reminder');
      return [event('case.reminded', { requestId: command.requestId }), orderLetter(kase, command.letterId, 'reminder')];
    case 'expire-request':
      if (kase.request?.id !== command.requestId) throw new rules.NothingChanges('the request');
      return [event('case.request-expired', { requestId: command.requestId, dueOn: command.dueOn, followUpOn: today })];
    case 'file-letter': {
      const letter = letterIn(kase, command.letterId, ['ordered']);
      const written = event('case.letter-written', { letterId: letter.id, way: letter.way, documents: [...command.documents] });
      if (letter.way !== 'portal') return [written];
      return [written, event('case.letter-available', { letterId: letter.id, on: today }), ...closeAfter(kase, letter, occasion)];
    }
    case 'note-delivery': {
      // A letter that could not even be written has failed too; somebody must see it.
      const letter = letterIn(kase, command.letterId, command.result.sent ? ['written'] : ['written', 'ordered']);
      if (!command.result.sent) {
        return [event('case.letter-failed', { letterId: letter.id, problem: command.result.problem, attempts: command.result.attempts })];
      }
      return [event('case.letter-sent', { letterId: letter.id, messageId: command.result.messageId, on: today }), ...closeAfter(kase, letter, occasion)];
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
      return [event('case.letter-posted', { letterId: letter.id, batchId: command.batchId, on: command.on }), ...closeAfter(kase, letter, occasion)];
    }
    default:
      return unreachable(command);
  }
}

/** Whoever overwrites or decides has the case: nobody works on a colleague's case by one wrong click. */
function mustHave(kase: Case, { by }: Occasion): void {
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
  const check = kase.checks[command.key];
  if (!check) throw new rules.UnknownCheck(command.key);
  if (check.kind === 'automatic') throw new rules.AutomaticCheckStands(command.key);
  if (check.version > command.seenVersion) throw new rules.CaseChangedMeanwhile(command.seenVersion, kase.version);
  const { key, activity, status, finding } = command;
  return [event('case.check-recorded', { key, activity, status, before: check.status }, { finding })];
}

function propose(kase: Case, command: CommandOf<'propose-decision'>, occasion: Occasion): CaseEvent[] {
  mustHave(kase, occasion);
  if (!command.serviceDecides) throw new rules.ServiceDecidesNothing();
  const { decision, approvalBecause, proposalId } = command;
  const open = openChecks(kase);
  if (decision.kind !== 'reject' && open.length > 0) throw new rules.ChecksOpen(open.map((check) => check.key));
  if (decision.kind === 'reject' && decision.reasons.length === 0 && decision.explanation.trim() === '') throw new rules.ReasonsMissing();
  if (decision.kind === 'grant-with-conditions' && decision.conditions.length === 0) throw new rules.ConditionsMissing();
  const { explanation, details, ...data } = decision;
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
    { explanation, details: { ...details } },
  );
  if (approvalBecause.length > 0) return [proposed];
  const proposal = { ...decision, id: proposalId, by: occasion.by };
  return [proposed, ...settle(kase, { ...command, approvedBy: null, proposal }, occasion)];
}

/** The decision stands; its letter is ordered, unless a fee has to be paid first. */
function settle(
  kase: Case,
  given: { kassenzeichen: string | null; letterId: string; approvedBy: Occasion['by'] | null; proposal: Pick<Proposal, 'id' | 'by' | 'kind' | 'feeCents' | 'payment'> },
  { today }: Occasion,
): CaseEvent[] {
  const { proposal } = given;
  const decided = event('case.decided', {
    proposalId: proposal.id,
    kind: proposal.kind,
    proposedBy: proposal.by,
    approvedBy: given.approvedBy,
    feeCents: proposal.feeCents,
    payment: proposal.payment,
    kassenzeichen: given.kassenzeichen,
    decidedOn: today,
  });
  const unpaid = proposal.payment === 'before-issue' && paidCents(kase) < proposal.feeCents;
  if (unpaid) return [decided];
  return [decided, orderLetter(kase, given.letterId, 'notice')];
}

function pay(kase: Case, command: CommandOf<'record-payment'> | CommandOf<'report-payment'>, via: 'portal' | 'cashier'): CaseEvent[] {
  const { paymentId, cents, method, reference, paidAt, letterId } = command;
  if (kase.payments.some((payment) => payment.via === via && payment.reference === reference)) throw new rules.NothingChanges('the payment');
  const paid = event('case.payment-recorded', { paymentId, cents, via, method, reference, paidAt });
  const complete = awaitsPayment(kase) && kase.decision !== null && paidCents(kase) + cents >= kase.decision.feeCents;
  const checked = automaticChecks(command.automatic, []);
  return complete ? [paid, ...checked, orderLetter(kase, letterId, 'notice')] : [paid, ...checked];
}

function answer(kase: Case, command: CommandOf<'answer-request'>, { today }: Occasion): CaseEvent[] {
  if (!kase.request) throw new rules.NothingAsked();
  const late = kase.status !== 'waiting';
  const data = { requestId: kase.request.id, answerId: command.answerId, late, dueOn: late ? kase.clock.dueOn : command.dueOn, followUpOn: late && kase.status !== 'decided' ? today : null };
  return [event('case.request-answered', data, { message: command.message, attachments: [...command.attachments] }), ...automaticChecks(command.automatic, [])];
}

function automaticChecks(results: CommandOf<'correct-data'>['automatic'], added: CommandOf<'correct-data'>['added']): CaseEvent[] {
  if (results.length === 0 && added.length === 0) return [];
  const reasons = Object.fromEntries(results.flatMap((r) => (r.reason ? [[r.key, r.reason] as const] : [])));
  return [event('case.checked-automatically', { results: results.map(({ key, status }) => ({ key, status })), added: [...added] }, { reasons })];
}

/** By mail where the applicant wants mail and has an address, on paper where not; "portal" only where asked for. */
function orderLetter(kase: Case, letterId: string, key: string): CaseEvent {
  const { replyChannel } = kase;
  const way = replyChannel.kind === 'email' && replyChannel.email ? 'mail' : replyChannel.kind === 'portal' ? 'portal' : 'print';
  return event('case.letter-ordered', { letterId, key, way });
}

/** The system closes a decided case once its notice has left. */
function closeAfter(kase: Case, letter: Letter, { today }: Occasion): CaseEvent[] {
  if (letter.key !== 'notice' || kase.status !== 'decided' || !kase.decision) return [];
  return [event('case.closed', { outcome: kase.decision.kind === 'reject' ? 'rejected' : 'granted', on: today })];
}

function proposalOf(kase: Case): NonNullable<Case['proposal']> {
  if (!kase.proposal) throw new Error('the case is proposed but has no proposal');
  return kase.proposal;
}

function letterIn(kase: Case, id: string, states: readonly Letter['state'][]): Letter {
  const letter = kase.letters.find((l) => l.id === id);
  if (!letter || !states.includes(letter.state)) throw new rules.NoLetterToDeliver();
  return letter;
}
