const groups: readonly (readonly [RegExp, string])[] = [
  [/[aeijouy]/, '0'],
  [/b/, '1'],
  [/[fvw]/, '3'],
  [/[gkq]/, '4'],
  [/l/, '5'],
  [/[mn]/, '6'],
  [/r/, '7'],
  [/[sz]/, '8'],
];

/**
 * How a folded German word sounds, by the Kölner Phonetik (Postel 1969): Meier, Mayer and Maier are all "67". Null for anything
 * but a word of letters.
 */
export function soundOf(word: string): string | null {
  if (!/^[a-z]{2,}$/.test(word)) return null;
  const codes = [...word].map((letter, i) => codeOfLetter(letter, word[i - 1] ?? '', word[i + 1] ?? '', i === 0)).join('');
  const single = codes.replaceAll(/(\d)\1+/g, '$1');
  return single.slice(0, 1) + single.slice(1).replaceAll('0', '');
}

function codeOfLetter(letter: string, before: string, after: string, first: boolean): string {
  switch (letter) {
    case 'p':
      return after === 'h' ? '3' : '1';
    case 'd':
    case 't':
      return /[csz]/.test(after) ? '8' : '2';
    case 'x':
      return /[ckq]/.test(before) ? '8' : '48';
    case 'c':
      if (first) return /[ahkloqrux]/.test(after) ? '4' : '8';
      return /[sz]/.test(before) || !/[ahkoqux]/.test(after) ? '8' : '4';
    default:
      // H has no sound.
      return groups.find(([letters]) => letters.test(letter))?.[1] ?? '';
  }
}
