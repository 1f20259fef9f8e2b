import type { SearchTerm } from './search-terms.js';
import { codeMark, searchedIn, tokensOf, wordOf, wordsIn, type SearchField, type Searched } from '../domain/case.words.js';

/** A piece of a text, and whether it matched the search. */
export interface Part {
  readonly text: string;
  readonly hit: boolean;
}

export interface Matched {
  readonly field: SearchField;
  readonly text: string;
  readonly parts: Part[];
}

/** The texts of a case that contain one of the words, in pieces. */
export function matchedIn(kase: Parameters<typeof searchedIn>[0], words: ReadonlySet<string>): Matched[] {
  return searchedIn(kase)
    .filter((searched) => wordsIn(searched).some((word) => words.has(word)))
    .map((searched) => ({ ...searched, parts: partsOf(searched, words) }));
}

function partsOf(searched: Searched, words: ReadonlySet<string>): Part[] {
  const { text } = searched;
  const codes = wordsIn(searched);
  const [whole = ''] = codes;
  if (whole.startsWith(codeMark)) {
    const tail = codes.at(-1)?.slice(codeMark.length) ?? '';
    // Where a case number was searched by its running number, only that part is the match.
    if (codes.length === 1 || codes.slice(0, -1).some((code) => words.has(code))) return [{ text, hit: true }];
    const at = text.lastIndexOf(tail);
    return joined([
      { text: text.slice(0, at), hit: false },
      { text: text.slice(at), hit: true },
    ]);
  }
  const parts: Part[] = [];
  let rest = text.normalize('NFC');
  for (const token of tokensOf(rest)) {
    const at = rest.indexOf(token);
    parts.push({ text: rest.slice(0, at), hit: false }, { text: token, hit: words.has(wordOf(token)) });
    rest = rest.slice(at + token.length);
  }
  return joined([...parts, { text: rest, hit: false }]);
}

/** Drops empty pieces, and joins neighbours of one kind. */
function joined(parts: readonly Part[]): Part[] {
  return parts.reduce<Part[]>((all, part) => {
    const last = all.at(-1);
    if (part.text === '') return all;
    if (last?.hit === part.hit) return [...all.slice(0, -1), { text: last.text + part.text, hit: part.hit }];
    return [...all, part];
  }, []);
}

/** What was probably meant: each term as the found case spells it. Null where that is what was typed. */
export function meant(terms: readonly SearchTerm[], best: readonly Matched[], near: (a: string, b: string) => number): string | null {
  const hits = best.flatMap((matched) => matched.parts.filter((part) => part.hit).map(({ text }) => text));
  const words = hits.flatMap((text) => [text, ...tokensOf(text)]);
  const corrected = terms.map(({ typed, readings }) => {
    const [look] = readings[0] ?? [];
    const own = look?.word ?? look?.codes[0]?.slice(codeMark.length) ?? '';
    return words.toSorted((a, b) => near(own, wordOf(a)) - near(own, wordOf(b)))[0] ?? typed;
  });
  const text = corrected.join(' ');
  return text.toLowerCase() ===
    terms
      .map(({ typed }) => typed)
      .join(' ')
      .toLowerCase()
    ? null
    : text;
}
