import { aCase } from './case.given.js';
import { drawerOf } from './case.drawer.js';
import { joinedHouseNumbers, phoneCode, searchedIn, searchFields, wordOf, wordsIn } from './case.words.js';
import { wordRows } from './case.word-rows.js';

describe('the words of a text', () => {
  it('of a number, reference, plate, chip or mail are one code, and the empty text has none', () => {
    for (const field of ['reference', 'payment-reference', 'plate', 'chip', 'mail'] as const)
      expect(wordsIn({ field, text: 'DN-AB 12.3' })).toEqual(['#dnab123']);
    for (const field of searchFields) expect(wordsIn({ field, text: ' - ' })).toEqual([]);
    expect(wordsIn({ field: 'number', text: 'Alt 17' })).toEqual(['#alt17']);
  });

  it('of a name or an address are its words; a house number is one, however it was written', () => {
    expect(wordsIn({ field: 'name', text: 'Anna-Lena Müller, Müller' })).toEqual(['anna', 'lena', 'mueller']);
    expect(wordsIn({ field: 'address', text: 'Oberstraße 12 a, 52349 Düren' })).toEqual(['oberstr', '12a', '52349', 'dueren']);
    expect(wordsIn({ field: 'name', text: 'Karl 2 a' })).toEqual(['karl', '2', 'a']);
    expect(joinedHouseNumbers('12 a und 12345 b, 7 ab')).toBe('12a und 12345 b, 7 ab');
  });

  it.each([
    ['Oberstras', 'oberstr'],
    ['Oberstrase', 'oberstr'],
    ['Oberstarsse', 'oberstr'],
    ['Strasburg', 'strasburg'],
    ['Ober-str.', 'oberstr'],
  ])('"%s" is "%s"', (text, word) => expect(wordOf(text)).toBe(word));
});

describe('a telephone number as one dials it', () => {
  it.each([
    ['+49 (0) 2421 25-0', '#02421250'],
    ['0049 2421 250', '#02421250'],
    ['02421 250', '#02421250'],
    ['02421/250', '#02421250'],
    ['+43 1 234', '#00431234'],
    ['02421 0049', '#024210049'],
    ['02421+250', '#02421250'],
  ])('"%s" is %s', (text, code) => {
    expect(phoneCode(text)).toBe(code);
    expect(wordsIn({ field: 'phone', text })).toEqual([code]);
  });
});

describe('by what a case is found', () => {
  const base = aCase();

  it('is what it has, and nothing where it has nothing', () => {
    expect(searchedIn(base)).toEqual([
      { field: 'number', text: 'HUA-2026-000001' },
      { field: 'reference', text: 'P-1' },
      { field: 'name', text: 'Jürgen Müller' },
      { field: 'address', text: 'Oberstraße 1, 52349 Düren' },
      { field: 'mail', text: 'j.mueller@example.org' },
    ]);
    expect(searchedIn({ ...base, externalReference: null, replyChannel: { kind: 'post' } }).map(({ field }) => field)).toEqual([
      'number',
      'name',
      'address',
    ]);
  });

  it('is also the organisation, the telephone, the Kassenzeichen, and each mail once', () => {
    const { address } = base.applicant;
    const found = searchedIn({
      ...base,
      applicant: { kind: 'organisation', organisation: 'Stadtwerke', address, phone: '02421 250', email: 'j.mueller@example.org' },
      decision: { kassenzeichen: 'K1' },
    });
    expect(found).toEqual(
      expect.arrayContaining([
        { field: 'name', text: 'Stadtwerke' },
        { field: 'phone', text: '02421 250' },
        { field: 'payment-reference', text: 'K1' },
      ]),
    );
    expect(found.filter(({ field }) => field === 'mail')).toEqual([{ field: 'mail', text: 'j.mueller@example.org' }]);
    expect(found.filter(({ field }) => field === 'name')).toHaveLength(1);
  });

  it('are the service’s own terms: other addresses than the own, plates one by one, chips', () => {
    const search = { address: 'Oberstraße 1, 52349 Düren | Rurstraße 2', plate: 'DN-AB 123 DN-CD 4E', chip: '276 | 277' };
    expect(searchedIn({ ...base, search }).slice(4, -1)).toEqual([
      { field: 'address', text: 'Rurstraße 2' },
      { field: 'plate', text: 'DN-AB 123' },
      { field: 'plate', text: 'DN-CD 4E' },
      { field: 'chip', text: '276' },
      { field: 'chip', text: '277' },
    ]);
    expect(searchedIn({ ...base, search: { plate: 'OLDTIMER' } })).toContainEqual({ field: 'plate', text: 'OLDTIMER' });
  });

  it('stands in the index once a word, with the drawer of whom it may be shown to', () => {
    const { address } = base.applicant;
    const rows = wordRows({ ...base, applicant: { ...base.applicant, givenName: 'Müller', address: { ...address, street: 'Müller' } } });
    expect(rows.filter(({ word }) => word === 'mueller')).toEqual([
      { case_id: 'c1', word: 'mueller', drawer: drawerOf('t1', 'hundesteuer-anmeldung'), received_at: base.receivedAt },
    ]);
    expect(rows.map(({ word }) => word)).toEqual(rows.map(({ word }) => word).toSorted());
  });
});
