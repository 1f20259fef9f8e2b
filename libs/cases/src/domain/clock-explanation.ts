import { addDays, diffDays, localDateOf, weekday, type LocalDate, type OfficeCalendar } from '@vorgang/platform';
import type { CaseEventKind, RecordedCaseEvent } from './case.events.js';
import type { Case } from './case.js';

/** A pause of the deadline's clock, because it was the citizen's turn to answer or to pay. */
export interface ClockStop {
  readonly from: LocalDate;
  readonly for: 'answer' | 'payment';
  /** The day on which it ran again; null while it is paused. */
  readonly to: LocalDate | null;
  /** Calendar days of the pause; until today while it lasts. */
  readonly days: number;
  readonly endedBy: 'answered' | 'expired' | 'withdrawn' | 'reopened' | 'paid' | null;
  /** The deadline before and after the pause; after is null while it lasts. */
  readonly dueBefore: LocalDate | null;
  readonly dueAfter: LocalDate | null;
}

/** Why a case is due on its day. Everything follows from its events and the service's period. */
export interface ClockExplanation {
  readonly receivedOn: LocalDate;
  readonly firstDueOn: LocalDate | null;
  /**
   * Weekdays without office hours between receipt and the first deadline, which a period in office days left out; no name where the house
   * itself is closed.
   */
  readonly closedDays: readonly { readonly on: LocalDate; readonly name: string | null }[];
  readonly stops: readonly ClockStop[];
  /** The last reopening that made the service's period begin anew; null where there was none. */
  readonly restart: { readonly on: LocalDate; readonly dueOn: LocalDate | null } | null;
}

/** Whether the log has to be read. If the citizen never had a turn and nobody reopened the case, the first deadline is the present one. */
export function clockEverStopped(kase: Pick<Case, 'request' | 'reopenings' | 'decision'>): boolean {
  return kase.request !== null || kase.reopenings > 0 || kase.decision?.payment === 'before-issue';
}

/** The kinds of events that it follows from. */
export const kindsOfClock = [
  'case.submitted',
  'case.information-requested',
  'case.request-answered',
  'case.request-expired',
  'case.request-withdrawn',
  'case.answer-undone',
  'case.decided',
  'case.payment-recorded',
  'case.reopened',
] as const satisfies CaseEventKind[];

/**
 * @param events of the case from its first; may be empty where the clock never stopped
 * @param unit of the service's period; null where there is none
 */
export function explainClock(
  kase: Case,
  events: readonly RecordedCaseEvent[],
  unit: string | null,
  today: LocalDate,
  calendar: OfficeCalendar,
): ClockExplanation {
  const receivedOn = localDateOf(new Date(kase.receivedAt));
  const submitted = events.find((event) => event.kind === 'case.submitted');
  const firstDueOn = submitted?.kind === 'case.submitted' ? submitted.data.dueOn : kase.clock.dueOn;
  const closedDays = unit === 'office-days' && firstDueOn ? closedWeekdays(receivedOn, firstDueOn, calendar) : [];
  return { receivedOn, firstDueOn, closedDays, stops: stopsIn(events, firstDueOn, today), restart: restartIn(events) };
}

function stopsIn(events: readonly RecordedCaseEvent[], firstDueOn: LocalDate | null, today: LocalDate): ClockStop[] {
  const stops: ClockStop[] = [];
  let dueOn = firstDueOn;
  for (const event of events) {
    const stopped = beginOf(event);
    if (stopped)
      stops.push({
        ...stopped,
        to: null,
        days: Math.max(0, diffDays(stopped.from, today)),
        endedBy: null,
        dueBefore: dueOn,
        dueAfter: null,
      });
    if (event.kind === 'case.answer-undone') {
      // The pause goes on as if there had been no answer.
      const last = stops.at(-1);
      if (last)
        stops[stops.length - 1] = { ...last, to: null, days: Math.max(0, diffDays(last.from, today)), endedBy: null, dueAfter: null };
      dueOn = event.data.clock.dueOn;
      continue;
    }
    if (event.kind === 'case.reopened' && event.data.anew) dueOn = event.data.dueOn ?? null;
    const standing = stops.at(-1);
    const ended = endOf(event);
    if (!ended || !standing || standing.to) continue;
    const to = ended.on ?? localDateOf(new Date(event.at));
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

function beginOf(event: RecordedCaseEvent): Pick<ClockStop, 'from' | 'for'> | null {
  if (event.kind === 'case.information-requested') return { from: event.data.stoppedOn, for: 'answer' };
  if (event.kind === 'case.decided' && event.data.unpaid) return { from: event.data.unpaid.stoppedOn, for: 'payment' };
  return null;
}

function restartIn(events: readonly RecordedCaseEvent[]): ClockExplanation['restart'] {
  const event = events.findLast((one) => one.kind === 'case.reopened' && one.data.anew === true);
  return event?.kind === 'case.reopened' ? { on: localDateOf(new Date(event.at)), dueOn: event.data.dueOn ?? null } : null;
}

/** The deadline after an event that lets the clock run again; undefined where the deadline stays. */
function endOf(event: RecordedCaseEvent): {
  readonly by: NonNullable<ClockStop['endedBy']>;
  readonly dueOn: LocalDate | null | undefined;
  readonly on?: LocalDate | undefined;
} | null {
  if (event.kind === 'case.request-withdrawn') return { by: 'withdrawn', dueOn: event.data.dueOn };
  if (event.kind === 'case.request-expired') return { by: 'expired', dueOn: event.data.dueOn };
  if (event.kind === 'case.request-answered' && event.data.resumes)
    return { by: 'answered', dueOn: event.data.dueOn, on: event.data.recorded?.receivedOn };
  if (event.kind === 'case.payment-recorded' && event.data.resumed) return { by: 'paid', dueOn: event.data.resumed.dueOn };
  // The case was withdrawn while the citizen was asked, and then reopened.
  if (event.kind === 'case.reopened') return { by: 'reopened', dueOn: event.data.dueOn };
  return null;
}

function closedWeekdays(after: LocalDate, until: LocalDate, calendar: OfficeCalendar): { on: LocalDate; name: string | null }[] {
  const days = Array.from({ length: Math.max(0, diffDays(after, until)) }, (_, index) => addDays(after, index + 1));
  return days.filter((day) => weekday(day) <= 5 && !calendar.isOfficeDay(day)).map((on) => ({ on, name: calendar.holidayName(on) }));
}
