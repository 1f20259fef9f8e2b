export const finderGerman = {};
