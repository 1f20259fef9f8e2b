import { eventsTold, eventWords, wordsIn } from '@vorgang/words';

/** Events as sentences; `%{…}` is filled from the event's data. */
export const eventsGerman = { other: '%{by}: %{what}', ...eventsTold('de') };

/** Names of the kinds of event. */
export const eventNamesGerman = wordsIn(eventWords, 'de');
