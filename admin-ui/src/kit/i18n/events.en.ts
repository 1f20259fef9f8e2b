import { eventsTold, eventWords, wordsIn } from '@vorgang/words';

/** Events as sentences; `%{…}` is filled from the event's data. */
export const eventsEnglish = { other: '%{by}: %{what}', ...eventsTold('en') };

/** Names of the kinds of event. */
export const eventNamesEnglish = wordsIn(eventWords, 'en');
