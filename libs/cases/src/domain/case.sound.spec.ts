import { soundOf } from './case.sound.js';
import { vocabularyOf } from './case.vocabulary.js';

describe('how a word sounds, by the Kölner Phonetik', () => {
  // "wikipedia" and "breschnew" are published examples; the others cover the table of Postel's letters.
  it.each([
    ['meier', '67'],
    ['mayer', '67'],
    ['maier', '67'],
    ['mueller', '657'],
    ['wikipedia', '3412'],
    ['breschnew', '17863'],
    ['anna', '06'],
    ['hanna', '06'],
    ['hose', '08'],
    ['philipp', '351'],
    ['bob', '11'],
    ['fritz', '378'],
    ['goethe', '42'],
    ['quirin', '476'],
    ['katz', '48'],
    ['rudi', '72'],
    ['putzsch', '18'],
    ['xaver', '4837'],
    ['hendrickx', '062748'],
    ['maxi', '648'],
    ['carl', '475'],
    ['cem', '86'],
    ['lecker', '547'],
    ['medici', '628'],
    ['asche', '08'],
    ['clara', '457'],
    ['cruse', '478'],
    ['bach', '14'],
    ['nitcka', '684'],
    ['wacs', '38'],
  ])('"%s" is %s', (word, sound) => expect(soundOf(word)).toBe(sound));

  it.each(['a', '', '12', 'a12', '12a', 'ab-cd', 'ab1cd'])('"%s" is no word of letters', (word) => expect(soundOf(word)).toBeNull());
});

describe('the vocabulary of a case', () => {
  it('has each word with its sound, and neither plates nor numbers', () => {
    expect(vocabularyOf(['meier', '#dnab123', '12a', 'c#'].map((word) => ({ word, drawer: 7 })))).toEqual([
      { word: 'meier', drawer: 7, sound: '67' },
      { word: '12a', drawer: 7, sound: null },
      { word: 'c#', drawer: 7, sound: null },
    ]);
  });
});
