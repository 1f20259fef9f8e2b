import type { caseworkGerman } from './casework.de';

export const caseworkEnglish: typeof caseworkGerman = {};
