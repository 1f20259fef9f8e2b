import { formLines } from './form-lines.js';

const words = { yes: 'ja', no: 'nein', day: (day: string) => day.split('-').reverse().join('.') };
const schema = {
  properties: {
    declaration: { title: 'Ich versichere', 'x-title-en': 'I declare', 'x-order': 2 },
    dog: {
      title: 'Hund',
      'x-order': 1,
      properties: { sex: { title: 'Geschlecht', 'x-enum-titles': { male: { de: 'Rüde', en: 'male' } } }, 'a/b': { title: 'Seltsam' } },
    },
    plates: { title: 'Kennzeichen', 'x-order': 3, items: {} },
  },
};

describe('a form for paper', () => {
  it('is told in the schema’s order, with its titles and the names of choices', () => {
    expect(formLines(schema, { declaration: true, plates: ['DN-A 1', '2026-03-02'], dog: { sex: 'male', 'a/b': 0 } }, 'de', words)).toEqual(
      [
        { pointer: '/dog/sex', label: 'Hund – Geschlecht', value: 'Rüde' },
        { pointer: '/dog/a~1b', label: 'Hund – Seltsam', value: '0' },
        { pointer: '/declaration', label: 'Ich versichere', value: 'ja' },
        { pointer: '/plates/0', label: 'Kennzeichen 1', value: 'DN-A 1' },
        { pointer: '/plates/1', label: 'Kennzeichen 2', value: '02.03.2026' },
      ],
    );
  });

  it('speaks English where it can, and leaves out nothing that came in beyond the schema', () => {
    expect(formLines(schema, { declaration: false, extra: { note: 'x' }, empty: '', none: null }, 'en', words)).toEqual([
      { pointer: '/declaration', label: 'I declare', value: 'nein' },
      { pointer: '/extra/note', label: 'extra – note', value: 'x' },
    ]);
  });
});
