/**
 * What a transaction's or a receipt's number is compared by: people type it off with other letters, blanks and dashes than the
 * portal reports it with, and it pays once all the same. Folded here and not by the database, whose rules hang on its locale.
 */
export function referenceKey(reference: string): string {
  const key = reference
    .normalize('NFKC')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .toUpperCase();
  return key === '' ? reference : key;
}
