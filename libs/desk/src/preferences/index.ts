import type { Feature } from '@vorgang/platform';
import { PreferencesController } from './preferences.controller.js';

/** How somebody likes their desk. */
export const preferences: Feature = { rows: [], controllers: [PreferencesController], providers: [], events: [] };
