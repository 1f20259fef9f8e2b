import { channelWords } from './channels.js';
import { caseStatusWords, outcomeWords, priorityWords } from './states.js';
import { keysOf, type Language, type Word, type Words } from './word.js';

/** The columns that a list of cases can show, on the page, in a spreadsheet and on paper; in the order in which they are offered. */
export const listColumnWords = {
  caseNumber: { de: 'Aktenzeichen', en: 'Case number' },
  subject: { de: 'Betreff', en: 'Subject' },
  service: { de: 'Leistung', en: 'Service' },
  applicant: { de: 'Antragsteller/in', en: 'Applicant' },
  status: { de: 'Status', en: 'Status' },
  priority: { de: 'Priorität', en: 'Priority' },
  dueOn: { de: 'Frist', en: 'Deadline' },
  assignee: { de: 'Bearbeitung', en: 'Assigned to' },
  receivedAt: { de: 'Eingang', en: 'Received' },
  channel: { de: 'Eingangsweg', en: 'Channel' },
  followUp: { de: 'Wiedervorlage', en: 'Follow-up' },
  seenAt: { de: 'Zuletzt geöffnet', en: 'Last opened' },
  decision: { de: 'Entscheidung', en: 'Decision' },
  amount: { de: 'Betrag', en: 'Amount' },
  because: { de: 'Grund der Mitzeichnung', en: 'Second signature because' },
  stuck: { de: 'Hindernis', en: 'Obstacle' },
} as const satisfies Words;

export type ListColumn = keyof typeof listColumnWords;
export const listColumns = keysOf(listColumnWords);

/** The orders of a list of cases. */
export const listSortWords = {
  priority: { de: 'Nach Priorität, dann Frist', en: 'By priority, then deadline' },
  '-priority': { de: 'Niedrigste Priorität zuerst', en: 'Lowest priority first' },
  due: { de: 'Nächste Frist zuerst', en: 'Next deadline first' },
  '-due': { de: 'Späteste Frist zuerst', en: 'Latest deadline first' },
  received: { de: 'Älteste zuerst', en: 'Oldest first' },
  '-received': { de: 'Neueste zuerst', en: 'Newest first' },
  name: { de: 'Nach Name, A bis Z', en: 'By name, A to Z' },
  '-name': { de: 'Nach Name, Z bis A', en: 'By name, Z to A' },
  'follow-up': { de: 'Nächste Wiedervorlage zuerst', en: 'Next follow-up first' },
  '-follow-up': { de: 'Späteste Wiedervorlage zuerst', en: 'Latest follow-up first' },
} as const satisfies Words;

/** Why nobody goes on with a case. */
export const stuckWords = {
  'nobody-competent': {
    de: 'Im Team ist niemand für diese Leistung zuständig',
    en: 'Nobody of the team is competent for this service',
  },
  'nobody-present': { de: 'Alle Zuständigen sind abwesend', en: 'All who are competent are absent' },
  'holder-gone': { de: 'Konto gesperrt oder nicht mehr zuständig', en: 'Account disabled, or not competent any more' },
  'holder-away': { de: 'Abwesend, und der Vorgang steht an', en: 'Absent, and the case is due' },
  'nobody-signs': { de: 'Niemand darf diesen Entscheidungsvorschlag zeichnen', en: 'Nobody may sign this proposal' },
  'signers-away': { de: 'Alle Zeichnungsberechtigten sind abwesend', en: 'All who may sign are absent' },
  'no-clock': { de: 'Es steht nichts mehr aus, worauf gewartet werden könnte', en: 'Nothing is under way that it waits for' },
} as const satisfies Words;

/** Filters whose words hold what they filter by: a day, a name, a value. */
const filterWords = {
  dueTo: { de: 'Frist bis %{date}', en: 'Due until %{date}' },
  dueFrom: { de: 'Frist ab %{date}', en: 'Due from %{date}' },
  receivedFrom: { de: 'Eingang ab %{date}', en: 'Received from %{date}' },
  receivedTo: { de: 'Eingang bis %{date}', en: 'Received until %{date}' },
  decidedFrom: { de: 'Entschieden ab %{date}', en: 'Decided from %{date}' },
  decidedTo: { de: 'Entschieden bis %{date}', en: 'Decided until %{date}' },
  closedFrom: { de: 'Abgeschlossen ab %{date}', en: 'Closed from %{date}' },
  closedTo: { de: 'Abgeschlossen bis %{date}', en: 'Closed until %{date}' },
  openOn: { de: 'Offen am %{date}', en: 'Open on %{date}' },
  settledFrom: { de: 'Erledigt ab %{date}', en: 'Settled from %{date}' },
  settledTo: { de: 'Erledigt bis %{date}', en: 'Settled until %{date}' },
  inWorkOn: { de: 'Unerledigt am %{date}', en: 'Unsettled on %{date}' },
  thenDueFrom: { de: 'Damals fällig ab %{date}', en: 'Due then from %{date}' },
  thenDueTo: { de: 'Damals fällig bis %{date}', en: 'Due then until %{date}' },
  assignee: { de: 'Zugeteilt: %{name}', en: 'Assigned to: %{name}' },
  handledBy: { de: 'Erledigt von: %{name}', en: 'Settled by: %{name}' },
  thenAssignee: { de: 'Damals zugeteilt: %{name}', en: 'Assigned then: %{name}' },
  service: { de: 'Leistung: %{services}', en: 'Service: %{services}' },
  team: { de: 'Team: %{teams}', en: 'Team: %{teams}' },
  status: { de: 'Status: %{statuses}', en: 'Status: %{statuses}' },
  thenStatus: { de: 'Status damals: %{statuses}', en: 'Status then: %{statuses}' },
  passed: { de: 'War in diesem Status: %{statuses}', en: 'Was in this status: %{statuses}' },
  channel: { de: 'Eingangsweg: %{channels}', en: 'Channel: %{channels}' },
  priority: { de: 'Priorität: %{priorities}', en: 'Priority: %{priorities}' },
  outcome: { de: '%{outcomes}', en: '%{outcomes}' },
  answeredBy: { de: 'Antwort auf die Nachforderung: %{answers}', en: 'Answer to the request: %{answers}' },
  askedFor: { de: 'Nachgefordert: %{value}', en: 'Requested: %{value}' },
  rejectedFor: { de: 'Ablehnungsgrund: %{value}', en: 'Reason for rejection: %{value}' },
  inWork: { de: 'Nur unerledigte', en: 'Unsettled only' },
  rejected: { de: 'Abgelehnt', en: 'Rejected' },
  journey: { de: 'Verlauf unbekannt', en: 'Journey unknown' },
  q: { de: '„%{value}“', en: '“%{value}”' },
  person: { de: 'Name: %{value}', en: 'Name: %{value}' },
  born: { de: 'Geburtsdatum %{date}', en: 'Date of birth %{date}' },
  contact: { de: 'Telefon oder E-Mail: %{value}', en: 'Telephone or e-mail: %{value}' },
  attribute: { de: '%{attributes}', en: '%{attributes}' },
} as const satisfies Words;

/** Filters that say yes or no. */
const flagWords = {
  online: {
    true: { de: 'Online eingegangen', en: 'Received online' },
    false: { de: 'Nicht online eingegangen', en: 'Not received online' },
  },
  returned: { true: { de: 'Wurde zurückgegeben', en: 'Was returned' }, false: { de: 'Wurde nie zurückgegeben', en: 'Was never returned' } },
  askedBack: {
    true: { de: 'Es wurde nachgefordert', en: 'Information was requested' },
    false: { de: 'Ohne Nachforderung', en: 'No information was requested' },
  },
  reopened: { true: { de: 'Wurde wieder aufgenommen', en: 'Was reopened' }, false: { de: 'Nie wieder aufgenommen', en: 'Never reopened' } },
  dueKept: { true: { de: 'Frist eingehalten', en: 'Deadline kept' }, false: { de: 'Frist nicht eingehalten', en: 'Deadline missed' } },
} as const satisfies Readonly<Record<string, Readonly<Record<'true' | 'false', Word>>>>;

/** Every filter that has words; a spec holds it against the filters of the API. */
export const filtersWithWords: readonly string[] = [...Object.keys(filterWords), ...Object.keys(flagWords)];

const answered = { none: { de: 'keine Antwort', en: 'no answer' }, unknown: { de: 'unbekannt', en: 'not known' } } as const;
const somebody = { me: { de: 'mir', en: 'me' }, none: { de: 'niemandem', en: 'nobody' } } as const satisfies Words;

/** How the values of filters are called; what is not known is shown as it is. */
export interface FilterNames {
  readonly language: Language;
  readonly service: (key: string) => string | undefined;
  readonly team: (id: string) => string | undefined;
  readonly person: (id: string) => string | undefined;
  /** A day (YYYY-MM-DD) as people write it. */
  readonly day: (day: string) => string;
  /** The field of a service, by the key of its filter, and a choice in it. */
  readonly attribute: (key: string) => string | undefined;
  readonly choice: (key: string, value: string) => string | undefined;
}

/** A filter of a list and its value, as one reads them: "Leistung: Hundesteuer", "Frist bis 31.12.2026". */
export function filterInWords(name: string, value: string, names: FilterNames): string {
  const { language } = names;
  const word = (words: Words, key: string): string => (Object.hasOwn(words, key) ? (words[key]?.[language] ?? key) : key);
  const flags: Readonly<Record<string, Words>> = flagWords;
  const said = flags[name];
  if (said) return word(said, value);
  if (!Object.hasOwn(filterWords, name)) return `${name}: ${value}`;
  const each = (say: (one: string) => string): string => value.split(',').map(say).join(', ');
  const fill: Readonly<Record<string, () => string>> = {
    date: () => names.day(value),
    name: () => (Object.hasOwn(somebody, value) ? word(somebody, value) : (names.person(value) ?? value)),
    services: () => each((key) => names.service(key) ?? key),
    teams: () => each((id) => names.team(id) ?? id),
    statuses: () => each((key) => word(caseStatusWords, key)),
    channels: () => each((key) => word(channelWords, key)),
    priorities: () => each((key) => word(priorityWords, key)),
    outcomes: () => each((key) => word(outcomeWords, key)),
    answers: () => each((key) => word({ ...channelWords, ...answered }, key)),
    attributes: () => attributesInWords(value, names),
    value: () => value,
  };
  return word(filterWords, name).replace(/%\{(\w+)\}/, (_, what: string) => fill[what]?.() ?? value);
}

/** "Rasse: Beagle, Pudel · Zone: C" of `breed:beagle,breed:pudel,zone:c`. */
function attributesInWords(value: string, { attribute, choice }: FilterNames): string {
  const byKey = Map.groupBy(
    value.split(',').filter((part) => part.includes(':')),
    (part) => part.slice(0, part.indexOf(':')),
  );
  return [...byKey]
    .map(([key, parts]) => {
      const values = parts.map((part) => part.slice(key.length + 1));
      return `${attribute(key) ?? key}: ${values.map((one) => choice(key, one) ?? one).join(', ')}`;
    })
    .join(' · ');
}

/** The filters that hold what somebody looked for, which may be a citizen's name or number. No event holds their values. */
export const searchedBy: readonly string[] = ['q', 'person', 'born', 'contact', 'attribute'];
