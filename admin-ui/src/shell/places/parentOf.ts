/**
 * The page that Esc leads to: from a case the list it was opened from (`?from=` holds its query), from any other page the one above it.
 * Null where there is none.
 */
export function parentOf(pathname: string, search: string): string | null {
  const [first, ...rest] = pathname.split('/').filter(Boolean);
  if (!first || rest.length === 0) return null;
  const from = new URLSearchParams(search).get('from');
  return `/${first}${from ? `?${from}` : first === 'cases' ? '?queue=all' : ''}`;
}
