import type { Feature } from '@vorgang/platform';
import { ShowTeamController, TeamReader } from './show-team.js';

/** Who is there, and how much lies on whose desk. */
export const team: Feature = { rows: [], controllers: [ShowTeamController], providers: [TeamReader], events: [] };
