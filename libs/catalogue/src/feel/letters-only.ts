import { searchForm } from '@vorgang/platform';

/**
 * The letters and digits of a name, in the form in which names are compared: "Bull-Terrier", "ＢＵＬＬ ＴＥＲＲＩＥＲ" and "Bullterrier" are
 * one. It resolves compatibility forms such as ligatures and full width (Unicode NFKC), folds letters by the search form of DIN
 * 91379, takes Cyrillic and Greek letters that look like Latin ones for these, and drops everything else that is no letter or
 * digit. Letters of other scripts stay, so such a name equals no Latin one.
 */
export function lettersOnly(text: string): string {
  const latin = [...text.normalize('NFKC')].map((sign) => lookAlikes.get(sign) ?? sign).join('');
  return searchForm(latin).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Cyrillic and Greek letters that look like a Latin one, with that one. These are the letters of Unicode's confusables (UTS 39)
 * that look alike as a whole in common fonts.
 */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕЗКМНОРСТУХЅІЈԌԚԜ', 'ABE3KMHOPCTYXSIJGQW'],
    ['асекорухѕіјһԁԛԝӏ', 'acekopyxsijhdqwl'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['αγικνορτυχ', 'ayiknoptux'],
  ].flatMap(([alike = '', latin = '']) => [...alike].map((sign, index): [string, string] => [sign, latin[index] ?? sign])),
);
