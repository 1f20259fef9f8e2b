import type { shellGerman } from './shell.de';

export const shellEnglish: typeof shellGerman = {};
