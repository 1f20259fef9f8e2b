/* eslint-disable max-lines -- the rule book stays in one place: what each event changes is read as one text */
import { setAtPointer, unreachable } from '@vorgang/platform';
import { calls, isLookedAt, postDealtWith, withoutLookAt } from './case.evolve.attention.js';
import { raisesVersion, type CaseEventKind, type RecordedCaseEvent, type RecordedEventOf as At } from './case.events.js';
import { beginning, walked } from './case.journey.js';
import { requestLetters } from './case.orders.js';
import { CollectedLists, letterAfter, listChanges, listedAfter, orderedLetter, withoutLists, type ListChange } from './case.lists.js';
import { givenTask, withOpenTasks, withoutTask } from './case.tasks.js';
import { withoutRelation, withRelation } from './case.evolve.relations.js';
import { keptContinuation, whoIsContinued } from './case.continuity.js';
import { checkOf, type Case, type Check, type Decision, type LetterState, type WholeCase } from './case.js';

/**
 * The case after one more event. Total and pure: replaying the log gives the very rows that the tables hold.
 * @throws Error if the first event is not `case.submitted` (the log is broken)
 */
export function evolve(before: Case | null, event: RecordedCaseEvent): Case {
  if (event.kind === 'case.submitted') return submitted(event);
  if (!before) throw new Error(`the log is broken: ${event.kind} before case.submitted`);
  const version = before.version + (raisesVersion(event.kind) ? 1 : 0);
  const kase = isLookedAt(event.kind, before) ? withoutLookAt(before) : before;
  const listed = listedAfter(before.listed, listChanges(before, event));
  const after = { ...keptContinuation(change({ ...kase, version, listed }, event)), position: before.position + 1, version };
  return before.journey ? { ...after, journey: walked(before.journey, before, after, event) } : after;
}

/** The case after these events, and what they do to its lists. */
export function advance(
  before: Case | null,
  events: readonly RecordedCaseEvent[],
): { readonly kase: Case | null; readonly changes: readonly ListChange[] } {
  const changes: ListChange[] = [];
  const kase = events.reduce<Case | null>((state, event) => {
    changes.push(...listChanges(state, event));
    return evolve(state, event);
  }, before);
  return { kase, changes };
}

/** The case after all of these events, with all that it has collected. */
export function fold(events: readonly RecordedCaseEvent[]): WholeCase | null {
  return goOn(null, events);
}

/** The whole case after some more events. */
export function goOn(before: WholeCase | null, events: readonly RecordedCaseEvent[]): WholeCase | null {
  const { kase, changes } = advance(before && withoutLists(before), events);
  const collected = new CollectedLists(before ?? undefined);
  collected.apply(changes);
  return kase && { ...kase, ...collected.lists };
}

/** The kinds of events that the notices follow from. */
export const kindsOfNotices = [
  'case.submitted',
  'case.decision-proposed',
  'case.decided',
  'case.decision-recalled',
] as const satisfies CaseEventKind[];

/** Every decision that a case has had, as made, without those that were recalled before anybody heard of them; the latest last. */
export function noticesOf(events: readonly RecordedCaseEvent[]): Decision[] {
  const found: Decision[] = [];
  events.reduce<Case | null>((before, event) => {
    const kase = evolve(before, event);
    if (event.kind === 'case.decided' && kase.decision) found.push(kase.decision);
    if (event.kind === 'case.decision-recalled') found.pop();
    return kase;
  }, null);
  return found;
}

type Later = Exclude<RecordedCaseEvent, { kind: 'case.submitted' }>;

function change(kase: Case, event: Later): Case {
  switch (event.kind) {
    case 'case.checked-automatically':
      return { ...kase, checks: withAutomaticResults(kase, event) };
    case 'case.claimed':
      return { ...kase, assignee: { ...event.data.assignee, since: event.at } };
    // Stryker disable next-line ConditionalExpression: it would be assigned to nobody, which is the same
    case 'case.released':
      return { ...kase, assignee: null };
    case 'case.assigned':
      return { ...kase, assignee: event.data.to ? { ...event.data.to, since: event.at } : null };
    case 'case.continued':
      return { ...kase, ...whoIsContinued(event), ...calls(kase, event.data, 'post-received') };
    case 'case.priority-set':
      return { ...kase, priority: event.data.to };
    case 'case.follow-up-set':
      return { ...kase, followUp: event.data.on ? { on: event.data.on, note: event.personal.note } : null };
    case 'case.note-added':
      return kase;
    case 'case.check-recorded':
      return withRecordedCheck(kase, event);
    case 'case.applicant-corrected':
      return applicantCorrected(kase, event);
    case 'case.data-corrected':
      return corrected(kase, event);
    case 'case.information-requested':
      return {
        ...kase,
        status: 'waiting',
        clock: { ...kase.clock, stoppedOn: event.data.stoppedOn },
        request: {
          id: event.data.requestId,
          items: event.data.items,
          text: event.personal.text,
          askedBy: event.by,
          askedAt: event.at,
          answerBy: event.data.answerBy,
          remindOn: event.data.remindOn,
          // Nobody is urged to comment.
          reminded: event.data.hearing !== undefined,
          state: 'open',
          ...(event.data.hearing ? { hearing: event.data.hearing } : {}),
        },
      };
    case 'case.reminded':
      return { ...kase, request: kase.request && { ...kase.request, reminded: true } };
    case 'case.request-expired':
      return {
        ...kase,
        status: 'open',
        clock: { dueOn: event.data.dueOn, stoppedOn: null },
        request: kase.request && { ...kase.request, state: 'expired' },
        ...calls(kase, event.data, 'request-expired'),
      };
    case 'case.request-extended': {
      const { answerBy, remindOn } = event.data;
      // The reminder moves along; one that has gone out is repeated before the new day.
      return { ...kase, request: kase.request && { ...kase.request, answerBy, remindOn, reminded: kase.request.hearing !== undefined } };
    }
    case 'case.request-withdrawn':
      return {
        ...kase,
        status: 'open',
        clock: { dueOn: event.data.dueOn, stoppedOn: null },
        request: kase.request && { ...kase.request, state: 'withdrawn' },
      };
    case 'case.request-answered':
      return answered(kase, event);
    case 'case.answer-undone':
      return {
        ...kase,
        status: 'waiting',
        clock: event.data.clock,
        request: kase.request && { ...withoutRecorded(kase.request), state: 'open' },
      };
    case 'case.papers-added':
      return kase;
    case 'case.task-given':
      return withOpenTasks(kase, [...(kase.openTasks ?? []), { ...givenTask(event), number: kase.listed.tasks ?? 0 }]);
    case 'case.task-answered':
    case 'case.task-handed-back': {
      const because = event.kind === 'case.task-answered' ? ('task-answered' as const) : ('task-handed-back' as const);
      return { ...withoutTask(kase, event.data.taskId), ...calls(kase, event.data, because) };
    }
    case 'case.task-withdrawn':
      return withoutTask(kase, event.data.taskId);
    case 'case.decision-proposed': {
      const { proposalId, approvalBecause, ...decision } = event.data;
      return {
        ...kase,
        status: 'proposed',
        request: kase.request && withoutRecorded(kase.request),
        returned: null,
        proposal: { ...decision, ...event.personal, id: proposalId, approvalBecause, by: event.by, at: event.at },
      };
    }
    case 'case.proposal-withdrawn':
      return { ...kase, status: 'open', proposal: null };
    case 'case.proposal-returned':
      return {
        ...kase,
        status: 'open',
        assignee: event.data.to && { ...event.data.to, since: event.at },
        returned: { by: event.by, to: event.data.to, at: event.at, comment: event.personal.comment },
      };
    case 'case.decided':
      return decided(kase, event);
    case 'case.payment-recorded': {
      const { cents, resumed } = event.data;
      const paid = { ...kase, paidCents: kase.paidCents + cents };
      return resumed
        ? {
            ...paid,
            clock: { dueOn: resumed.dueOn, stoppedOn: null },
            followUp: kase.followUp?.because === 'unpaid' ? null : kase.followUp,
          }
        : paid;
    }
    case 'case.refund-recorded': {
      const { refundId, ...refund } = event.data;
      const recorded = { id: refundId, ...refund, by: event.by, at: event.at, undone: null, number: kase.listed.refunds ?? 0 };
      return { ...kase, refundsStanding: [...kase.refundsStanding, recorded] };
    }
    case 'case.refund-undone':
      return { ...kase, refundsStanding: kase.refundsStanding.filter(({ id }) => id !== event.data.refundId) };
    case 'case.post-received':
      return { ...kase, openPost: kase.openPost + 1 };
    case 'case.post-dealt-with':
      return postDealtWith({ ...kase, openPost: Math.max(0, kase.openPost - 1) });
    case 'case.letter-ordered':
      return {
        ...kase,
        decision: kase.decision && event.data.details ? { ...kase.decision, details: event.data.details } : kase.decision,
        lettersUnderWay: [...kase.lettersUnderWay, { ...orderedLetter(event), number: kase.listed.letters ?? 0 }],
      };
    case 'case.letter-composed':
    case 'case.letter-written':
    case 'case.letter-available':
    case 'case.letter-sent':
    case 'case.letter-failed':
    case 'case.letter-retried':
    case 'case.letter-redirected':
    case 'case.letter-batched':
    case 'case.letter-posted':
      return withLetter(kase, event);
    case 'case.letter-recalled':
      return withLetter(withHeldBack(kase, event.data), event);
    case 'case.decision-recalled':
      // The proposal stays, so that whoever goes on begins with it.
      return {
        ...kase,
        status: 'open',
        decision: null,
        ...matterOf(kase),
        returned: {
          by: event.by,
          to: kase.assignee && { id: kase.assignee.id, name: kase.assignee.name },
          at: event.at,
          comment: event.personal.reason,
          recalled: true,
        },
      };
    case 'case.withdrawn':
      return { ...kase, proposal: null, request: dropped(kase) };
    case 'case.linked':
      return withRelation(kase, event, 'linked');
    case 'case.declared-not-same':
      return withRelation(kase, event, 'not-same');
    case 'case.took-in':
      return withRelation(kase, event, 'took-in');
    case 'case.joined':
      return { ...withRelation(kase, event, 'joined-into'), request: dropped(kase) };
    case 'case.unlinked':
    case 'case.not-same-taken-back':
    case 'case.separated':
    case 'case.let-go':
      return withoutRelation(kase, event);
    case 'case.closed':
      return closed(kase, event);
    case 'case.reopened':
      return {
        ...kase,
        status: 'open',
        closed: null,
        proposal: null,
        decision: null,
        ...standingOf(kase),
        returned: null,
        assignee: { ...event.data.assignee, since: event.at },
        // It was closed while the citizen was asked. Nobody is asked any more, so the clock runs.
        clock: { dueOn: event.data.dueOn === undefined ? kase.clock.dueOn : event.data.dueOn, stoppedOn: null },
        reopenings: kase.reopenings + 1,
        // The person who reopens the case and keeps it sees it.
        openPost: event.data.keepsPost ? kase.openPost : 0,
      };
    // Stryker disable next-line ConditionalExpression: the compiler holds that nothing comes here
    default:
      return unreachable(event);
  }
}

/** The request, which nobody has to answer any more. */
function dropped({ request }: Case): Case['request'] {
  return request?.state === 'open' ? { ...request, state: 'dropped' } : request;
}

/** What a recalled decision leaves: nothing to pay, and the Kassenzeichen of the matter, where something is booked under it. */
function matterOf({ decision, standing }: Case): Pick<Case, 'standing'> {
  if (standing || !decision?.kassenzeichen) return {};
  return { standing: { feeCents: 0, payment: 'none', kassenzeichen: decision.kassenzeichen } };
}

/** The notice that a case has when it is taken up again. */
function standingOf({ decision }: Case): Pick<Case, 'standing'> {
  if (!decision) return {};
  const { feeCents, payment, kassenzeichen } = decision;
  return { standing: { feeCents, payment, kassenzeichen } };
}

function submitted(event: At<'case.submitted'>): Case {
  const { data, personal } = event;
  return {
    id: event.caseId,
    caseNumber: data.caseNumber,
    externalReference: data.externalReference,
    submissionId: data.submissionId,
    service: data.service,
    teamId: data.teamId,
    channel: data.channel,
    receivedAt: data.receivedAt,
    submittedAt: event.at,
    identification: data.identification,
    replyChannel: personal.replyChannel,
    status: 'open',
    version: 1,
    position: 1,
    priority: 'normal',
    assignee: null,
    followUp: null,
    clock: { dueOn: data.dueOn, stoppedOn: null },
    applicant: personal.applicant,
    form: personal.form,
    subject: personal.subject,
    search: personal.search,
    checks: Object.fromEntries(data.checks.map((check) => [check.key, newCheck(check, 1)])),
    request: null,
    proposal: null,
    returned: null,
    decision: null,
    paidCents: 0,
    refundsStanding: [],
    openPost: 0,
    lettersUnderWay: [],
    listed: listedAfter({}, listChanges(null, event)),
    closed: null,
    firstClosedAt: null,
    firstClosedOn: null,
    handledBy: null,
    reopenings: 0,
    journey: beginning(data.receivedAt),
  };
}

function newCheck(check: Pick<Check, 'key' | 'kind' | 'required'>, version: number): Check {
  return { ...check, status: 'open', finding: null, reason: null, by: null, at: null, times: 0, version };
}

function withAutomaticResults(kase: Case, event: At<'case.checked-automatically'>): Case['checks'] {
  const checks = { ...kase.checks, ...Object.fromEntries(event.data.added.map((check) => [check.key, newCheck(check, kase.version)])) };
  for (const { key, status } of event.data.results) {
    const check = checkOf({ checks }, key);
    if (!check) continue;
    checks[key] = {
      ...check,
      status,
      reason: event.personal.reasons[key] ?? null,
      by: event.by,
      at: event.at,
      times: check.times + 1,
      version: kase.version,
    };
  }
  return checks;
}

function withRecordedCheck(kase: Case, event: At<'case.check-recorded'>): Case {
  const check = checkOf(kase, event.data.key);
  if (!check) return kase;
  const recorded: Check = {
    ...check,
    status: event.data.status,
    finding: event.personal.finding,
    by: event.by,
    at: event.at,
    times: check.times + 1,
    version: kase.version,
  };
  return { ...kase, checks: { ...kase.checks, [event.data.key]: recorded } };
}

function corrected(kase: Case, event: At<'case.data-corrected'>): Case {
  const { corrections, subject, search } = event.personal;
  return {
    ...kase,
    form: corrections.reduce((form, { pointer, to }) => setAtPointer(form, pointer, to ?? undefined), kase.form),
    subject,
    search,
  };
}

function applicantCorrected(kase: Case, event: At<'case.applicant-corrected'>): Case {
  const { from, applicant, replyChannel, subject, search } = event.personal;
  return { ...kase, applicant, replyChannel, applicantAsSubmitted: kase.applicantAsSubmitted ?? from, subject, search };
}

function answered(kase: Case, event: At<'case.request-answered'>): Case {
  const { resumes, answerId, recorded } = event.data;
  const request = kase.request && {
    ...withoutRecorded(kase.request),
    state: resumes ? ('answered' as const) : kase.request.state,
    ...(resumes && recorded ? { recorded: { answerId, clock: kase.clock } } : {}),
  };
  const resumed = resumes ? { status: 'open' as const, clock: { dueOn: event.data.dueOn, stoppedOn: null } } : {};
  const because = event.data.late ? 'answered-late' : 'answered-again';
  return {
    ...kase,
    ...resumed,
    request,
    ...calls(kase, event.data, because),
  };
}

/**
 * Which letter of the request an answer held back, as long as the answer can be taken back. The one that asks says all that the others
 * would; without it, the last of them does.
 */
function withHeldBack(kase: Case, { letterId, because }: At<'case.letter-recalled'>['data']): Case {
  const key = kase.lettersUnderWay.find(({ id }) => id === letterId)?.key;
  const recorded = kase.request?.recorded;
  if (because !== 'answered' || !recorded || !key || requestLetters.includes(recorded.heldBack ?? '')) return kase;
  return { ...kase, request: kase.request && { ...kase.request, recorded: { ...recorded, heldBack: key } } };
}

function withoutRecorded({ recorded: _, ...request }: NonNullable<Case['request']>): NonNullable<Case['request']> {
  return request;
}

function decided(kase: Case, event: At<'case.decided'>): Case {
  const { proposal } = kase;
  if (!proposal) throw new Error('the log is broken: decided without a proposal');
  const { reckoned, feeCents, payment } = event.data;
  const decision: Decision = {
    ...proposal,
    ...(reckoned ? { ...reckoned, feeCents, payment, reckonedOn: event.data.decidedOn } : {}),
    decidedAt: event.at,
    decidedOn: event.data.decidedOn,
    approvedBy: event.data.approvedBy,
    kassenzeichen: event.data.kassenzeichen,
  };
  const { unpaid } = event.data;
  return {
    ...kase,
    status: 'decided',
    decision,
    returned: null,
    ...(unpaid
      ? { clock: { ...kase.clock, stoppedOn: unpaid.stoppedOn }, followUp: { on: unpaid.askOn, note: '', because: 'unpaid' } }
      : { followUp: null }),
  };
}

function closed(kase: Case, event: At<'case.closed'>): Case {
  return {
    ...kase,
    status: 'closed',
    request: kase.request && withoutRecorded(kase.request),
    // Somebody has to read what came between the decision and its letter.
    assignee: kase.openPost > 0 ? kase.assignee : null,
    followUp: null,
    returned: null,
    closed: { at: event.at, on: event.data.on, outcome: event.data.outcome, by: event.by.name },
    firstClosedAt: kase.firstClosedAt ?? event.at,
    firstClosedOn: kase.firstClosedOn ?? event.data.on,
    handledBy: kase.firstClosedOn ? kase.handledBy : handlerOf(kase, event),
  };
}

function handlerOf(kase: Case, event: At<'case.closed'>): string | null {
  if (kase.decision) return kase.decision.by.id;
  return event.by.id === 'system' ? null : event.by.id;
}

/** Letters that have left, or never will, decide nothing any more. */
const left: ReadonlySet<LetterState> = new Set<LetterState>(['sent', 'posted', 'available', 'recalled']);

function withLetter(kase: Case, event: Parameters<typeof letterAfter>[1]): Case {
  const lettersUnderWay = kase.lettersUnderWay
    .map(({ number, ...letter }) => ({ number, ...(letter.id === event.data.letterId ? letterAfter(letter, event) : letter) }))
    .filter(({ state }) => !left.has(state));
  return { ...kase, lettersUnderWay };
}
