import type { systemGerman } from './system.de';

export const systemEnglish: typeof systemGerman = {};
