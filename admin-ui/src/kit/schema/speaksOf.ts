/** Compared without capitals and accents. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Whether all words that are searched for occur in one of these texts or in several of them together. */
export function speaksOf(find: string, ...texts: readonly string[]): boolean {
  const within = plain(texts.join(' '));
  return plain(find)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
