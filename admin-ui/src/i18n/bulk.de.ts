export const bulkGerman = {};
