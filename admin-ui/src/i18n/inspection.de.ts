export const inspectionGerman = {};
