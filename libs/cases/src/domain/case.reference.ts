/**
 * The form in which numbers of transactions and receipts are compared. People copy them with other letters, blanks and dashes
 * than the portal reports, but one transaction pays only once. The folding happens here, since the database's rules depend on its
 * locale.
 */
export function referenceKey(reference: string): string {
  const key = reference
    .normalize('NFKC')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .toUpperCase();
  return key === '' ? reference : key;
}
