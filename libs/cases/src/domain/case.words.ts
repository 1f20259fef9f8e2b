import type { Case } from './case.js';

/** By what a case can be found. */
export const searchFields = ['number', 'reference', 'payment-reference', 'name', 'address', 'plate', 'chip'] as const;
export type SearchField = (typeof searchFields)[number];

/** Numbers and plates: found as a whole, by their beginning, and with one sign mistyped. All others are words. */
const codeFields: ReadonlySet<SearchField> = new Set<SearchField>(['number', 'reference', 'payment-reference', 'plate', 'chip']);

/** Codes are kept apart from words, so that "276" finds neither all house numbers nor all chips by the way. */
export const codeMark = '#';

/** Stands between several search terms of one kind. */
export const termSeparator = ' | ';

/** One entry of the index that cases are found by; `received_at` makes the newest come first. */
export interface WordRow {
  readonly case_id: string;
  readonly field: SearchField;
  readonly word: string;
  readonly team_id: string;
  readonly service_key: string;
  readonly received_at: string;
}

/** What is searched in a case, as it was written. */
export interface Searched {
  readonly field: SearchField;
  readonly text: string;
}

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', å: 'aa', ı: 'i', ł: 'l', đ: 'd', ð: 'd', þ: 'th' };

/** Lower case, umlauts spelled out, accents gone: "Müller" and "MUELLER" are one. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüßæøåıłđðþ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}

/** The ways in which people write "-straße", with a sign too few or two in the wrong order. */
const street = /(?:str\.?|stra(?:ss|ß|s)e?|strasee|strassse|stasse|staße|srasse|sraße|trasse|traße|strsse|strße|starsse|srtasse|strass)$/;

/** A word as the index has it: folded, and "-straße" in whatever spelling as "-str". */
export function wordOf(token: string): string {
  const word = folded(token).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const shorter = word.replace(street, 'str');
  // "Trasse" and "Strasse" alone are words; only what ends a name is shortened.
  return word.length > 4 && shorter !== word && (shorter.length > 3 || word.startsWith('str')) ? shorter : word;
}

/** Runs of letters and digits, as they stand in a text. */
export function tokensOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** A number or plate without its blanks, hyphens and dots. */
export function codeOf(text: string): string {
  return codeMark + folded(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** What a case can be found by, in its own writing: for the index, and for showing what matched. */
export function searchedIn(kase: Pick<Case, 'caseNumber' | 'externalReference' | 'applicant' | 'search'> & { readonly decision: { readonly kassenzeichen: string | null } | null }): Searched[] {
  const { applicant, search } = kase;
  const { address } = applicant;
  const home = `${address.street} ${address.houseNumber}, ${address.postalCode} ${address.town}`;
  const parts = (term: string | undefined) => (term ?? '').split(termSeparator).map((part) => part.trim());
  const all: Searched[] = [
    { field: 'number', text: kase.caseNumber },
    { field: 'reference', text: kase.externalReference ?? '' },
    { field: 'payment-reference', text: kase.decision?.kassenzeichen ?? '' },
    { field: 'name', text: [applicant.givenName, applicant.familyName].filter(Boolean).join(' ') },
    { field: 'name', text: applicant.organisation ?? '' },
    { field: 'address', text: home },
    ...parts(search['address']).filter((text) => text !== home).map((text) => ({ field: 'address' as const, text })),
    ...parts(search['plate']).flatMap(platesIn).map((text) => ({ field: 'plate' as const, text })),
    ...parts(search['chip']).map((text) => ({ field: 'chip' as const, text })),
  ];
  return all.filter(({ text }) => text !== '');
}

/** Several plates in one text, as they were kept before they had a separator. */
function platesIn(text: string): string[] {
  const plates = text.match(/[\p{L}]{1,3}[- ]+[a-z]{1,2}[- ]*\d{1,4}[eh]?(?![\p{L}\p{N}])/giu) ?? [];
  return plates.length > 1 ? plates : [text];
}

/** The index entries of one text. */
export function wordsIn({ field, text }: Searched): string[] {
  if (!codeFields.has(field)) return unique(tokensOf(text).map(wordOf));
  const code = codeOf(text);
  // A case number is also known by its running number: "HUA-2026-000123" as "123".
  const tail = field === 'number' ? /(\d+)\D*$/.exec(text)?.[1]?.replace(/^0+(?=\d)/, '') : undefined;
  return unique(tail ? [code, codeMark + tail] : [code]).filter((word) => word.length > 1);
}

/** Every entry of a case in the index: a function of its state, so that it goes when the personal data go. */
export function wordRows(kase: Case): WordRow[] {
  const rows = searchedIn(kase).flatMap((searched) =>
    wordsIn(searched).map((word): WordRow => ({ case_id: kase.id, field: searched.field, word, team_id: kase.teamId, service_key: kase.service.key, received_at: kase.receivedAt })),
  );
  const seen = new Map(rows.map((row) => [`${row.field} ${row.word}`, row]));
  return [...seen.keys()].sort().flatMap((key) => seen.get(key) ?? []);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].filter(Boolean);
}
