import type { draftsGerman } from './drafts.de';

export const draftsEnglish: typeof draftsGerman = {};
