/** Removes capitals and accents before comparing. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Whether each of the searched words occurs in at least one of these texts. */
export function speaksOf(find: string, ...texts: readonly string[]): boolean {
  const within = plain(texts.join(' '));
  return plain(find)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
