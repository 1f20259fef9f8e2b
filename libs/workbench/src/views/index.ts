import type { Feature } from '../feature.js';

/** Saved views of the queue: columns, order and filters under a name. */
export const views: Feature = { rows: [], controllers: [], providers: [], eventKinds: [] };
