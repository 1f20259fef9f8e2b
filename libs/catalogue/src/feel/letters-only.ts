import { searchForm } from '@vorgang/platform';

/**
 * The letters and digits of a name, in the spelling in which names are compared: however it is written, "Bull-Terrier",
 * "ＢＵＬＬ ＴＥＲＲＩＥＲ" and "Bullterrier" are one. Compatibility forms (ligatures, full width) are resolved (Unicode NFKC), letters
 * are folded by the search form of DIN 91379, Cyrillic and Greek letters that look like Latin ones count as those, and all that
 * is neither letter nor digit is left out. What is in another script stays and so is like no Latin name.
 */
export function lettersOnly(text: string): string {
  const latin = [...text.normalize('NFKC')].map((sign) => lookAlikes.get(sign) ?? sign).join('');
  return searchForm(latin).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Cyrillic and Greek letters that a reader takes for a Latin one, and that one. From Unicode's confusables (UTS 39), those of which
 * the whole letter looks alike in common type.
 */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕЗКМНОРСТУХЅІЈԌԚԜ', 'ABE3KMHOPCTYXSIJGQW'],
    ['асекорухѕіјһԁԛԝӏ', 'acekopyxsijhdqwl'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['αγικνορτυχ', 'ayiknoptux'],
  ].flatMap(([alike = '', latin = '']) => [...alike].map((sign, index): [string, string] => [sign, latin[index] ?? sign])),
);
