import type { Feature } from '../feature.js';

/** Who else looks at a case. */
export const presence: Feature = { rows: [], controllers: [], providers: [], eventKinds: [] };
