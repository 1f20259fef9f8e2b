import type { Feature } from '@vorgang/platform';
import { SubmissionMessageRow, SubmissionRow } from './submission.row.js';
import { SubmissionStore } from './submission.store.js';

/** Submissions as received, and their sources. */
export const submission: Feature = {
  rows: [SubmissionRow, SubmissionMessageRow],
  controllers: [],
  providers: [SubmissionStore],
  events: [],
};
