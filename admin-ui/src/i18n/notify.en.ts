import type { notifyGerman } from './notify.de';

export const notifyEnglish: typeof notifyGerman = {};
