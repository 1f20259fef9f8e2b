import type { LocalDate } from '@vorgang/platform';
import type { RecordedCaseEvent } from './case.events.js';
import type { Case } from './case.js';
import type { Journey, Phase } from './journey.js';

type AnswerEvent = Extract<RecordedCaseEvent, { kind: 'case.request-answered' }>;
type Walking = Pick<Case, 'status' | 'assignee'>;

/** Where a case is. */
function phaseOf({ status, assignee }: Walking): Phase | 'closed' {
  if (status === 'open') return assignee ? 'assigned' : 'unassigned';
  return status;
}

/** The journey of a new case. The citizen has waited since the receipt, even if it was entered later. */
export function beginning(receivedAt: string): Journey {
  const seconds = { unassigned: 0, assigned: 0, waiting: 0, proposed: 0, decided: 0 };
  return { phase: 'unassigned', since: receivedAt, seconds, returned: 0, asked: 0, askedFor: [], answeredBy: [], settled: null };
}

/**
 * The journey after one more event.
 * @param before the case before the event
 * @param after the case with all else that the event changes
 */
export function walked(journey: Journey, before: Case, after: Case, event: RecordedCaseEvent): Journey {
  const counted = count(journey, before, event);
  const phase = phaseOf(after);
  if (phase === journey.phase) return counted;
  return { ...counted, phase, since: event.at, seconds: spent(journey, before, event.at) };
}

function spent({ phase, since, seconds }: Journey, before: Case, at: string): Journey['seconds'] {
  if (phase === 'closed' || before.firstClosedAt) return seconds;
  // A case that was closed before the day that counts as its receipt took no time.
  const passed = Math.max(0, Math.floor((Date.parse(at) - Date.parse(since)) / 1000));
  return { ...seconds, [phase]: seconds[phase] + passed };
}

function count(journey: Journey, before: Case, event: RecordedCaseEvent): Journey {
  // A hearing asks for nothing that is missing.
  if (event.kind === 'case.information-requested' && event.data.hearing) return journey;
  if (event.kind === 'case.request-answered' && before.request?.hearing) return journey;
  if (event.kind === 'case.information-requested') {
    return { ...journey, asked: journey.asked + 1, askedFor: [...new Set([...journey.askedFor, ...event.data.items])] };
  }
  if (event.kind === 'case.request-answered') return answered(journey, event);
  if (event.kind === 'case.answer-undone') return answerUndone(journey);
  if (event.kind === 'case.proposal-returned') return { ...journey, returned: journey.returned + 1 };
  // Where it had not ended before, it is not settled any more.
  if (event.kind === 'case.decision-recalled') return before.firstClosedOn ? journey : { ...journey, settled: null };
  if (event.kind === 'case.decided') return { ...journey, settled: journey.settled ?? settled(before, event.data.decidedOn) };
  if (event.kind === 'case.closed') return { ...journey, settled: journey.settled ?? settled(before, event.data.on) };
  return journey;
}

function answered(journey: Journey, { data }: AnswerEvent): Journey {
  const { answeredBefore: _, ...rest } = journey;
  if (!rest.answeredBy) return rest;
  const answeredBy = [...new Set([...rest.answeredBy, data.recorded?.way ?? ('portal' as const)])];
  // What was recorded can be taken back until something else comes.
  return { ...rest, answeredBy, ...(data.recorded && data.resumes ? { answeredBefore: rest.answeredBy } : {}) };
}

function answerUndone({ answeredBefore, ...journey }: Journey): Journey {
  return answeredBefore ? { ...journey, answeredBy: answeredBefore } : journey;
}

/** The deadline is paused while the citizen is asked. A case that ends then is as late as it was when the pause began. */
function settled({ clock }: Case, on: LocalDate): Journey['settled'] {
  return { on, kept: clock.dueOn === null ? null : (clock.stoppedOn ?? on) <= clock.dueOn };
}

/** The ways of the answers, as figures count them: `none` where the citizen was asked and has not answered. */
function answeredBy(journey: Journey | undefined): readonly string[] | null {
  if (!journey?.answeredBy) return null;
  return journey.asked > 0 && journey.answeredBy.length === 0 ? ['none'] : journey.answeredBy;
}

/** What figures count of the journey, as columns; all are null where it is not known. */
export function journeyColumns({ journey, decision, firstClosedOn }: Case) {
  const seconds = firstClosedOn ? journey?.seconds : undefined;
  return {
    returned: journey?.returned ?? null,
    asked_for: journey?.askedFor ?? null,
    answered_by: answeredBy(journey),
    rejected_for: journey && decision?.kind === 'reject' ? decision.reasons : null,
    settled_on: journey?.settled?.on ?? null,
    due_kept: journey?.settled?.kept ?? null,
    seconds_unassigned: seconds?.unassigned ?? null,
    seconds_assigned: seconds?.assigned ?? null,
    seconds_waiting: seconds?.waiting ?? null,
    seconds_proposed: seconds?.proposed ?? null,
    seconds_decided: seconds?.decided ?? null,
  };
}
