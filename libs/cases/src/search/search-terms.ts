import { InvalidInput } from '@vorgang/platform';
import { codeMark, codeOf, joinedHouseNumbers, phoneCode, tokensOf, wordOf } from '../domain/case.words.js';

/** An entry of the index that a case must have: a word, a code (number or plate), or either of them. */
export interface Look {
  readonly word: string | null;
  /** Several spellings of one code: people write a telephone number with and without its country code. */
  readonly codes: readonly string[];
}

/** One of the terms that somebody types; a case must have all of them. */
export interface SearchTerm {
  /** As it was typed. */
  readonly typed: string;
  /**
   * The possible meanings: "DN-AB 12" is a plate, "12a-14" two house numbers, "A-1" a part of a firm's name. A case has the term
   * if it has everything of one reading.
   */
  readonly readings: readonly (readonly Look[])[];
}

/** More terms than anybody types; further ones are ignored. */
const mostTerms = 6;

const alone = String.raw`(?<![\p{L}\p{N}])`;
const ended = String.raw`(?![\p{L}\p{N}])`;
const pattern = (text: string) => new RegExp(alone + text + ended, 'giu');

/** A chip, a Kassenzeichen or a telephone number in groups, not in the middle of a reference such as AZ-77/2026-x. */
const digitGroups = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][-./_])(?:(?:\+\s?)?\d+(?:(?:[-./ ]| ?[-/] ?|\s?\(0?\d*\)\s?)\d+)+|\+\d+)(?![\p{L}\p{N}]|[-./_]\p{L})`,
  'gu',
);

/** The forms of codes. Text of such a form is looked up both as a code and as the words that it is made of. */
const codeForms: readonly { readonly form: RegExp; readonly codes: (match: string) => string[] }[] = [
  { form: pattern(String.raw`[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+`), codes: (match) => [codeOf(match)] },
  // A case number, with or without all its zeros, with or without its service: HUA-2026-000320, hua 2026 320, 2026/320.
  { form: pattern(String.raw`[a-zäöü]{2,6}[-/ ]+\d{4}[-/ ]+\d{1,9}`), codes: (match) => [padded(match)] },
  { form: pattern(String.raw`(?:19|20)\d\d[-/]\d{1,9}`), codes: (match) => [padded(match), codeOf(match)] },
  { form: digitGroups, codes: (match) => [codeOf(match), phoneCode(match)] },
  // A plate; umlauts may be spelled out.
  { form: pattern(String.raw`[a-zäöü]{1,4}[-: ]+[a-z]{1,2}[-. ]*\d{1,4}[eh]?`), codes: (match) => [codeOf(match)] },
  { form: pattern(String.raw`(?=[\p{L}\p{N}./_-]*\d)[\p{L}\p{N}]+(?:[-./_][\p{L}\p{N}]+)+`), codes: (match) => [codeOf(match)] },
  // A case number by its service and its running number; it is just as often a street and a house number.
  { form: pattern(String.raw`[a-zäöü]{2,6} \d{1,6}`), codes: (match) => [codeOf(match.replace(/ 0+(?=\d)/, ''))] },
];

/** Words beside a name or number that tell nothing. Short ones count only with their dot, since "AZ" and "NR" begin plates, too. */
const whole =
  'herrn?|frau|familie|eheleute|firma|doktor|professor(?:in)?|dr|prof|dipl\\.?-ing|aktenzeichen|kassenzeichen|kennzeichen|chipnummer|vorgang|vorgangsnummer';
const short = 'az|nr|fa|fam|med|ing|tel|z\\.? ?hd|c/o';
const courtesies = new RegExp(`${alone}(?:(?:${whole})[.:]*|(?:${short})[.:]+)(?=\\s|$)`, 'giu');

/**
 * Splits what was typed into terms: "Frau Müller DN-AB 123" is a name and a plate. A salutation, a title and "Straße" alone do
 * not count beside another word.
 * @throws InvalidInput search.too-short where there is no term of at least two signs
 */
export function searchTerms(typed: string, pointer: string): SearchTerm[] {
  const text = plain(typed);
  const telling = text.replaceAll(courtesies, ' ').trim();
  const terms = termsIn(tellingTokens(telling).length > 0 ? telling : text);
  if (!terms.some(({ readings }) => readings.some((looks) => looks.some(saysSomething)))) {
    throw new InvalidInput([{ pointer, code: 'search.too-short', detail: 'search for at least two letters or digits' }]);
  }
  return terms.slice(0, mostTerms);
}

/** Replaces typographic hyphens and blanks by those of a keyboard. */
function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function termsIn(text: string): SearchTerm[] {
  let rest = text;
  const codes: SearchTerm[] = [];
  for (const { form, codes: codesOf } of codeForms) {
    rest = rest.replaceAll(form, (match) => {
      const words = tellingTokens(match).map(lookFor);
      const code: Look[] = [{ word: null, codes: unique(codesOf(match)) }];
      codes.push({ typed: match.trim(), readings: [code, words] });
      // The comma keeps the text before and after it apart.
      return ' , ';
    });
  }
  const words = rest.split(',').flatMap(wordTerms);
  const telling = words.filter(({ readings }) => readings[0]?.[0]?.word !== 'str' || words.length + codes.length === 1);
  return [...codes, ...telling];
}

/** "12 a" is the house number 12a, as in the index, or perhaps two words. */
function wordTerms(text: string): SearchTerm[] {
  return tellingTokens(text).map((token) => {
    const [, digits, letter] = /^(\d+)(\p{L})$/u.exec(token) ?? [];
    const readings = [[lookFor(token)], ...(digits && letter ? [[lookFor(digits), lookFor(letter)]] : [])];
    return { typed: token, readings };
  });
}

function tellingTokens(text: string): string[] {
  return tokensOf(joinedHouseNumbers(text)).filter((token) => wordOf(token) !== '');
}

/** "000123" is how a case number ends; the index has it as 123. */
function lookFor(token: string): Look {
  const word = wordOf(token);
  const hasDigit = /\d/.test(word);
  return {
    word: /^\d{6,}$/.test(word) ? null : word,
    codes: hasDigit ? unique([codeOf(token.replace(/^0+(?=\d{1,6}$)/, '')), ...(/^0\d{5,}$/.test(token) ? [phoneCode(token)] : [])]) : [],
  };
}

/** A case number as issued, with six digits at its end. */
function padded(match: string): string {
  return codeOf(match.replace(/\d+$/, (running) => running.padStart(6, '0')));
}

function saysSomething({ word, codes }: Look): boolean {
  return (word ?? '').length >= 2 || codes.some((code) => code.length > codeMark.length + 1);
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)].filter((code) => code.length > codeMark.length);
}

/**
 * The end (exclusive) of the range of words that begin like this one. A short number is a house number, not the beginning of many
 * others, so its range holds only itself; so does that of a sign or two in one field ("zone a").
 */
export function endOfWords(word: string): string {
  const part = word.slice(word.lastIndexOf(' ') + 1);
  const isWhole = /^\d/.test(part) ? part.length < 4 : part !== word && part.length < 3;
  return isWhole ? endOfOne(word) : endOfAll(word);
}

/**
 * The end (exclusive) of the range of codes that begin like this one. The range of a short code holds only itself, since very
 * many begin like it.
 */
export function endOfCodes(code: string): string {
  return code.length < 5 ? endOfOne(code) : endOfAll(code);
}

function endOfAll(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}

function endOfOne(word: string): string {
  return `${word}\u0001`;
}
