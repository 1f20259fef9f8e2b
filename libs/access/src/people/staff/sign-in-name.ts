/**
 * The form in which user names are compared: `Müller`, `MÜLLER` and full-width letters are one person. The folding happens here,
 * since the database's lower case depends on its locale.
 */
export function signInName(userName: string): string {
  return userName.normalize('NFKC').toLowerCase().normalize('NFKC');
}
