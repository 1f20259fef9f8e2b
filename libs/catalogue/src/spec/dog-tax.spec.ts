import { OfficeCalendar, parseLocalDate } from '@vorgang/platform';
import {
  applicableChecks,
  approvalReasons,
  assessFee,
  dueOn,
  publishedOn,
  remedyEndsOn,
  runAutomaticChecks,
  searchTerms,
  subjectLine,
} from '../index.js';
import type { CheckResult, Facts, ServiceDefinition } from '../index.js';
import { dogFacts, shippedService } from './given.js';

let dogTax: ServiceDefinition;
beforeAll(async () => {
  dogTax = await shippedService('hundesteuer-anmeldung');
});

const fee = (facts: Facts) => assessFee(dogTax, facts);
const check = (key: string, facts: Facts): CheckResult | undefined =>
  runAutomaticChecks(dogTax, facts).find((result) => result.key === key);
const granted = (facts: Facts, reasons: string[] = ['liable']): Facts => {
  const decided: Facts = { ...facts, decision: { kind: 'grant', reasons, conditions: [] } };
  return { ...decided, fee: fee(decided) };
};
const signsBecause = (facts: Facts): string[] => approvalReasons(dogTax, facts).map((reason) => reason.de);

describe('What a dog costs in Düren', () => {
  it('a dog taken in on 10 March costs ten twelfths of 84 € in that year', () => {
    const assessed = fee(dogFacts());
    expect(assessed?.cents).toBe(7000);
    expect(assessed?.lines.map((line) => line.text.de)).toEqual(['Hundesteuer 2026, 10 Monate (ein Hund, 84,00\u00a0€ im Jahr)']);
    expect(assessed?.lines[0]?.text.en).toBe('Dog tax 2026, 10 months (one dog, €84.00 a year)');
  });

  it('a dog taken in on 2 January costs the full 84 €, one taken in in December 7 €', () => {
    const january = dogFacts({ keeping: { since: '2026-01-02' } });
    const december = dogFacts({ keeping: { since: '2026-12-31' }, today: parseLocalDate('2026-12-31') });
    expect(fee(january)?.cents).toBe(8400);
    expect(fee(december)?.cents).toBe(700);
    expect(fee(december)?.lines[0]?.text.de).toContain('1 Monat (');
  });

  it('the second dog of a household is taxed at 96 € a year', () => {
    const second = fee(dogFacts({ keeping: { otherDogs: 1 } }));
    expect(second?.cents).toBe(8000);
    expect(second?.recurring?.cents).toBe(9600);
  });

  it('a dog under § 3 costs 400 € a year, also as the second one, also as a cross', () => {
    expect(fee(dogFacts({ dog: { breed: 'Bullterrier' }, keeping: { since: '2026-01-05' } }))?.cents).toBe(40000);
    expect(fee(dogFacts({ dog: { breed: 'Pitbull Terrier' }, keeping: { since: '2026-01-05', otherDogs: 2 } }))?.cents).toBe(40000);
    const cross = dogFacts({
      dog: { breed: 'Mischling', secondBreed: 'American Staffordshire Terrier' },
      keeping: { since: '2026-01-05' },
    });
    expect(fee(cross)?.cents).toBe(40000);
    expect(fee(dogFacts({ dog: { foundDangerous: true }, keeping: { since: '2026-01-05' } }))?.cents).toBe(40000);
  });

  it('a Rottweiler (§ 10) pays the normal rate until the city says otherwise', () => {
    const facts = dogFacts({ dog: { breed: 'Rottweiler' }, keeping: { since: '2026-01-05' } });
    expect(fee(facts)?.cents).toBe(8400);
    const values = { ...dogTax.values, taxSection10AsDangerous: { value: true } };
    expect(assessFee({ ...dogTax, values }, facts)?.cents).toBe(40000);
  });

  it('after moving to Düren the tax begins in the following month', () => {
    const moved = dogFacts({ keeping: { reason: 'moved-in', since: '2026-01-31', previousTown: 'Jülich' } });
    expect(fee(moved)?.cents).toBe(7700);
  });

  it('a pup is taxed from the month in which it is three months old', () => {
    const pup = dogFacts({ dog: { birthDate: '2026-02-20' }, keeping: { reason: 'born', since: '2026-02-20' } });
    expect(fee(pup)?.lines[0]?.text.de).toContain('8 Monate');
    const nextYear = dogFacts({
      dog: { birthDate: '2026-11-01' },
      keeping: { reason: 'born', since: '2026-11-01' },
      today: parseLocalDate('2026-11-10'),
    });
    expect(fee(nextYear)).toMatchObject({ cents: 0, instalments: [], recurring: { cents: 8400 } });
  });

  it('earlier years are assessed too, at most four, and due in one sum', () => {
    const late = fee(dogFacts({ keeping: { since: '2024-07-01' } }));
    expect(late?.lines.map((line) => line.cents)).toEqual([4200, 8400, 8400]);
    expect(late?.instalments).toEqual([
      { dueOn: '2026-04-12', cents: 12600 },
      { dueOn: '2026-05-15', cents: 2800 },
      { dueOn: '2026-08-15', cents: 2800 },
      { dueOn: '2026-11-15', cents: 2800 },
    ]);
    expect(fee(dogFacts({ keeping: { since: '2010-07-01' } }))?.lines).toHaveLength(5);
  });

  it('instalments fall on 15 February, May, August and November and add up to the cent', () => {
    const assessed = fee(dogFacts({ keeping: { otherDogs: 1, since: '2026-02-01' } }));
    expect(assessed?.instalments?.map((part) => part.dueOn)).toEqual(['2026-05-15', '2026-08-15', '2026-11-15']);
    expect(assessed?.instalments?.reduce((sum, part) => sum + part.cents, 0)).toBe(assessed?.cents);
    expect(fee(dogFacts())?.instalments?.map((part) => part.cents)).toEqual([2334, 2333, 2333]);
    expect(assessed?.recurring?.instalments).toEqual([
      { monthDay: '02-15', cents: 2400 },
      { monthDay: '05-15', cents: 2400 },
      { monthDay: '08-15', cents: 2400 },
      { monthDay: '11-15', cents: 2400 },
    ]);
  });

  it('where no due day is left in the year, all is due a month after the notice', () => {
    const november = fee(dogFacts({ keeping: { since: '2026-11-01' }, today: parseLocalDate('2026-11-22') }));
    expect(november?.instalments).toEqual([{ dueOn: '2026-12-23', cents: 1400 }]);
  });

  it('an assistance dog is free, a guard dog half; refused relief costs the full rate', () => {
    expect(fee(dogFacts({ relief: 'assistance' }))?.cents).toBe(0);
    const guard = dogFacts({ relief: 'guard' });
    expect(fee(guard)?.lines.map((line) => line.cents)).toEqual([7000, -3500]);
    expect(granted(guard, ['liable', 'relief-refused']).fee?.cents).toBe(7000);
  });

  it('an assistance dog has no instalments, this year or later; a guard dog’s never lose a cent, whenever it is decided', () => {
    expect(fee(dogFacts({ relief: 'assistance' }))).toMatchObject({ cents: 0, instalments: [] });
    expect(fee(dogFacts({ relief: 'assistance' }))).not.toHaveProperty('recurring');
    const wrong: string[] = [];
    for (const yearlySingleCents of [1, 3, 5, 99, 8400, 8401, 12_345]) {
      for (const reliefPercent of [0, 1, 33, 50, 99, 100]) {
        for (const today of ['2026-03-12', '2026-05-01', '2026-11-30', '2027-01-04', '2028-06-01']) {
          const values = {
            ...dogTax.values,
            yearlySingleCents: { value: yearlySingleCents },
            reliefPercent: { value: { guard: reliefPercent } },
          };
          const assessed = assessFee({ ...dogTax, values }, dogFacts({ relief: 'guard', today: parseLocalDate(today) }));
          const all = [assessed?.instalments ?? [], assessed?.recurring?.instalments ?? []];
          const sums = all.map((parts) => parts.reduce((sum, part) => sum + part.cents, 0));
          const right =
            sums[0] === assessed?.cents && sums[1] === (assessed?.recurring?.cents ?? 0) && all.flat().every((part) => part.cents > 0);
          if (!right) wrong.push(`${yearlySingleCents} less ${reliefPercent} % on ${today}: ${JSON.stringify(assessed)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('reliefs that take off more than there is are a fault of the service’s rules', () => {
    const values = { ...dogTax.values, reliefPercent: { value: { guard: 150 } } };
    expect(() => assessFee({ ...dogTax, values }, dogFacts({ relief: 'guard' }))).toThrow('add up to -');
  });

  it('a rejection costs nothing', () => {
    expect(fee(dogFacts({ decision: { kind: 'reject', reasons: ['not-in-dueren'], conditions: [] } }))).toBeNull();
  });
});

describe('What the automatic checks of a dog registration say', () => {
  it('a chip of 15 digits passes, spaces and all; 14 digits are a warning, not an obstacle', () => {
    expect(check('chip-number', dogFacts({ dog: { chip: '276 0981 0601 2345' } }))?.status).toBe('passed');
    expect(check('chip-number', dogFacts({ dog: { chip: '27609810601234' } }))).toEqual({
      key: 'chip-number',
      status: 'failed',
      severity: 'warning',
      reason: {
        de: 'Die angegebene Chipnummer hat nicht 15 Ziffern: 27609810601234',
        en: 'The chip number given does not have 15 digits: 27609810601234',
      },
    });
    expect(check('chip-number', dogFacts({ dog: { chip: undefined } }))?.reason.de).toBe('Es ist keine Chipnummer angegeben.');
  });

  it.each([
    [{ breed: 'Pudel' }, 'passed', 'weder'],
    [{ breed: 'Staffordshire Bullterrier' }, 'failed', '§ 3 LHundG'],
    [{ breed: 'Rottweiler-Mischling' }, 'failed', '§ 10 LHundG'],
    [{ breed: 'Labrador', heightCm: 56 }, 'failed', '§ 11 LHundG'],
    [{ breed: 'Labrador', heightCm: 39, weightKg: 19.9 }, 'passed', 'weder'],
    [{ breed: 'Mops', weightKg: 20 }, 'failed', '§ 11 LHundG'],
  ])('%j is put in its category', (dog, status, reason) => {
    const found = check('breed-category', dogFacts({ dog }));
    expect(found?.status).toBe(status);
    expect(found?.reason.de).toContain(reason);
  });

  it.each([
    'Bull-Terrier',
    'Bull\u2010Terrier',
    'bull terrier',
    'BULL  TERRIER',
    'Pit-Bull',
    'Pit Bull',
    'pit.bull',
    'PITBULL',
    'American-Staffordshire-Terrier',
    'AmStaff',
    'Am. Staff-Mix',
    'Staffordshire',
    'Рitbull',
    'РІТВULL',
    'Ρitbull',
    'Ｐｉｔｂｕｌｌ',
    'Pıtbull',
    'Pítbull',
    'Pit\u200bbull',
    'Bull\u00adterrier',
    '𝐏𝐢𝐭𝐛𝐮𝐥𝐥',
    'Labrador x Pit-Bull',
  ])('however it is spelt, %s is one of § 3, at its rate and with a second signature', (breed) => {
    const facts = granted(dogFacts({ dog: { breed }, keeping: { since: '2026-01-05' } }), ['dangerous-dog']);
    expect(check('breed-category', facts)).toMatchObject({ status: 'failed', reason: { de: expect.stringContaining('§ 3 LHundG') } });
    expect(facts.fee?.cents).toBe(40000);
    expect(signsBecause(facts)).toContain('Gefährlicher Hund');
  });

  it.each(['ﬁla brasileiro', 'Fila-Brasileiro', 'Rottweiler/Labrador', 'ROTTWEILER', 'Mastino Espan\u0303ol', 'Tosa-Inu-Mischling'])(
    'however it is spelt, %s is one of § 10',
    (breed) => {
      expect(check('breed-category', dogFacts({ dog: { breed } }))?.reason.de).toContain('§ 10 LHundG');
    },
  );

  it.each([
    'Mischling',
    'Labrador-Mix',
    'Mischling aus Pudel und Dackel',
    'Golden Retriever x Pudel',
    'SCHAEFERHUND',
    'Shih-Tzu',
    'Französische Bulldogge',
    'Bichon Frise',
    'Chow Chow',
    'Mix',
    'Zwergpudel / Malteser',
    'Weißer Schweizer Schäferhund',
  ])('of %s it says that it falls under none of them', (breed) => {
    expect(check('breed-category', dogFacts({ dog: { breed } }))).toMatchObject({
      status: 'passed',
      reason: { de: expect.stringContaining('weder unter § 3') },
    });
    expect(applicableChecks(dogTax, dogFacts({ dog: { breed } })).map(({ key }) => key)).not.toContain('breed-classed');
  });

  it.each([
    'Terrier',
    'P1tbull',
    'Питбуль',
    'Pudel Pltbull',
    'American Bully',
    'Kampfhund',
    '--',
    '🐕',
    '闘犬',
    'Mischling / Pit',
    'Spitz Bulldogge',
  ])('of %s, which is in no list, it says so, and a person looks', (breed) => {
    const found = check('breed-category', dogFacts({ dog: { breed } }));
    expect(found).toMatchObject({ status: 'failed', severity: 'warning' });
    expect(found?.reason.de).toBe(`„${breed}“ steht so in keiner Liste der Rassen: von Hand einordnen.`);
    expect(found?.reason.en).toBe(`“${breed}” is in no list of breeds as it is written: class it by hand.`);
    expect(applicableChecks(dogTax, dogFacts({ dog: { breed } })).map(({ key }) => key)).toContain('breed-classed');
  });

  it('of a large dog, or a cross of § 10, with a breed that is in no list it says both', () => {
    const said = (dog: Record<string, unknown>) => check('breed-category', dogFacts({ dog }))?.reason.de;
    expect(said({ breed: 'Terrier', weightKg: 30 })).toMatch(/^§ 11 LHundG NRW \(.*\)\. „Terrier“ steht so in keiner Liste/);
    expect(said({ breed: 'Alano', secondBreed: 'Pitt' })).toMatch(/^§ 10 LHundG NRW .*prüfen\. „Alano \/ Pitt“ steht/);
  });

  it('the fourteenth day is in time, the fifteenth late', () => {
    const received = (day: string) => check('registered-in-time', dogFacts({ receivedOn: parseLocalDate(day) }));
    expect(received('2026-03-24')?.status).toBe('passed');
    expect(received('2026-03-25')).toMatchObject({ status: 'failed', severity: 'warning' });
    expect(received('2026-03-25')?.reason.de).toContain('die Frist endete am 24.03.2026');
  });

  it('a birth after the receipt, or after the dog was taken in, is impossible', () => {
    const born = (birthDate: string) => check('birth-date-possible', dogFacts({ dog: { birthDate } }));
    expect(born('2026-03-10')?.status).toBe('passed');
    expect(born('2999-12-31')).toMatchObject({
      status: 'failed',
      severity: 'error',
      reason: { de: 'Als Wurfdatum ist der 31.12.2999 angegeben, nach dem Eingang am 12.03.2026.' },
    });
    expect(born('2026-03-11')?.reason).toEqual({
      de: 'Als Wurfdatum ist der 11.03.2026 angegeben, nach der Aufnahme am 10.03.2026.',
      en: 'The date of birth given, 11 March 2026, is after the taking in on 10 March 2026.',
    });
    expect(check('birth-date-possible', dogFacts())?.status).toBe('not-applicable');
    expect(check('since-not-in-future', dogFacts({ keeping: { since: '2999-12-31' } }))).toMatchObject({
      status: 'failed',
      severity: 'error',
    });
  });

  it('a proof is missed only by who asks for relief', () => {
    expect(check('relief-proof', dogFacts())?.status).toBe('not-applicable');
    expect(check('relief-proof', dogFacts({ relief: 'assistance' }))?.status).toBe('failed');
  });

  it('the public order office is asked about only for dogs of §§ 3, 10, 11', () => {
    const keys = (facts: Facts) => applicableChecks(dogTax, facts).map((one) => one.key);
    expect(keys(dogFacts())).not.toContain('public-order-office');
    expect(keys(dogFacts({ dog: { breed: 'Alano' } }))).toContain('public-order-office');
    expect(keys(dogFacts({ keeping: { otherDogs: 1 } }))).toContain('household-dogs');
  });
});

describe('When a second person signs', () => {
  it('nobody for an ordinary dog', () => {
    expect(signsBecause(granted(dogFacts()))).toEqual([]);
  });

  it('for relief, a dangerous dog, back-tax, a large amount and a rejection', () => {
    expect(signsBecause(granted(dogFacts({ relief: 'guard' })))).toEqual(['Befreiung oder Ermäßigung beantragt']);
    expect(signsBecause(granted(dogFacts({ dog: { breed: 'Bullterrier' } })))).toEqual(['Gefährlicher Hund']);
    expect(signsBecause(granted(dogFacts({ keeping: { since: '2025-12-01' } })))).toEqual(['Nachveranlagung für frühere Jahre']);
    const both = granted(dogFacts({ dog: { breed: 'Bullterrier' }, keeping: { since: '2025-12-01' } }));
    expect(signsBecause(both)).toEqual(['Gefährlicher Hund', 'Nachveranlagung für frühere Jahre', 'Betrag ab 400,00\u00a0€']);
    const impossible = 'Wurfdatum oder Beginn liegt in der Zukunft oder passt nicht';
    const nothing = 'Es wird keine Steuer festgesetzt';
    expect(signsBecause(granted(dogFacts({ dog: { birthDate: '2999-12-31' } })))).toEqual([impossible, nothing]);
    expect(signsBecause(granted(dogFacts({ dog: { birthDate: '2026-03-11' } })))).toEqual([impossible]);
    expect(signsBecause(granted(dogFacts({ keeping: { since: '2999-12-31' } })))).toEqual([impossible, nothing]);
    expect(signsBecause(granted(dogFacts({ keeping: { since: '2026-12-01' } })))).toEqual([impossible]);
    expect(signsBecause(granted(dogFacts({ relief: 'assistance' })))).toEqual(['Befreiung oder Ermäßigung beantragt', nothing]);
    const rejected = dogFacts({ relief: 'guard', decision: { kind: 'reject', reasons: ['not-in-dueren'], conditions: [] } });
    expect(signsBecause(rejected)).toEqual(['Ablehnung']);
  });
});

describe('How a dog registration is found, and when it is due', () => {
  it('by name, address, chip and breed', () => {
    expect(subjectLine(dogTax, dogFacts())).toBe('Bello (Mischling)');
    expect(searchTerms(dogTax, dogFacts())).toEqual({
      name: ['Erika Mustermann'],
      address: ['Musterstraße 7, 52349 Düren'],
      plate: [],
      chip: ['276098106012345'],
      breed: ['Mischling'],
    });
  });

  it('what a citizen types is never read as a template', () => {
    expect(subjectLine(dogTax, dogFacts({ dog: { name: '{{applicant.birthDate}}' } }))).toBe('{{applicant.birthDate}} (Mischling)');
  });

  it('twenty office days after receipt, over Easter', () => {
    expect(dueOn(dogTax, parseLocalDate('2026-03-12'), new OfficeCalendar())).toBe('2026-04-13');
    expect(dueOn({ deadline: { amount: 1, unit: 'months' } }, parseLocalDate('2026-01-31'), new OfficeCalendar())).toBe('2026-03-02');
    expect(dueOn({ deadline: null }, parseLocalDate('2026-01-31'), new OfficeCalendar())).toBeNull();
  });

  it('the notice is made known on the fourth day since 2025, which moves on from a weekend for taxes', () => {
    const calendar = new OfficeCalendar();
    expect(publishedOn(dogTax, parseLocalDate('2026-03-11'), calendar)).toBe('2026-03-16');
    expect(publishedOn(dogTax, parseLocalDate('2024-03-11'), calendar)).toBe('2024-03-14');
    expect(remedyEndsOn(dogTax, parseLocalDate('2026-03-16'), calendar)).toBe('2026-04-16');
    expect(remedyEndsOn(dogTax, parseLocalDate('2026-11-24'), calendar)).toBe('2026-12-24');
    expect(remedyEndsOn(dogTax, parseLocalDate('2026-11-25'), calendar)).toBe('2026-12-28');
  });
});
