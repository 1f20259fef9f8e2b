/**
 * The page that one comes back to with Esc: from a case the list that one came from (`?from=` holds its query), from
 * anything else the page above it. Null where there is none.
 */
export function parentOf(pathname: string, search: string): string | null {
  const [first, ...rest] = pathname.split('/').filter(Boolean);
  if (!first || rest.length === 0) return null;
  const from = new URLSearchParams(search).get('from');
  return `/${first}${from ? `?${from}` : first === 'cases' ? '?queue=all' : ''}`;
}
