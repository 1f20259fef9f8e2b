import { icao, icaoExtended, type SearchFormLine } from './search-form.data.js';

/** The search form of each letter and sequence. */
const forms = new Map<string, string>();
// Stryker disable next-line ArrayDeclaration: nobody writes what would stand there
for (const [form, letters, sequences = []] of [...icao, ...icaoExtended] satisfies readonly SearchFormLine[]) {
  for (const one of [...letters, ...sequences]) forms.set(one.normalize('NFC'), form);
}

/** The most code points that a sequence of the list has: K, a double macron below, and h. */
const longest = Math.max(...[...forms.keys()].map((one) => [...one].length));

/**
 * A text in the search form of DIN 91379, in lower case: "Müller", "MUELLER" and "Mu\u0308ller" are one, and "Həsənəliyev" is
 * "heseneliyev". A Latin letter that the standard does not list keeps its base and loses its marks; other scripts stay as
 * they are.
 */
export function searchForm(text: string): string {
  // Stryker disable next-line ConditionalExpression,Regex: only quicker, for what is its own search form
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  const signs = [...text.normalize('NFC')];
  let folded = '';
  // Stryker disable next-line EqualityOperator: after the last sign there is nothing to add
  for (let at = 0; at < signs.length;) {
    const [length, form] = formAt(signs, at);
    folded += form;
    at += length;
  }
  return folded.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The longest letter or sequence of the list that begins there, or else the sign itself. */
function formAt(signs: readonly string[], at: number): readonly [length: number, form: string] {
  // Stryker disable next-line MethodExpression,ArithmeticOperator,EqualityOperator: a longer part ends with the text, and none is empty
  for (let length = Math.min(longest, signs.length - at); length > 0; length -= 1) {
    const form = forms.get(signs.slice(at, at + length).join(''));
    if (form !== undefined) return [length, form];
  }
  // Stryker disable next-line StringLiteral: the sign is there
  return [1, signs[at] ?? ''];
}

/**
 * Each word of what was typed as a pattern for `like`, for a condition over few rows: a row has them all, in any order, where
 * `search_form(…) like all ($n)` holds.
 */
export function searchPatterns(typed: string): string[] {
  const words = searchForm(typed.replaceAll(/\p{Cc}/gu, ' '))
    .split(/[\s,;]/)
    .filter(Boolean);
  return words.map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
}
