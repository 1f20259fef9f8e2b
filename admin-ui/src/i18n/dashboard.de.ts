export const dashboardGerman = {};
