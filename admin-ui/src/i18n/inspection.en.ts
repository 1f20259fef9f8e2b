import type { inspectionGerman } from './inspection.de';

export const inspectionEnglish: typeof inspectionGerman = {};
