import type { Feature } from '../feature.js';

/** What somebody should know. */
export const notifications: Feature = { rows: [], controllers: [], providers: [], eventKinds: [] };
