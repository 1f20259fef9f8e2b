import { contactCodes, likenessOf, nameLikeness, type Somebody } from './case.likeness.js';
import { nameParts, type SomeApplicant } from './case.person.js';
import { birthsOneSlipAway, traitRows, traitsOf, traitsOneSlipAway } from './case.traits.js';
import { aCase } from './case.given.js';

const house = { street: 'Oberstraße', houseNumber: '12', postalCode: '52349', town: 'Düren' };
const mueller: SomeApplicant = { kind: 'person', givenName: 'Jürgen', familyName: 'Müller', birthDate: '1970-03-12', address: house };
const elsewhere = { street: 'Kölner Landstraße', houseNumber: '3', postalCode: '52351', town: 'Düren' };
const somebody = (change: SomeApplicant = {}, mails: string[] = []): Somebody => ({ applicant: { ...mueller, ...change }, mails });
const like = (change: SomeApplicant, of: SomeApplicant = {}) => likenessOf(somebody(of), somebody(change));

describe('two applicants', () => {
  it.each<[string, SomeApplicant, string[]]>([
    ['the same', {}, ['same-person', 'same-house']],
    ['without umlauts, moved', { givenName: 'Juergen', familyName: 'MUELLER', address: elsewhere }, ['same-person']],
    ['with a title', { givenName: 'Dr. Jürgen', address: elsewhere }, ['same-person']],
    ['with a slip in the name', { familyName: 'Mülller', address: elsewhere }, ['name-similar']],
    ['with both names in the field of the other', { givenName: 'Müller', familyName: 'Jürgen' }, ['name-similar', 'same-house']],
    ['with a double name', { familyName: 'Müller-Schmitz', address: elsewhere }, ['name-similar']],
    ['with a second given name', { givenName: 'Jürgen Karl', address: elsewhere }, ['name-similar']],
    ['with day and month swapped', { birthDate: '1970-12-03', address: elsewhere }, ['birth-date-slip']],
    ['with a digit mistyped', { birthDate: '1979-03-12', address: elsewhere }, ['birth-date-slip']],
    ['without a birth date, in the same house', { birthDate: '' }, ['name-and-house', 'same-house']],
    ['without a birth date, in the same town', { birthDate: '', address: { ...elsewhere, postalCode: '52349' } }, ['name-and-place']],
    ['with another family name in the same house', { familyName: 'Schmitz' }, ['renamed', 'same-house']],
    ['of one house: another person', { givenName: 'Emma', birthDate: '2001-01-01' }, ['same-house']],
    ['of one name: father and son', { birthDate: '2001-01-01' }, ['same-house']],
    ['of one day: twins', { givenName: 'Paula', familyName: 'Müller', address: elsewhere }, []],
    [
      'in the same house otherwise written',
      { birthDate: '2001-01-01', givenName: 'Eva', address: { ...house, street: 'Ober Str.', houseNumber: '12 ' } },
      ['same-house'],
    ],
    ['next door', { birthDate: '2001-01-01', givenName: 'Eva', address: { ...house, houseNumber: '12a' } }, []],
  ])('%s', (_, change, reasons) => expect(like(change)).toEqual(reasons));

  it('are the same by mail and telephone, however these are written', () => {
    const one = somebody({ birthDate: '', address: elsewhere, phone: '+49 (0) 2421 25-0' }, ['J.Mueller@example.org']);
    expect(likenessOf(one, somebody({ phone: '02421 250', birthDate: '', email: 'j.mueller@example.org' }))).toEqual([
      'name-and-contact',
      'same-mail',
      'same-phone',
    ]);
    expect(
      likenessOf(
        somebody({ phone: '110', address: elsewhere, birthDate: '' }),
        somebody({ givenName: 'Eva', phone: '110', birthDate: '' }),
      ),
    ).toEqual([]);
    expect(contactCodes(one)).toEqual(['#jmuellerexampleorg', '#02421250']);
  });

  it('are firms of one name, whatever their legal form is called', () => {
    const firm = (organisation: string): SomeApplicant => ({ kind: 'organisation', organisation, address: elsewhere });
    expect(
      likenessOf(
        { applicant: firm('Rurtal Bau GmbH & Co. KG'), mails: [] },
        { applicant: { ...firm('RURTAL-BAU'), address: house }, mails: [] },
      ),
    ).toEqual(['same-organisation']);
    expect(likenessOf({ applicant: firm('Rurtal Bau GmbH'), mails: [] }, { applicant: mueller, mails: [] })).toEqual([]);
    expect(likenessOf({ applicant: firm(''), mails: [] }, { applicant: firm(''), mails: [] })).toEqual(['same-house']);
  });

  it.each([
    ['Meyer', 'Maier', 'similar'],
    ['Yılmaz', 'Yilmaz', 'same'],
    ['Şahin', 'Schahin', 'similar'],
    ['Łukaszewska', 'Lukaszewska', 'same'],
    ['von Thür', 'Thür', 'same'],
    ['Schmitz-Meier', 'Meier-Schmitz', 'same'],
    ['Braun', 'Brand', 'given'],
    ['Weber', 'Fischer', 'given'],
  ])('called Anna %s and Anna %s', (one, other, expected) =>
    expect(nameLikeness({ givenName: 'Anna', familyName: one }, { givenName: 'Anna', familyName: other })).toBe(expected),
  );

  it.each([
    ['Paul', 'Paula', null],
    ['Martin', 'Martina', null],
    ['Mario', 'Maria', null],
    ['Anna', 'Emma', null],
    ['J.', 'Jürgen', 'similar'],
    ['Katharina', 'Catarina', 'similar'],
    ['Philipp', 'Filip', 'similar'],
    ['Hans-Peter', 'Hanspeter', 'same'],
  ])('called %s and %s', (one, other, expected) =>
    expect(nameLikeness({ givenName: one, familyName: 'Kern' }, { givenName: other, familyName: 'Kern' })).toBe(expected),
  );

  it('of whom nothing is known are nobody', () => {
    expect(nameLikeness({}, {})).toBeNull();
    expect(likenessOf({ applicant: {}, mails: [] }, { applicant: {}, mails: [''] })).toEqual([]);
    expect(nameParts('von')).toEqual(['von']);
  });
});

describe('what a case is recognised by', () => {
  it('is the same for other spellings', () => {
    const shared = (change: SomeApplicant) => {
      const theirs = new Set(traitsOf({ ...mueller, ...change }).map(({ trait }) => trait));
      return traitsOf(mueller)
        .filter(({ trait }) => theirs.has(trait))
        .map(({ kind }) => kind);
    };
    expect(shared({})).toEqual(['birth', 'birth', 'name', 'house']);
    expect(shared({ familyName: 'Mueler', address: { ...house, street: 'Oberstr.' } })).toEqual(['birth', 'birth', 'name', 'house']);
    expect(shared({ givenName: 'Müller', familyName: 'Jürgen', address: elsewhere })).toEqual(['birth', 'birth']);
    expect(shared({ birthDate: undefined })).toEqual(['name', 'house']);
    expect(shared({ familyName: 'Schmitz', address: elsewhere })).toEqual(['birth']);
  });

  it('is nothing where nothing is known, or any more', () => {
    expect(traitsOf({})).toEqual([]);
    expect(
      traitRows({ ...aCase(), applicant: { kind: 'person', address: { street: '', houseNumber: '', postalCode: '', town: '' } } }),
    ).toEqual([]);
    expect(traitsOf({ kind: 'organisation', organisation: 'Rurtal GmbH' })).toHaveLength(1);
    expect(traitRows(aCase())).toEqual([{ case_id: 'c1', traits: [expect.any(Number), expect.any(Number)] }]);
  });

  it('is looked for one slip away, on days that there are', () => {
    const days = birthsOneSlipAway('19700312');
    expect(days).toEqual(expect.arrayContaining(['19701203', '19790312', '19070312', '19700321']));
    expect(days).not.toContain('19700312');
    expect(days.every((day) => /^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/.test(day))).toBe(true);
    expect(traitsOneSlipAway(mueller)).toHaveLength(days.length * 2);
    expect(traitsOneSlipAway({ ...mueller, birthDate: '1970-3' })).toEqual([]);
  });
});
