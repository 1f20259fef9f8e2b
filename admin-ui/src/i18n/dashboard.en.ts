import type { dashboardGerman } from './dashboard.de';

export const dashboardEnglish: typeof dashboardGerman = {};
