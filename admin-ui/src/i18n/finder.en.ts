import type { finderGerman } from './finder.de';

export const finderEnglish: typeof finderGerman = {};
