import { unreachable, type LocalDate } from '@vorgang/platform';
import { raisesVersion, type CaseEventOf, type RecordedCaseEvent } from './case.events.js';
import { beginning, walked } from './case.journey.js';
import type { Case, Check, Decision, Letter, LetterState } from './case.js';
import { setAtPointer } from './pointer.js';

/**
 * The case after one more event. Total and pure: replaying the log gives the very rows that the tables hold.
 * @throws Error if the first event is not `case.submitted` (the log is broken)
 */
export function evolve(before: Case | null, event: RecordedCaseEvent): Case {
  if (event.kind === 'case.submitted') return submitted(event);
  if (!before) throw new Error(`the log is broken: ${event.kind} before case.submitted`);
  const version = before.version + (raisesVersion(event.kind) ? 1 : 0);
  const after = { ...change({ ...before, version }, event), position: before.position + 1, version };
  return before.journey ? { ...after, journey: walked(before.journey, before, after, event) } : after;
}

/** The case after all of these events. */
export function fold(events: readonly RecordedCaseEvent[]): Case | null {
  return events.reduce<Case | null>(evolve, null);
}

type Later = Exclude<RecordedCaseEvent, { kind: 'case.submitted' }>;

function change(kase: Case, event: Later): Case {
  switch (event.kind) {
    case 'case.checked-automatically':
      return { ...kase, checks: withAutomaticResults(kase, event) };
    case 'case.claimed':
      return { ...kase, assignee: { ...event.data.assignee, since: event.at } };
    case 'case.released':
      return { ...kase, assignee: null };
    case 'case.assigned':
      return { ...kase, assignee: event.data.to ? { ...event.data.to, since: event.at } : null };
    case 'case.priority-set':
      return { ...kase, priority: event.data.to };
    case 'case.follow-up-set':
      return { ...kase, followUp: event.data.on ? { on: event.data.on, note: event.personal.note } : null };
    case 'case.note-added':
      return { ...kase, notes: [...kase.notes, { id: event.data.noteId, text: event.personal.text, by: event.by, at: event.at }] };
    case 'case.check-recorded':
      return withRecordedCheck(kase, event);
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
          reminded: false,
          state: 'open',
          answers: [],
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
        followUp: { on: event.data.followUpOn, note: '' },
      };
    case 'case.request-answered':
      return answered(kase, event);
    case 'case.decision-proposed': {
      const { proposalId, approvalBecause, ...decision } = event.data;
      return {
        ...kase,
        status: 'proposed',
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
        assignee: { ...event.data.to, since: event.at },
        returned: { by: event.by, to: event.data.to, at: event.at, comment: event.personal.comment },
      };
    case 'case.decided':
      return decided(kase, event);
    case 'case.payment-recorded': {
      const { paymentId, ...payment } = event.data;
      return { ...kase, payments: [...kase.payments, { id: paymentId, ...payment }] };
    }
    case 'case.letter-ordered':
      return {
        ...kase,
        letters: [
          ...kase.letters,
          { id: event.data.letterId, key: event.data.key, way: event.data.way, state: 'ordered', orderedAt: event.at, documents: [], attempts: 0, problem: null, batchId: null, leftOn: null },
        ],
      };
    case 'case.letter-written':
      return withLetter(kase, event.data.letterId, { state: 'written', documents: event.data.documents });
    case 'case.letter-available':
      return withLetter(kase, event.data.letterId, { state: 'available', leftOn: event.data.on });
    case 'case.letter-sent':
      return withLetter(kase, event.data.letterId, { state: 'sent', leftOn: event.data.on, problem: null });
    case 'case.letter-failed':
      return withLetter(kase, event.data.letterId, { state: 'failed', problem: event.data.problem, attempts: event.data.attempts });
    case 'case.letter-retried':
      return withLetter(kase, event.data.letterId, { state: stateAgain(kase, event.data.letterId), problem: null });
    case 'case.letter-redirected':
      return withLetter(kase, event.data.letterId, { state: stateAgain(kase, event.data.letterId), way: event.data.way, problem: null });
    case 'case.letter-batched':
      return withLetter(kase, event.data.letterId, { state: 'batched', batchId: event.data.batchId });
    case 'case.letter-posted':
      return withLetter(kase, event.data.letterId, { state: 'posted', leftOn: event.data.on });
    case 'case.withdrawn':
      return { ...kase, proposal: null, request: kase.request?.state === 'open' ? { ...kase.request, state: 'dropped' } : kase.request };
    case 'case.closed':
      return closed(kase, event);
    case 'case.reopened':
      return {
        ...kase,
        status: 'open',
        closed: null,
        proposal: null,
        decision: null,
        returned: null,
        assignee: { ...event.data.assignee, since: event.at },
        // Closed while the citizen was asked: nobody is asked any more, so the clock runs.
        clock: { dueOn: event.data.dueOn === undefined ? kase.clock.dueOn : event.data.dueOn, stoppedOn: null },
        reopenings: kase.reopenings + 1,
      };
    default:
      return unreachable(event);
  }
}

type At<K extends RecordedCaseEvent['kind']> = CaseEventOf<K> & Pick<RecordedCaseEvent, 'caseId' | 'by' | 'at'>;

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
    corrections: [],
    attachments: personal.attachments,
    subject: personal.subject,
    search: personal.search,
    checks: Object.fromEntries(data.checks.map((check) => [check.key, newCheck(check, 1)])),
    notes: [],
    request: null,
    proposal: null,
    returned: null,
    decision: null,
    payments: [],
    letters: [],
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
    const check = checks[key];
    if (!check) continue;
    checks[key] = { ...check, status, reason: event.personal.reasons[key] ?? null, by: event.by, at: event.at, times: check.times + 1, version: kase.version };
  }
  return checks;
}

function withRecordedCheck(kase: Case, event: At<'case.check-recorded'>): Case {
  const check = kase.checks[event.data.key];
  if (!check) return kase;
  const recorded: Check = { ...check, status: event.data.status, finding: event.personal.finding, by: event.by, at: event.at, times: check.times + 1, version: kase.version };
  return { ...kase, checks: { ...kase.checks, [event.data.key]: recorded } };
}

function corrected(kase: Case, event: At<'case.data-corrected'>): Case {
  const { corrections, reason, subject, search } = event.personal;
  return {
    ...kase,
    form: corrections.reduce((form, { pointer, to }) => setAtPointer(form, pointer, to), kase.form),
    corrections: [...kase.corrections, ...corrections.map((c) => ({ ...c, reason, by: event.by, at: event.at }))],
    subject,
    search,
  };
}

function answered(kase: Case, event: At<'case.request-answered'>): Case {
  const answer = {
    id: event.data.answerId,
    at: event.at,
    message: event.personal.message,
    attachmentIds: event.personal.attachments.map((a) => a.id),
    late: event.data.late,
  };
  const request = kase.request && { ...kase.request, state: event.data.late ? kase.request.state : ('answered' as const), answers: [...kase.request.answers, answer] };
  const resumed = event.data.late ? {} : { status: 'open' as const, clock: { dueOn: event.data.dueOn, stoppedOn: null } };
  const followUp = event.data.followUpOn ? { on: event.data.followUpOn, note: '' } : kase.followUp;
  return { ...kase, ...resumed, request, followUp, attachments: [...kase.attachments, ...event.personal.attachments] };
}

function decided(kase: Case, event: At<'case.decided'>): Case {
  const { proposal } = kase;
  if (!proposal) throw new Error('the log is broken: decided without a proposal');
  const decision: Decision = {
    ...proposal,
    decidedAt: event.at,
    decidedOn: event.data.decidedOn,
    approvedBy: event.data.approvedBy,
    kassenzeichen: event.data.kassenzeichen,
  };
  return { ...kase, status: 'decided', decision, followUp: null, returned: null };
}

function closed(kase: Case, event: At<'case.closed'>): Case {
  return {
    ...kase,
    status: 'closed',
    assignee: null,
    followUp: null,
    returned: null,
    closed: { at: event.at, on: event.data.on, outcome: event.data.outcome, by: event.by.name },
    firstClosedAt: kase.firstClosedAt ?? event.at,
    firstClosedOn: kase.firstClosedOn ?? event.data.on,
    handledBy: kase.firstClosedOn ? kase.handledBy : handlerOf(kase, event),
  };
}

/** Where a failed letter takes up again: at its delivery, or, if it could not be written, at its writing. */
function stateAgain(kase: Case, letterId: string): LetterState {
  return kase.letters.some((letter) => letter.id === letterId && letter.documents.length > 0) ? 'written' : 'ordered';
}

function handlerOf(kase: Case, event: At<'case.closed'>): string | null {
  if (kase.decision) return kase.decision.by.id;
  return event.by.id === 'system' ? null : event.by.id;
}

function withLetter(kase: Case, id: string, update: Partial<Letter> & { state: LetterState; leftOn?: LocalDate | null }): Case {
  return { ...kase, letters: kase.letters.map((letter) => (letter.id === id ? { ...letter, ...update } : letter)) };
}
