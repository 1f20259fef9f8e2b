import type { Feature } from '@vorgang/platform';
import { PresenceController } from './presence.controller.js';
import { PresenceJobs } from './presence.jobs.js';
import { PresenceRow } from './presence.row.js';

/** Who has the same case open. */
export const presence: Feature = { rows: [PresenceRow], controllers: [PresenceController], providers: [PresenceJobs], events: [] };
