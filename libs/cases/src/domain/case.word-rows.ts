import { searchForm } from '@vorgang/platform';
import { drawerOf } from './case.drawer.js';
import type { Case } from './case.js';
import { nameParts } from './case.person.js';
import { searchedIn, termSeparator, wordsIn } from './case.words.js';

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
export function fieldRows(kase: Filed & Pick<Case, 'applicant' | 'search'>): WordRow[] {
  return rowsWith(kase, fieldWords(kase));
}

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

/** The parts of a name, or their beginnings. */
export function personWords(name: string): string[] {
  const parts = name.trim() === '' ? [] : nameParts(name);
  return parts.slice(0, mostWords).map((part) => `${fieldMark}name ${part}`);
}

function fieldWords({ applicant, search }: Pick<Case, 'applicant' | 'search'>): string[] {
  const attributes = Object.entries(search).filter(([key]) => !found.has(key));
  return [
    ...personWords([applicant.givenName, applicant.familyName, applicant.organisation].filter(Boolean).join(' ')),
    ...(/^\d{4}-\d\d-\d\d$/.test(applicant.birthDate ?? '') ? [bornWord(applicant.birthDate ?? '')] : []),
    ...attributes.flatMap(([key, text]) => text.split(termSeparator).flatMap((value) => attributeWords(key, value))),
  ];
}
