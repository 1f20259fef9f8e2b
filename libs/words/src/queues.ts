import { keysOf, type Language, type Word } from './word.js';

/** The name of a queue, and the text for an empty one. */
type QueueWords = Readonly<Record<string, Word & { readonly empty: Word }>>;

/** The work queues, in the order of the menu. */
export const queueWords = {
  mine: {
    de: 'Meine Vorgänge',
    en: 'My cases',
    empty: {
      de: 'Ihnen ist kein Vorgang zugeteilt. Mit „Nächsten Vorgang übernehmen“ erhalten Sie den dringendsten freien.',
      en: 'You have no case. “Take the next case” gives you the most urgent free one.',
    },
  },
  team: {
    de: 'Teamkorb',
    en: 'Team queue',
    empty: { de: 'Im Teamkorb liegt kein Vorgang.', en: 'There is no free case in your teams.' },
  },
  'to-approve': {
    de: 'Zur Zeichnung',
    en: 'To be signed',
    empty: { de: 'Es wartet kein Entscheidungsvorschlag auf Ihre Zeichnung.', en: 'No proposal waits for your signature.' },
  },
  waiting: {
    de: 'Wartet auf Bürger/in',
    en: 'Waiting for the citizen',
    empty: { de: 'Kein Vorgang wartet auf eine Antwort.', en: 'No case waits for an answer.' },
  },
  'follow-ups': {
    de: 'Wiedervorlagen',
    en: 'Follow-ups',
    empty: { de: 'Heute ist keine Wiedervorlage fällig.', en: 'No follow-up is due today.' },
  },
  overdue: {
    de: 'Überfällig',
    en: 'Overdue',
    empty: { de: 'Nichts ist überfällig.', en: 'Nothing is overdue.' },
  },
  returned: {
    de: 'Zurückgegeben',
    en: 'Returned to me',
    empty: { de: 'Ihnen wurde nichts zurückgegeben.', en: 'Nothing was returned to you.' },
  },
  'delivery-failed': {
    de: 'Nicht zugestellt',
    en: 'Not delivered',
    empty: { de: 'Alle Schreiben wurden zugestellt.', en: 'All letters have arrived.' },
  },
  'awaiting-payment': {
    de: 'Wartet auf Zahlung',
    en: 'Awaiting payment',
    empty: { de: 'Es steht keine Zahlung aus.', en: 'No payment is awaited.' },
  },
  stuck: {
    de: 'Niemand zuständig',
    en: 'Nobody in charge',
    empty: {
      de: 'Für jeden Vorgang ist jemand da, der weiterarbeiten kann.',
      en: 'For every case there is somebody who can go on with it.',
    },
  },
  post: {
    de: 'Nachträge',
    en: 'Late post',
    empty: { de: 'Es liegt kein Nachtrag vor.', en: 'There is no late post.' },
  },
  'took-part': {
    de: 'Von mir bearbeitet',
    en: 'Cases I took part in',
    empty: { de: 'Sie haben noch in keinem Vorgang etwas getan.', en: 'You have not done anything in a case yet.' },
  },
  all: {
    de: 'Alle Vorgänge',
    en: 'All cases',
    empty: { de: 'Es gibt noch keinen Vorgang, den Sie sehen dürfen.', en: 'There is no case yet that you may see.' },
  },
} as const satisfies QueueWords;

export type QueueKey = keyof typeof queueWords;

export const queueKeys = keysOf(queueWords);

/** The queues that hold closed cases too, the newest first. They are looked up, not worked off, so they are not counted. */
export const queuesOfAllCases = ['took-part', 'all'] as const satisfies readonly QueueKey[];

/** Whether a queue holds work only. */
export function holdsWorkOnly(queue: string): boolean {
  return !queuesOfAllCases.some((key) => key === queue);
}

/** Whether a queue is what lies on one person's desk. Such a list is short, so it has orders that no index serves. */
export function isDesk(queue: string): boolean {
  return queue === 'mine' || queue === 'returned';
}

/** The texts for empty queues, in one language. */
export function emptyQueueWords(language: Language): Readonly<Record<QueueKey, string>>;
export function emptyQueueWords(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(queueWords).map(([key, { empty }]) => [key, empty[language]]));
}
