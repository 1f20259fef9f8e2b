/** The longest name. Paths with it fit everywhere, even in a deep folder on Windows. */
const longest = 100;

/**
 * The names of documents in an archive. They are numbered, so that they are unique and keep the order. Since citizens choose the
 * names, they lose everything that leads out of a folder or that some system forbids.
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
