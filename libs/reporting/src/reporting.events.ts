import { listEvents } from './case-lists/list-export.events.js';
import { defineEvent, part, type LocalDate } from '@vorgang/platform';

interface Week {
  readonly staffId: string;
  /** The Monday of the report's week. */
  readonly week: LocalDate;
}

/** Figures were exported: which, and with which filters. */
export const reportExported = defineEvent({
  kind: 'report.exported',
  version: 1,
  data: part<{ format: string; [about: string]: unknown }>(),
});
export const weeklyDue = defineEvent({ kind: 'report.weekly-due', version: 1, data: part<Week>() });
export const weeklySent = defineEvent({ kind: 'report.weekly-sent', version: 1, data: part<Week>() });
export const weeklyRefused = defineEvent({ kind: 'report.weekly-refused', version: 1, data: part<Week & { readonly reason: string }>() });

export const reportingEvents = [reportExported, weeklyDue, weeklySent, weeklyRefused, ...listEvents] as const;
