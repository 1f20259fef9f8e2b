import { valueOf, FeelContext } from '../feel/evaluate.js';
import { lettersOnly } from '../feel/letters-only.js';

describe('The letters of a name, as names are compared', () => {
  it.each([
    ['Bull-Terrier', 'bullterrier'],
    ['Bull\u2010Terrier', 'bullterrier'],
    ['ﬁla brasileiro', 'filabrasileiro'],
    ['Рitbull', 'pitbull'],
    ['ΡΙΤ ΒULL', 'pitbull'],
    ['Ｂｏｘｅｒ', 'boxer'],
    ['Großer Münsterländer', 'grossermuensterlaender'],
    ['Español', 'espanol'],
    ['Espan\u0303ol', 'espanol'],
    ['Bichon Frisé', 'bichonfrise'],
    ['Typ 2', 'typ2'],
    ['a\u200bb\u00adc', 'abc'],
    ['--', ''],
    ['', ''],
    ['王', '王'],
  ])('of "%s" are "%s"', (name, letters) => expect(lettersOnly(name)).toBe(letters));

  it('are the same of what they are', () => {
    for (const name of ['Bull-Terrier', 'Рitbull', 'Şanlıurfa Kangal', 'Питбуль'])
      expect(lettersOnly(lettersOnly(name))).toBe(lettersOnly(name));
  });

  it('leave another script what it is: like no Latin name', () => {
    expect(lettersOnly('Питбуль')).toMatch(/[\p{Script=Cyrillic}]/u);
  });

  it('are asked for in a rule, of a text or of each of a list', () => {
    const context = new FeelContext({ name: 'Pit-Bull', names: ['A b', 'C-d', null] }, []);
    expect(valueOf('letters only(name)', context)).toBe('pitbull');
    expect(valueOf('letters only(names)', context)).toEqual(['ab', 'cd', null]);
    expect([valueOf('letters only(5)', context), valueOf('letters only(null)', context)]).toEqual([null, null]);
  });
});
