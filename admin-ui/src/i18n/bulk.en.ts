import type { bulkGerman } from './bulk.de';

export const bulkEnglish: typeof bulkGerman = {};
