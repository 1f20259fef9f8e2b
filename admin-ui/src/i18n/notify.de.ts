export const notifyGerman = {};
