export const viewsGerman = {};
