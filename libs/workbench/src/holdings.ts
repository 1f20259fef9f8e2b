import type { CaseHolding } from '@vorgang/cases';
import type { BulkStore } from './bulk/bulk.store.js';
import type { DraftStore } from './drafts/index.js';
import type { NotificationStore } from './notifications/notification.store.js';

/** What desks hold about cases, and what becomes of it when a case's personal data are erased. */
export function holdingsOf(drafts: DraftStore, notifications: NotificationStore, runs: BulkStore): CaseHolding[] {
  return [
    { table: 'draft', fate: 'forgotten', forget: (cases) => drafts.forgetCases(cases) },
    { table: 'notification', fate: 'forgotten', forget: (cases) => notifications.forgetCases(cases) },
    { table: 'bulk_item', fate: 'forgotten', forget: (cases) => runs.forgetCases(cases) },
    { table: 'bulk_run', fate: 'stays', why: 'what was typed for all of its cases; forgotten after 90 days' },
    { table: 'saved_view', fate: 'undecided', why: 'a filter’s words may name a citizen, and say of no case which' },
    { table: 'case_presence', fate: 'stays', why: 'who of the staff has a case open; gone after minutes' },
  ];
}
