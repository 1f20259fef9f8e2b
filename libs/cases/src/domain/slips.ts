const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
const digits = [...'0123456789'];

/**
 * Every word that is one slip away: two signs swapped, one missing, one too many, one wrong. There are a few hundred at most, so
 * the index is asked for each of them instead of scanned for similar words.
 */
export function oneSlipAway(word: string): string[] {
  const signs = /^\d+$/.test(word) ? digits : /\d/.test(word) ? [...alphabet, ...digits] : alphabet;
  const found = new Set<string>();
  for (let i = 0; i <= word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)];
    if (tail.length > 1) found.add(head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2));
    if (tail) found.add(head + tail.slice(1));
    for (const sign of signs) {
      if (tail) found.add(head + sign + tail.slice(1));
      found.add(head + sign + tail);
    }
  }
  found.delete(word);
  found.delete('');
  return [...found];
}

/** The number of slips between two words; swapping two neighbours counts as one (optimal string alignment). */
export function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** How many slips are forgiven in a word: none in the shortest ones, for which any word could be meant. */
export function forgivenSlips(word: string): number {
  if (word.length < 3) return 0;
  if (word.length < 6) return 1;
  return word.length < 10 ? 2 : 3;
}
