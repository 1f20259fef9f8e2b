export const shellGerman = {};
