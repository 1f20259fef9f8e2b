import { validateForm } from '../index.js';
import type { ServiceDefinition } from '../index.js';
import { dogFacts, parkingFacts, shippedService } from './given.js';

let dogTax: ServiceDefinition;
let parking: ServiceDefinition;
beforeAll(async () => {
  dogTax = await shippedService('hundesteuer-anmeldung');
  parking = await shippedService('bewohnerparkausweis');
});

describe('What a citizen is told about a form', () => {
  it('nothing where it is right', () => {
    expect(validateForm(dogTax, dogFacts().form)).toEqual([]);
    expect(validateForm(parking, parkingFacts().form)).toEqual([]);
  });

  it('all faults at once, each with its pointer, code and the field’s title, in German', () => {
    const form = {
      dog: { name: '', heightCm: 4.5, sex: 'unknown', birthDate: '2026-02-30', tail: 'long' },
      keeping: { reason: 'taken-in', since: 'gestern', otherDogs: -1 },
      declaration: false,
    };
    expect(validateForm(dogTax, form, 'de')).toEqual(
      expect.arrayContaining([
        { pointer: '/dog/breed', code: 'required', message: 'Bitte füllen Sie „Rasse“ aus.' },
        { pointer: '/dog/name', code: 'required', message: 'Bitte füllen Sie „Name des Hundes“ aus.' },
        { pointer: '/dog/heightCm', code: 'type', message: '„Schulterhöhe (cm)“ muss eine ganze Zahl sein.' },
        { pointer: '/dog/sex', code: 'not-allowed', message: 'Bei „Geschlecht“ ist nur möglich: Hündin, Rüde.' },
        {
          pointer: '/dog/birthDate',
          code: 'format',
          message: 'Bitte geben Sie bei „Wurfdatum“ ein Datum an, das es gibt (JJJJ-MM-TT, zum Beispiel 2026-03-31).',
        },
        { pointer: '/dog/tail', code: 'unknown-field', message: 'Das Feld „tail“ gibt es in diesem Antrag nicht.' },
        { pointer: '/keeping/otherDogs', code: 'too-small', message: '„Weitere Hunde im Haushalt“ muss mindestens 0 sein.' },
        {
          pointer: '/declaration',
          code: 'not-allowed',
          message: 'Bitte bestätigen Sie „Ich versichere, dass die Angaben richtig und vollständig sind“.',
        },
      ]),
    );
  });

  it('the same in English', () => {
    const form = { ...dogFacts().form, dog: { name: 'Bello' } };
    expect(validateForm(dogTax, form, 'en')).toEqual([{ pointer: '/dog/breed', code: 'required', message: 'Please fill in “Breed”.' }]);
  });

  it('who moves in names the previous town, and hears nothing of if and then', () => {
    const form = dogFacts({ keeping: { reason: 'moved-in' } }).form;
    expect(validateForm(dogTax, form)).toEqual([
      { pointer: '/keeping/previousTown', code: 'required', message: 'Bitte füllen Sie „Bisheriger Wohnort“ aus.' },
    ]);
  });

  it('a telephone number is what people write as one', () => {
    const asking: ServiceDefinition = {
      ...dogTax,
      form: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        properties: { phone: { type: 'string', format: 'phone' } },
      },
    };
    expect(validateForm(asking, { phone: '02421 25-0 (ab 16 Uhr)' })).toEqual([]);
    expect(validateForm(asking, { phone: 2421 })).toMatchObject([{ pointer: '/phone', code: 'type' }]);
  });

  it('there is no zone M, no fifth plate and no plate twice', () => {
    const zone = validateForm(parking, parkingFacts({ residence: { zone: 'M' } }).form);
    expect(zone.map(({ pointer, code }) => [pointer, code])).toEqual([['/residence/zone', 'not-allowed']]);
    const five = validateForm(parking, parkingFacts({ vehicle: { plates: ['a-1', 'a-2', 'a-3', 'a-4', 'a-4'] } }).form);
    expect(five.map(({ code }) => code).toSorted()).toEqual(['duplicate', 'too-many']);
    const five2 = validateForm(parking, parkingFacts({ vehicle: { plates: ['DN-A 1', 7] } }).form);
    expect(five2).toEqual([{ pointer: '/vehicle/plates/1', code: 'type', message: '„Kennzeichen“ muss ein Text sein.' }]);
  });

  it('a permit holds for six to 24 months', () => {
    const months = (number: number) => validateForm(parking, parkingFacts({ permit: { months: number } }).form);
    expect(months(5).map(({ code }) => code)).toEqual(['too-small']);
    expect(months(25).map(({ message }) => message)).toEqual(['„Gültigkeit in Monaten“ muss höchstens 24 sein.']);
    expect(months(24)).toEqual([]);
  });

  it('something that is no form at all', () => {
    expect(validateForm(dogTax, null)).toMatchObject([{ pointer: '', code: 'type' }]);
  });

  it('a field that is called as something every object has is a field like others', () => {
    const fields = { constructor: { type: 'string', title: 'Erbauer' }, toString: { type: 'string', title: 'Saite' } } as const;
    const form = { ...dogTax.form, properties: fields, required: ['toString'] };
    expect(validateForm({ form }, { toString: 'a' })).toEqual([]);
    expect(validateForm({ form }, {}).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/toString required']);
  });

  it('a name with slashes and tildes keeps its pointer valid', () => {
    expect(validateForm(dogTax, { ...dogFacts().form, 'a/b~c': 1 })).toMatchObject([{ pointer: '/a~1b~0c', code: 'unknown-field' }]);
  });
});
