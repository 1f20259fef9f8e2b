import type { Feature } from '../feature.js';

/** What somebody has typed and not sent yet. */
export const drafts: Feature = { rows: [], controllers: [], providers: [], eventKinds: [] };
