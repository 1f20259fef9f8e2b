/** Lower case without accents, so that "ubersicht" finds "Übersicht". */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/**
 * How well a name matches what was typed; null where it does not. 0: it begins with it. 1: each typed word begins one of its words. 2: each
 * typed word is in it. 3: what was typed are its words' first letters ("mv" for "Meine Vorgänge").
 */
export function fit(name: string, typed: string): number | null {
  const [text, wanted] = [plain(name), plain(typed).trim()];
  if (wanted === '' || text.startsWith(wanted)) return 0;
  const [words, parts] = [text.split(/[^\p{L}\p{N}]+/u).filter(Boolean), wanted.split(/\s+/)];
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 1;
  if (parts.every((part) => text.includes(part))) return 2;
  return wanted.length > 1 &&
    words
      .map((word) => word[0])
      .join('')
      .startsWith(wanted)
    ? 3
    : null;
}

/** The matching entries, the best first. Equal ones keep their order. */
export function ranked<T>(items: readonly T[], nameOf: (item: T) => string, typed: string): T[] {
  return items
    .flatMap((item) => {
      const rank = fit(nameOf(item), typed);
      return rank === null ? [] : [{ item, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
