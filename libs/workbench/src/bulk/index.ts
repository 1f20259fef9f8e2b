import type { Feature } from '../feature.js';

/** One action on many cases. */
export const bulk: Feature = { rows: [], controllers: [], providers: [], eventKinds: [] };
