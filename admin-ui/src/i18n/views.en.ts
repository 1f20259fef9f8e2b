import type { viewsGerman } from './views.de';

export const viewsEnglish: typeof viewsGerman = {};
