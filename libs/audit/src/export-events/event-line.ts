import { formatMoney, wordsOf, type ServiceDefinition } from '@vorgang/catalogue';
import { formatLocalDate, isLocalDate, type CsvField, type Locale } from '@vorgang/platform';
import {
  channelsBy,
  checkStatusWords,
  eventsTold,
  eventWords,
  outcomeWords,
  priorityWords,
  variantOf,
  variantsTold,
  wordsIn,
  type EventKind,
  type Words,
} from '@vorgang/words';
import type { TrailPage } from '../search-events/search-events.shape.js';

type Entry = TrailPage['entries'][number];
/** What the sentence of an event is made from. */
type Told = Pick<Entry, 'kind' | 'by' | 'data' | 'personal'>;

const heads = {
  de: {
    people: [
      'Nummer',
      'Zeitpunkt (Ortszeit)',
      'Abstand zu UTC',
      'Ereignis',
      'Beschreibung',
      'Wer',
      'Art der Person',
      'Aktenzeichen',
      'Leistung',
    ],
    programs: ['Anfrage', 'Schlüssel des Ereignisses', 'Kennung der Person', 'Daten (JSON)', 'Personenbezogen (JSON)'],
    actors: { staff: 'Beschäftigte', portal: 'Portal', system: 'System' },
    erased: 'gelöscht',
    cutOff: (most: string) => `Hier endet die Datei nach ${most} Ereignissen; es gibt mehr. Bitte den Zeitraum enger wählen.`,
  },
  en: {
    people: ['Number', 'Time (local)', 'Offset from UTC', 'Event', 'Description', 'Who', 'Kind of actor', 'Case number', 'Service'],
    programs: ['Request', 'Key of the event', 'Id of the actor', 'Data (JSON)', 'Personal (JSON)'],
    actors: { staff: 'Staff', portal: 'Portal', system: 'System' },
    erased: 'erased',
    cutOff: (most: string) => `The file ends here after ${most} events; there are more. Please choose a shorter period.`,
  },
} as const;

/** The heads of the file: first what people read, then what programs read. */
export function eventHeads(locale: Locale): string[] {
  return [...heads[locale].people, ...heads[locale].programs];
}

/** The line that says that there are more events than a file holds. */
export function cutOffLine(most: number, locale: Locale): string {
  return heads[locale].cutOff(new Intl.NumberFormat(tagOf(locale)).format(most));
}

/** An event as a line: for people in their language and the town hall's time, for programs as it was recorded. */
export function eventLine(entry: Entry, definition: ServiceDefinition | undefined, locale: Locale): CsvField[] {
  const { seq, at, kind, by, caseNumber, service, requestId, data, personal, erased } = entry;
  const words = heads[locale];
  const [time, offset] = localTime(at, locale);
  return [
    seq,
    time,
    offset,
    isKnown(kind) ? eventWords[kind][locale] : kind,
    { typed: sentenceOf(entry, definition, locale) },
    { typed: by.name },
    words.actors[by.kind],
    caseNumber ?? '',
    service ? `${definition?.title[locale] ?? service.key} (${service.version})` : '',
    requestId,
    kind,
    by.id,
    { typed: JSON.stringify(data) },
    { typed: personal ? JSON.stringify(personal) : erased ? words.erased : '' },
  ];
}

const tagOf = (locale: Locale): string => (locale === 'de' ? 'de-DE' : 'en-GB');

/**
 * An instant in Europe/Berlin, as spreadsheets of the language read it, and its offset ("UTC+01:00": a plus sign alone would begin a
 * formula).
 */
export function localTime(at: string, locale: Locale): [time: string, offset: string] {
  const instant = new Date(at);
  const parts = new Intl.DateTimeFormat(tagOf(locale), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/Berlin',
    timeZoneName: 'longOffset',
  }).formatToParts(instant);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const day = locale === 'de' ? `${of('day')}.${of('month')}.${of('year')}` : `${of('day')}/${of('month')}/${of('year')}`;
  return [`${day} ${of('hour')}:${of('minute')}:${of('second')}`, of('timeZoneName').replace('GMT', 'UTC')];
}

function isKnown(kind: string): kind is EventKind {
  return Object.hasOwn(eventWords, kind);
}

/**
 * The sentence that tells an event, filled from its data. Where the sentence names something that has no words here, it stays empty: the
 * event's name stands beside it, and its data.
 */
export function sentenceOf({ kind, by, data, personal }: Told, definition: ServiceDefinition | undefined, locale: Locale): string {
  if (!isKnown(kind)) return '';
  const recorded = data['recorded'];
  const answer = typeof recorded === 'object' && recorded !== null && 'way' in recorded ? { ...recorded, source: recorded.way } : {};
  const all: Readonly<Record<string, unknown>> = { ...data, ...answer, ...personal, by };
  const said = wordsOf(definition ?? { words: {} });
  const fill = (name: string): string | null => {
    if (name === 'fee') return said.fee[locale];
    if (name === 'check') return definition?.checks.find(({ key }) => key === all['key'])?.title[locale] ?? null;
    const value = all[name];
    if (typeof value === 'number') return /cents$/i.test(name) ? formatMoney(value, locale) : String(value);
    if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string') return value.name;
    if (typeof value === 'object' && value !== null && 'number' in value && typeof value.number === 'string') return value.number;
    if (typeof value !== 'string') return null;
    if (isLocalDate(value)) return formatLocalDate(value, locale);
    const named: Readonly<Record<string, Words | Readonly<Record<string, string>>>> = {
      channel: channelsBy(locale),
      source: channelsBy(locale),
      kind: wordsIn({ grant: said.grant, 'grant-with-conditions': said['grant-with-conditions'], reject: said.reject }, locale),
      outcome: wordsIn({ ...outcomeWords, granted: said.granted, rejected: said.rejected }, locale),
      status: wordsIn(checkStatusWords, locale),
      from: wordsIn(priorityWords, locale),
      to: wordsIn(priorityWords, locale),
    };
    const group: Readonly<Record<string, unknown>> | undefined = named[name];
    if (group) {
      const word = Object.hasOwn(group, value) ? group[value] : null;
      return typeof word === 'string' ? word : null;
    }
    return plainWords.has(name) ? value : null;
  };
  let known = true;
  const variant = variantOf(kind, data);
  const told = variant ? variantsTold(locale)[variant] : eventsTold(locale)[kind];
  const sentence = told.replaceAll(/%\{(\w+)\}/g, (_, name: string) => {
    const filled = fill(name);
    if (filled === null) known = false;
    return filled ?? '';
  });
  return known ? sentence : '';
}

/** Fields that hold what people wrote or what is called the same in both languages. */
const plainWords = new Set(['note', 'reason', 'displayName', 'title', 'userName', 'reference', 'problem', 'format']);
