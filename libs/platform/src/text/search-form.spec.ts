import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { searchForm, searchPatterns } from './search-form.js';

const path = fileURLToPath(new URL('../../../../../shared/data/din-91379/latin_list_search_form_1.3.txt', import.meta.url));
const here = existsSync(path);
if (!here) process.stderr.write('shared/data/din-91379 is not here: the comparison with the published list was left out\n');

describe('the search form of DIN 91379', () => {
  it.each([
    ['Müller', 'mueller'],
    ['MUELLER', 'mueller'],
    ['Mu\u0308ller', 'mueller'],
    ['Weiß', 'weiss'],
    ['GROẞ', 'gross'],
    ['Həsənəliyev', 'heseneliyev'],
    ['Nuṭṭāḥ', 'nuttah'],
    ['Œuvrø', 'oeuvroe'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Þór Ðæ', 'thor dae'],
    ['İnönü Yılmaz', 'inoenue yilmaz'],
    ['Ĳsselstein', 'ijsselstein'],
    ['K͟hān', 'khan'],
    ['Ụ̈', 'ue'],
    ['A̋b', 'ab'],
    ['ŉ ĸ ŀ', 'n k l'],
  ])('of "%s" is "%s"', (text, form) => expect(searchForm(text)).toBe(form));

  it('keeps what the standard does not know: other scripts, digits, and base letters of other marks', () => {
    expect(searchForm('Дюрен 12½')).toBe('дюрен 121\u20442');
    expect(searchForm('x\u0303y\u030b')).toBe('xy');
    expect(searchForm('ﬁ Ａ')).toBe('fi a');
    expect(searchForm('王')).toBe('王');
  });

  it('is the same for a text and for its search form', () => {
    for (const text of ['Həsənəliyev', 'ÄÖÜ', 'K͟h', 'Nuṭṭāḥ']) expect(searchForm(searchForm(text))).toBe(searchForm(text));
  });

  (here ? it : it.skip)('is the published one, letter by letter, composed and decomposed', () => {
    const text = (codePoints: string | undefined) =>
      (codePoints ?? '')
        .trim()
        .split(' ')
        .map((hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
        .join('');
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(';').map((part) => part.trim()));
    expect(lines).toHaveLength(649);
    const wrong = lines.filter(([, , letter, , , form]) => {
      const wanted = text(form).toLowerCase();
      return ['NFC', 'NFD'].some((normal) => searchForm(`a${text(letter).normalize(normal)}z`) !== `a${wanted}z`);
    });
    expect(wrong.map(([, , , name]) => name)).toEqual([]);
  });
});

describe('the patterns of what was typed', () => {
  it.each([
    ['Müller, Anna;Lena', ['%mueller%', '%anna%', '%lena%']],
    ['  Ober  straße\t,; 12 ', ['%ober%', '%strasse%', '%12%']],
    ['a\u0000b', ['%a%', '%b%']],
    ['50%_x\\', ['%50\\%\\_x\\\\%']],
    ['', []],
    [' ,; ', []],
  ])('of %j are %j', (typed, patterns) => expect(searchPatterns(typed)).toEqual(patterns));
});
