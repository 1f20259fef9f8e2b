/**
 * What a user name is compared by: `Müller`, `MÜLLER` and full-width letters are one person. Folded here and not by the
 * database, whose idea of lower case depends on its locale.
 */
export function signInName(userName: string): string {
  return userName.normalize('NFKC').toLowerCase().normalize('NFKC');
}
