/**
 * The beginning of a job's error, without quoted data. Our own errors are codes and stay whole (`mail.not-taken: 451 4.2.1`). All
 * others keep only the words before the first quotation, number, address or path, because the rest may contain somebody's name.
 */
export function carefulError(text: string | null): string {
  if (!text) return '';
  const line = text.split('\n')[0]?.trim() ?? '';
  if (/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+(: [A-Z0-9 .]{1,40}| no address)?$/.test(line)) return line;
  const words = /^[\p{L} ,'’-]*/u.exec(line.replace(/^[A-Z]\w*(Error)?: /, ''))?.[0] ?? '';
  // Words with capitals in the middle of a sentence may be names.
  const plain = words.split(' ').filter((word, at) => at === 0 || /^\p{Ll}/u.test(word));
  return plain.join(' ').replaceAll(/'.*$/g, '').trim().slice(0, 80);
}
