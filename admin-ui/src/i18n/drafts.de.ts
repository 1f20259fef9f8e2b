export const draftsGerman = {};
