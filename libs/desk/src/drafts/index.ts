import type { Feature } from '@vorgang/platform';
import { DraftJobs } from './draft.jobs.js';
import { DraftRow } from './draft.row.js';
import { DraftStore } from './draft.store.js';
import { DraftsController } from './drafts.controller.js';

export { DraftStore } from './draft.store.js';

/** What somebody has typed and not sent yet. */
export const drafts: Feature = { rows: [DraftRow], controllers: [DraftsController], providers: [DraftStore, DraftJobs], events: [] };
