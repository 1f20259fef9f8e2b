import { eventNamesGerman } from '../i18n/events.de';

/** Every kind of event that has a name; what the search offers. */
export const eventKinds: readonly string[] = Object.keys(eventNamesGerman);
