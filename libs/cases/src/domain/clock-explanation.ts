import { addDays, diffDays, localDateOf, weekday, type LocalDate, type OfficeCalendar } from '@vorgang/platform';
import type { RecordedCaseEvent } from './case.events.js';
import type { Case } from './case.js';

/** A time in which the deadline's clock stood, because the citizen had been asked. */
export interface ClockStop {
  readonly from: LocalDate;
  /** The day on which it ran again; null while it stands. */
  readonly to: LocalDate | null;
  /** Calendar days that it stood; until today while it stands. */
  readonly days: number;
  readonly endedBy: 'answered' | 'expired' | 'reopened' | null;
  /** The deadline before and after; after is null while it stands. */
  readonly dueBefore: LocalDate | null;
  readonly dueAfter: LocalDate | null;
}

/** Why a case is due when it is due. Everything follows from its events and from the service's period. */
export interface ClockExplanation {
  readonly receivedOn: LocalDate;
  readonly firstDueOn: LocalDate | null;
  /** Weekdays without office hours between receipt and the first deadline, which a period in office days left out; no name where the house itself is closed. */
  readonly closedDays: readonly { readonly on: LocalDate; readonly name: string | null }[];
  readonly stops: readonly ClockStop[];
}

/** Whether the log has to be read: without a question to the citizen the first deadline is the present one. */
export function clockEverStopped(kase: Pick<Case, 'request'>): boolean {
  return kase.request !== null;
}

/**
 * @param events of the case from its first; may be empty where the clock never stopped
 * @param unit of the service's period; null where there is none
 */
export function explainClock(kase: Case, events: readonly RecordedCaseEvent[], unit: string | null, today: LocalDate, calendar: OfficeCalendar): ClockExplanation {
  const receivedOn = localDateOf(new Date(kase.receivedAt));
  const submitted = events.find((event) => event.kind === 'case.submitted');
  const firstDueOn = submitted?.kind === 'case.submitted' ? submitted.data.dueOn : kase.clock.dueOn;
  const closedDays = unit === 'office-days' && firstDueOn ? closedWeekdays(receivedOn, firstDueOn, calendar) : [];
  return { receivedOn, firstDueOn, closedDays, stops: stopsIn(events, firstDueOn, today) };
}

function stopsIn(events: readonly RecordedCaseEvent[], firstDueOn: LocalDate | null, today: LocalDate): ClockStop[] {
  const stops: ClockStop[] = [];
  let dueOn = firstDueOn;
  for (const event of events) {
    if (event.kind === 'case.information-requested') {
      stops.push({ from: event.data.stoppedOn, to: null, days: Math.max(0, diffDays(event.data.stoppedOn, today)), endedBy: null, dueBefore: dueOn, dueAfter: null });
    }
    const standing = stops.at(-1);
    const ended = endOf(event);
    if (!ended || !standing || standing.to) continue;
    const to = localDateOf(new Date(event.at));
    dueOn = ended.dueOn === undefined ? dueOn : ended.dueOn;
    stops[stops.length - 1] = {
      ...standing,
      to,
      days: Math.max(0, diffDays(standing.from, to)),
      endedBy: ended.by,
      dueAfter: dueOn,
    };
  }
  return stops;
}

/** What an event that lets the clock run again makes of the deadline; undefined where it leaves it as it was. */
function endOf(event: RecordedCaseEvent): { readonly by: 'answered' | 'expired' | 'reopened'; readonly dueOn: LocalDate | null | undefined } | null {
  if (event.kind === 'case.request-expired') return { by: 'expired', dueOn: event.data.dueOn };
  if (event.kind === 'case.request-answered' && !event.data.late) return { by: 'answered', dueOn: event.data.dueOn };
  // Withdrawn while the citizen was asked, and taken up again.
  if (event.kind === 'case.reopened') return { by: 'reopened', dueOn: event.data.dueOn };
  return null;
}

function closedWeekdays(after: LocalDate, until: LocalDate, calendar: OfficeCalendar): { on: LocalDate; name: string | null }[] {
  const days = Array.from({ length: Math.max(0, diffDays(after, until)) }, (_, index) => addDays(after, index + 1));
  return days.filter((day) => weekday(day) <= 5 && !calendar.isOfficeDay(day)).map((on) => ({ on, name: calendar.holidayName(on) }));
}
