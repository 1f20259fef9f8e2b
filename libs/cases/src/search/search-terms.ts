import { InvalidInput } from '@vorgang/platform';
import { codeMark, codeOf, tokensOf, wordOf } from '../domain/case.words.js';

/** One of the things that somebody types; a case must have all of them. */
export interface SearchTerm {
  /** As it was typed. */
  readonly typed: string;
  /** As the index has it; null for what can only be a number. */
  readonly word: string | null;
  /** As a number or a plate; null for what can only be a word. */
  readonly code: string | null;
}

/** More terms than anybody types; what comes after them is not looked at. */
const mostTerms = 6;

const plate = /(?<![\p{L}\p{N}])([a-zäöü]{1,3})[- ]+([a-z]{1,2})[- ]*(\d{1,4}[eh]?)(?![\p{L}\p{N}])/giu;
const number = /(?<![\p{L}\p{N}])[a-zäöü]{2,5}[-/ ]+\d{4}[-/ ]+\d{1,9}(?![\p{L}\p{N}])/giu;
const digitGroups = /(?<![\p{L}\p{N}])\d{2,}(?:[-. ]\d{2,}){2,}(?![\p{L}\p{N}])/gu;
const referenced = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}./_-]*\d)[\p{L}\p{N}]+(?:[-./_][\p{L}\p{N}]+)+(?![\p{L}\p{N}])/gu;

/**
 * What was typed, taken apart: "Müller DN-AB 123" is a name and a plate. "Straße" alone says nothing beside another word.
 * @throws InvalidInput search.too-short where there is no term of at least two signs
 */
export function searchTerms(typed: string, pointer: string): SearchTerm[] {
  let rest = typed;
  const codes: SearchTerm[] = [];
  for (const pattern of [number, digitGroups, plate, referenced]) {
    rest = rest.replaceAll(pattern, (match) => {
      codes.push({ typed: match.trim(), word: null, code: codeOf(match) });
      return ' ';
    });
  }
  // "000123" is how a case number ends; the index has it as 123.
  const words = tokensOf(rest).map((token): SearchTerm => {
    const word = wordOf(token);
    const hasDigit = /\d/.test(token);
    return { typed: token, word: /^\d{6,}$/.test(word) ? null : word, code: hasDigit ? codeOf(token.replace(/^0+(?=\d{1,6}$)/, '')) : null };
  });
  const telling = words.filter((term) => term.word !== 'str' || words.length + codes.length === 1);
  const terms = [...codes, ...telling];
  if (!terms.some((term) => (term.word ?? '').length >= 2 || (term.code ?? codeMark).length > 2)) {
    throw new InvalidInput([{ pointer, code: 'search.too-short', detail: 'search for at least two letters or digits' }]);
  }
  return terms.slice(0, mostTerms);
}

/** The end (exclusive) of the range of words that begin so. A short number is one, a house's, and not the beginning of many. */
export function endOfWords(word: string): string {
  return /^\d/.test(word) && word.length < 4 ? endOfOne(word) : endOfAll(word);
}

/** The end (exclusive) of the range of codes that begin so; a short one is one, for very many begin like it. */
export function endOfCodes(code: string): string {
  return code.length < 5 ? endOfOne(code) : endOfAll(code);
}

function endOfAll(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}

function endOfOne(word: string): string {
  return `${word}\u0001`;
}
