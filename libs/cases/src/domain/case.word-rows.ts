import { searchForm } from '@vorgang/platform';
import { drawerOf } from './case.drawer.js';
import type { Case } from './case.js';
import { nameParts } from './case.person.js';
import { codeMark, codeOf, phoneCode, searchedIn, termSeparator, wordsIn } from './case.words.js';

/** One entry of the index that cases are found by; `received_at` makes the newest come first. */
export interface WordRow {
  readonly case_id: string;
  readonly received_at: string;
  readonly drawer: number;
  readonly word: string;
}

/**
 * Marks words that stand in one field and are found only by a filter for it, so that a list of all dogs of the breed Kangal does not show
 * the Kangal family.
 */
export const fieldMark = ':';

/** The sign after the mark: where the range of such words ends. */
export const afterFieldMark = ';';

/** The terms that the search finds in any field. */
const found: ReadonlySet<string> = new Set(['name', 'address', 'plate', 'chip']);

/** The most words of one value that are kept. */
const mostWords = 8;

/** Every entry of a case in the index, as a function of its state. So the entries go when the personal data go. */
export function wordRows(kase: Case): WordRow[] {
  return rowsWith(kase, [...searchedIn(kase).flatMap(wordsIn), ...fieldWords(kase)]);
}

/** Of these entries only those that filters find. */
export function fieldRows(kase: Filed & Contacts & Pick<Case, 'search'>): WordRow[] {
  return rowsWith(kase, fieldWords(kase));
}

/** How an applicant is reached. */
type Contacts = Pick<Case, 'applicant' | 'replyChannel'>;

/** What says in which drawer a case lies. */
type Filed = Pick<Case, 'id' | 'teamId' | 'receivedAt'> & { readonly service: Pick<Case['service'], 'key'> };

function rowsWith(kase: Filed, words: readonly string[]): WordRow[] {
  const drawer = drawerOf(kase.teamId, kase.service.key);
  return [...new Set(words)].sort().map((word) => ({ case_id: kase.id, received_at: kase.receivedAt, drawer, word }));
}

/** The birth date of the applicant (YYYY-MM-DD), or its beginning. */
export function bornWord(birthDate: string): string {
  return `${fieldMark}born ${birthDate.replaceAll('-', '')}`;
}

/** The words of a value by which a service's own filter finds its cases. The sign before the key keeps it apart from the fields of all. */
export function attributeWords(key: string, value: string): string[] {
  const parts = searchForm(value).match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.slice(0, mostWords).map((part) => `${fieldMark}=${key} ${part}`);
}

/** A mail address or a telephone number, or its beginning; the mark alone where there is neither letter nor digit. */
export function contactWord(contact: string): string {
  const [field, code] = /[\p{L}@]/u.test(contact) ? ['mail', codeOf(contact)] : ['tel', phoneCode(contact)];
  return `${fieldMark}${field} ${code.slice(codeMark.length)}`;
}

/** The parts of a name, or their beginnings. */
export function personWords(name: string): string[] {
  const parts = name.trim() === '' ? [] : nameParts(name);
  return parts.slice(0, mostWords).map((part) => `${fieldMark}name ${part}`);
}

function fieldWords({ applicant, replyChannel, search }: Contacts & Pick<Case, 'search'>): string[] {
  const attributes = Object.entries(search).filter(([key]) => !found.has(key));
  return [
    ...personWords([applicant.givenName, applicant.familyName, applicant.organisation].filter(Boolean).join(' ')),
    ...(/^\d{4}-\d\d-\d\d$/.test(applicant.birthDate ?? '') ? [bornWord(applicant.birthDate ?? '')] : []),
    ...[applicant.phone, applicant.email, replyChannel.email].flatMap((contact) => (contact ? [contactWord(contact)] : [])),
    ...attributes.flatMap(([key, text]) => text.split(termSeparator).flatMap((value) => attributeWords(key, value))),
  ];
}
