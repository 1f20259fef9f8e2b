import type { Feature } from '@vorgang/platform';
import { PreferencesController } from './preferences.controller.js';

/** A person's preferences. */
export const preferences: Feature = { rows: [], controllers: [PreferencesController], providers: [], events: [] };
