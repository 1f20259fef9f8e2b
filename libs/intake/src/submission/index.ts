import type { Feature } from '@vorgang/platform';
import { SubmissionMessageRow, SubmissionRow } from './submission.row.js';
import { SubmissionStore } from './submission.store.js';

/** What came in, as it came, and who handed it in. */
export const submission: Feature = {
  rows: [SubmissionRow, SubmissionMessageRow],
  controllers: [],
  providers: [SubmissionStore],
  events: [],
};
