import { portalApiEvents } from './channels/portal-api/portal-api.events.js';
import { quarantineEvents } from './quarantine/quarantine.events.js';

/** Every kind of event that this room records. */
export const intakeEvents = [...quarantineEvents, ...portalApiEvents] as const;
