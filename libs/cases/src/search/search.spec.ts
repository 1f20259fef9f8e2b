import { soundOf } from '../domain/case.sound.js';
import { wordRows } from '../domain/case.word-rows.js';
import { codeOf, wordOf, wordsIn } from '../domain/case.words.js';
import { aCase } from '../domain/case.given.js';
import { searchTerms } from './search-terms.js';
import { forgivenSlips, oneSlipAway, slipsBetween } from '../domain/slips.js';

describe('words as the index has them', () => {
  it.each([
    ['Müller', 'mueller'],
    ['MUELLER', 'mueller'],
    ['Yılmaz', 'yilmaz'],
    ['Ćosić', 'cosic'],
    ['Weiß', 'weiss'],
    ['Mu\u0308ller', 'mueller'],
    ['Oberstraße', 'oberstr'],
    ['Oberstrasse', 'oberstr'],
    ['Oberstr.', 'oberstr'],
    ['Obersraße', 'oberstr'],
    ['OBERSTR', 'oberstr'],
    ['Straße', 'str'],
    ['Trasse', 'trasse'],
    ['Kaiserplatz', 'kaiserplatz'],
    ['12a', '12a'],
  ])('"%s" is "%s"', (text, word) => expect(wordOf(text)).toBe(word));

  it('plates, chips and numbers lose their blanks and hyphens', () => {
    expect(codeOf('DN-AB 123')).toBe('#dnab123');
    expect(codeOf('276 0934 0012 3456')).toBe('#276093400123456');
    expect(wordsIn({ field: 'number', text: 'HUA-2026-000123' })).toEqual(['#hua2026000123', '#2026000123', '#hua123', '#123']);
  });

  it('are the same in whatever order the search terms come back from the database', () => {
    const kase = { ...aCase(), search: { name: 'Änne Groß', chip: '276098102233445', address: 'Rurstraße 1' } };
    expect(wordRows({ ...kase, search: { chip: '276098102233445', address: 'Rurstraße 1', name: 'Änne Groß' } })).toEqual(wordRows(kase));
    expect(wordRows(kase).map((row) => row.word)).toEqual(expect.arrayContaining(['#276098102233445', 'rurstr', '1']));
  });
});

describe('what was typed', () => {
  const terms = (typed: string) =>
    searchTerms(typed, '/query/q').map(({ readings }) => readings[0]?.map(({ word, codes }) => word ?? codes[0]).join(' '));
  it.each([
    ['Müller Oberstr. 12', ['mueller', 'oberstr', '12']],
    ['Müller DN-AB 123', ['#dnab123', 'mueller']],
    ['dn ab 123', ['#dnab123']],
    ['HUA-2026-000123', ['#hua2026000123']],
    ['276 0934 0012 3456', ['#276093400123456']],
    ['Kölner Straße', ['koelner']],
    ['Straße', ['str']],
    ['276093400123456', ['#276093400123456']],
    ['AZ-77/2026-x', ['#az772026x']],
    ['2026-000123', ['#2026000123']],
    ['Aktenzeichen HUA-2026-123', ['#hua2026000123']],
    ['Frau Dr. Müller', ['mueller']],
    ['Frau', ['frau']],
    ['+49 2421 25-0', ['#492421250']],
    ['erika@müller-düren.de', ['#erikamuellerduerende']],
  ])('"%s" is %j', (typed, expected) => expect(terms(typed)).toEqual(expected));

  it('that looks like a code may also be words', () => {
    const readings = (typed: string) =>
      searchTerms(typed, '/query/q').map((term) =>
        term.readings.map((looks) => looks.map(({ word, codes }) => word ?? codes.join('|')).join(' ')),
      );
    expect(readings('An der B 56')).toEqual([['#derb56', 'der b 56'], ['an']]);
    expect(readings('Quittenstraße 12a-14')).toEqual([['#12a14', '12a 14'], ['quittenstr']]);
    expect(readings('Quellengasse 12 a')).toEqual([['quellengasse'], ['12a', '12 a']]);
    expect(readings('276098 102233445')).toEqual([['#276098102233445', '#276098 #102233445']]);
  });

  it('is refused where it says nothing', () => {
    for (const typed of ['', 'a', '- . -', 'x y'])
      expect(() => terms(typed)).toThrow(expect.objectContaining({ faults: [expect.objectContaining({ code: 'search.too-short' })] }));
  });
});

describe('slips', () => {
  it('are two signs exchanged, one missing, one too many, one wrong', () => {
    for (const [wrong, right] of [
      ['shcmitz', 'schmitz'],
      ['schmtz', 'schmitz'],
      ['schmiitz', 'schmitz'],
      ['schmidz', 'schmitz'],
      ['276093400123465', '276093400123456'],
    ] as const) {
      expect(slipsBetween(wrong, right)).toBe(1);
      expect(oneSlipAway(wrong)).toContain(right);
    }
    expect(slipsBetween('meier', 'mayer')).toBe(2);
    expect(oneSlipAway('276093400123456').length).toBeLessThan(400);
  });

  it('are not forgiven in the shortest words', () =>
    expect(['ab', 'kaya', 'schmitz', 'kaiserplatz'].map(forgivenSlips)).toEqual([0, 1, 2, 3]));
});

describe('sounds', () => {
  it.each([
    ['meier', '67'],
    ['mayer', '67'],
    ['maier', '67'],
    ['mueller', '657'],
    ['muller', '657'],
    ['schmidt', '862'],
    ['schmitt', '862'],
    ['wikipedia', '3412'],
    ['breschnew', '17863'],
    ['philipp', '351'],
    ['dueren', '276'],
  ])('%s sounds %s', (word, sound) => expect(soundOf(word)).toBe(sound));
});
