import type { Feature } from '../feature.js';

/** How somebody likes their desk. */
export const preferences: Feature = { rows: [], controllers: [], providers: [], eventKinds: [] };
