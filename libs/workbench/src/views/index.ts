import type { Feature } from '../feature.js';
import { SavedViewDefaultRow, SavedViewRow } from './saved-view.rows.js';

/** Saved views of the queue: columns, order and filters under a name. */
export const views: Feature = { rows: [SavedViewRow, SavedViewDefaultRow], controllers: [], providers: [], eventKinds: [] };
