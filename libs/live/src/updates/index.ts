import type { Feature } from '@vorgang/platform';
import { ChangedCases } from './changed-cases.js';
import { LiveController } from './live.controller.js';
import { LiveHub } from './live.hub.js';

/** Tells open pages what happens. */
export const updates: Feature = { rows: [], controllers: [LiveController], providers: [ChangedCases, LiveHub], events: [] };
