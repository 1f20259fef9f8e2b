import { StaffPreferenceRow } from '@vorgang/access';
import type { Feature } from '../feature.js';
import { PreferencesController } from './preferences.controller.js';

/** How somebody likes their desk. */
export const preferences: Feature = { rows: [StaffPreferenceRow], controllers: [PreferencesController], providers: [], eventKinds: [] };
