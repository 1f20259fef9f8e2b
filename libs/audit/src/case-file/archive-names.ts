/** As long as a name may be, so that the path fits everywhere, also below a deep folder on Windows. */
const longest = 100;

/**
 * Names under which documents lie in an archive: numbered, so that none is there twice and the order is kept; and without
 * what leads out of a folder or what some system forbids in a name. Names come from citizens.
 */
export function archiveNames(names: readonly string[]): string[] {
  const digits = Math.max(2, String(names.length).length);
  return names.map((name, i) => `${String(i + 1).padStart(digits, '0')} ${harmless(name)}`);
}

function harmless(name: string): string {
  const clean = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, '_')
    .replace(/^[\s.]+/, '')
    .replace(/[\s.]+$/, '');
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(clean)?.[0] ?? '';
  const stem = [...clean.slice(0, clean.length - ending.length)].slice(0, longest - ending.length).join('');
  return stem + ending || 'Dokument';
}
