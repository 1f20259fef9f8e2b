import { peopleEvents } from './people/people.events.js';
import { portalKeyEvents } from './portal-keys/portal-keys.events.js';
import { signInEvents } from './sign-in/sign-in.events.js';

/** Every kind of event that this room records. */
export const accessEvents = [...peopleEvents, ...signInEvents, ...portalKeyEvents] as const;
