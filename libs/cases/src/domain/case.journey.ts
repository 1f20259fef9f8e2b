import type { LocalDate } from '@vorgang/platform';
import type { RecordedCaseEvent } from './case.events.js';
import type { Case } from './case.js';
import type { Journey, Phase } from './journey.js';

type Walking = Pick<Case, 'status' | 'assignee'>;

/** Where a case is. */
function phaseOf({ status, assignee }: Walking): Phase | 'closed' {
  if (status === 'open') return assignee ? 'assigned' : 'unassigned';
  return status;
}

/** The journey of a new case. The citizen has waited since the receipt, even if it was entered later. */
export function beginning(receivedAt: string): Journey {
  const seconds = { unassigned: 0, assigned: 0, waiting: 0, proposed: 0, decided: 0 };
  return { phase: 'unassigned', since: receivedAt, seconds, returned: 0, asked: 0, askedFor: [], settled: null };
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
  if (event.kind === 'case.information-requested') {
    return { ...journey, asked: journey.asked + 1, askedFor: [...new Set([...journey.askedFor, ...event.data.items])] };
  }
  if (event.kind === 'case.proposal-returned') return { ...journey, returned: journey.returned + 1 };
  if (event.kind === 'case.decided') return { ...journey, settled: journey.settled ?? settled(before, event.data.decidedOn) };
  if (event.kind === 'case.closed') return { ...journey, settled: journey.settled ?? settled(before, event.data.on) };
  return journey;
}

/** The deadline is paused while the citizen is asked. A case that ends then is as late as it was when the pause began. */
function settled({ clock }: Case, on: LocalDate): Journey['settled'] {
  return { on, kept: clock.dueOn === null ? null : (clock.stoppedOn ?? on) <= clock.dueOn };
}
