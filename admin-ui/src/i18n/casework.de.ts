export const caseworkGerman = {};
