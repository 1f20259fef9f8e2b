import { streetLine } from '@vorgang/catalogue';
import { searchForm } from '@vorgang/platform';
import type { Case } from './case.js';

/** The fields by which a case can be found. */
export const searchFields = ['number', 'reference', 'payment-reference', 'name', 'address', 'plate', 'chip', 'phone', 'mail'] as const;
export type SearchField = (typeof searchFields)[number];

/**
 * Numbers, plates and mail addresses. They are found as a whole, by their beginning, and with one sign mistyped. All other fields
 * hold words.
 */
const codeFields: ReadonlySet<SearchField> = new Set<SearchField>([
  'number',
  'reference',
  'payment-reference',
  'plate',
  'chip',
  'phone',
  'mail',
]);

/** Marks codes among the words, so that a search for "276" does not find all house numbers and chips as well. */
export const codeMark = '#';

/** Stands between several search terms of one kind. */
export const termSeparator = ' | ';

/** What is searched in a case, as it was written. */
export interface Searched {
  readonly field: SearchField;
  readonly text: string;
}

/** The ways in which people write "-straße", also with a letter missing or two letters swapped. */
const street = /(?:str|stra(?:ss|ß|s)e?|strasee|strassse|stasse|staße|srasse|sraße|trasse|traße|strsse|strße|starsse|srtasse|strass)$/;

/** A word as the index has it: folded, and "-straße" in whatever spelling as "-str". */
export function wordOf(token: string): string {
  const word = searchForm(token).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const shorter = word.replace(street, 'str');
  // "Trasse" and "Strasse" alone are words. Only the end of a name is shortened.
  return word.length > 4 && shorter !== word && (shorter.length > 3 || word.startsWith('str')) ? shorter : word;
}

/** Runs of letters and digits, as they stand in a text. */
export function tokensOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** "12 a" as "12a": the same house, however it was written. */
export function joinedHouseNumbers(text: string): string {
  return text.replaceAll(/(?<![\p{L}\p{N}])(\d{1,4}) ([a-z])(?![\p{L}\p{N}])/giu, '$1$2');
}

/** A number or plate without its blanks, hyphens and dots. */
export function codeOf(text: string): string {
  return codeMark + searchForm(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** A telephone number as one dials it in Germany: "+49 (0) 2421 25-0", "0049 2421 250" and "02421 250" are one. */
export function phoneCode(text: string): string {
  // Stryker disable next-line StringLiteral: what stands in the place of "(0)" has no digits
  const digits = text
    .replace(/\(0\)/, '')
    .replaceAll(/[^\d+]/g, '')
    .replace(/^\+/, '00')
    .replaceAll('+', '');
  return codeMark + digits.replace(/^0049/, '0');
}

/** The texts by which a case can be found, in its own spelling: for the index, and to show what matched. */
export function searchedIn(
  kase: Pick<Case, 'caseNumber' | 'externalReference' | 'applicant' | 'search' | 'replyChannel'> & {
    readonly decision: { readonly kassenzeichen: string | null } | null;
  },
): Searched[] {
  const { applicant, search } = kase;
  const { address } = applicant;
  const home = `${streetLine(address)}, ${address.postalCode} ${address.town}`;
  const parts = (term: string | undefined) => (term ?? '').split(termSeparator).map((part) => part.trim());
  const all: Searched[] = [
    { field: 'number', text: kase.caseNumber },
    { field: 'reference', text: kase.externalReference ?? '' },
    { field: 'payment-reference', text: kase.decision?.kassenzeichen ?? '' },
    { field: 'name', text: [applicant.givenName, applicant.familyName].filter(Boolean).join(' ') },
    { field: 'name', text: applicant.organisation ?? '' },
    { field: 'address', text: home },
    ...parts(search['address'])
      .filter((text) => text !== home)
      .map((text) => ({ field: 'address' as const, text })),
    ...parts(search['plate'])
      .flatMap(platesIn)
      .map((text) => ({ field: 'plate' as const, text })),
    ...parts(search['chip']).map((text) => ({ field: 'chip' as const, text })),
    { field: 'phone', text: applicant.phone ?? '' },
    ...unique([applicant.email ?? '', kase.replyChannel.email ?? '']).map((text) => ({ field: 'mail' as const, text })),
  ];
  return all.filter(({ text }) => text !== '');
}

/** Splits a text with several plates, from the time before they had a separator. */
function platesIn(text: string): string[] {
  const plates = text.match(/[\p{L}]{1,3}[- ]+[a-z]{1,2}[- ]*\d{1,4}[eh]?(?![\p{L}\p{N}])/giu) ?? [];
  return plates.length > 1 ? plates : [text];
}

/** The index entries of one text. */
export function wordsIn(searched: Searched): string[] {
  const words = codeFields.has(searched.field) ? codesIn(searched) : tokensOf(textIn(searched)).map(wordOf);
  return unique(words).filter((word) => word.length > (codeFields.has(searched.field) ? codeMark.length : 0));
}

function textIn({ field, text }: Searched): string {
  return field === 'address' ? joinedHouseNumbers(text) : text;
}

/** The whole code first, then the short forms that people use. */
function codesIn({ field, text }: Searched): string[] {
  if (field === 'phone') return [phoneCode(text)];
  const parts = field === 'number' ? /^(\D+)(\d{4})\D(\d+)$/.exec(text) : null;
  if (!parts) return [codeOf(text)];
  // Stryker disable next-line StringLiteral: all three are there
  const [, kind = '', year = '', running = ''] = parts;
  // "HUA-2026-000123" is read out as "123", "HUA-123" and "2026-123", too.
  const short = running.replace(/^0+(?=\d)/, '');
  return [codeOf(text), codeOf(year + running), codeOf(kind + short), codeOf(short)];
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].filter(Boolean);
}
