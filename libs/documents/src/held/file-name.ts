import { text } from '@vorgang/platform';

const longest = 255;
const nameShape = text({ max: longest });

/**
 * What a browser calls a file, as a name for people: without a path, in one line, and not longer than 255 signs (its ending stays).
 * `Datei` where nothing is left.
 */
export function fileNameOf(said: string | undefined): string {
  const last = (said ?? '').split(/[/\\]/).at(-1) ?? '';
  const plain = [...last.normalize('NFC')]
    .filter((sign) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(sign))
    .join('')
    .trim();
  const ending = /\.\w{1,10}$/.exec(plain)?.[0] ?? '';
  const cut = plain.length <= longest ? plain : `${plain.slice(0, longest - ending.length).toWellFormed()}${ending}`;
  const name = nameShape.safeParse(cut);
  return name.success ? name.data : `Datei${ending}`;
}
