import type { Feature } from '@vorgang/platform';
import { ShowTeamController, TeamReader } from './show-team.js';

/** The team: who is present, and how full each desk is. */
export const team: Feature = { rows: [], controllers: [ShowTeamController], providers: [TeamReader], events: [] };
