export const systemGerman = {};
