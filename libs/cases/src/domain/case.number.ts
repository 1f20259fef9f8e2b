/**
 * A case number (Aktenzeichen) as the tables have it, from what somebody typed or pasted: "hua 2026/320" and "Aktenzeichen:
 * HUA–2026–000320" are HUA-2026-000320. Text of any other form comes back in capitals, with plain hyphens.
 */
export function caseNumberOf(typed: string): string {
  const text = typed
    .normalize('NFKC')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replace(/^\s*(?:aktenzeichen|az|vorgang)\b[.:\s]*/i, '')
    .trim()
    .toUpperCase();
  return text.replace(
    /^([\p{L}\d]+?)[-/\s]*((?:19|20)\d\d)[-/\s]*(\d+)$/u,
    (_, kind: string, year: string, running: string) => `${kind}-${year}-${running.padStart(6, '0')}`,
  );
}
