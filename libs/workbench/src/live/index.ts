import type { Feature } from '../feature.js';

/** Changes, as they happen, to whoever may see them. */
export const live: Feature = { rows: [], controllers: [], providers: [], eventKinds: [] };
