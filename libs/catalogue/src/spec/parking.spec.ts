import { OfficeCalendar, parseLocalDate } from '@vorgang/platform';
import {
  approvalReasons,
  assessFee,
  permitContent,
  publishedOn,
  runAutomaticChecks,
  searchTerms,
  subjectLine,
  validityFaults,
  validityPeriod,
} from '../index.js';
import type { CheckResult, Facts, ServiceDefinition } from '../index.js';
import { erika, parkingFacts, shippedService } from './given.js';

let parking: ServiceDefinition;
beforeAll(async () => {
  parking = await shippedService('bewohnerparkausweis');
});

const check = (key: string, facts: Facts): CheckResult | undefined =>
  runAutomaticChecks(parking, facts).find((result) => result.key === key);

describe('What a parking permit costs, and how long it holds', () => {
  it('30 € a year, by the month, paid before it is issued', () => {
    expect(assessFee(parking, parkingFacts())).toMatchObject({ cents: 3000, payment: 'before-issue' });
    expect(assessFee(parking, parkingFacts({ permit: { months: 6 } }))?.cents).toBe(1500);
    expect(assessFee(parking, parkingFacts({ permit: { months: 7 } }))?.cents).toBe(1750);
    expect(assessFee(parking, parkingFacts())?.instalments).toBeUndefined();
  });

  it('from the day asked for to the day before, a year later; never backwards', () => {
    expect(validityPeriod(parking, parkingFacts())).toEqual({ from: '2026-04-01', to: '2027-03-31' });
    expect(validityPeriod(parking, parkingFacts({ permit: { validFrom: '2026-01-01', months: 6 } }))).toEqual({
      from: '2026-03-12',
      to: '2026-09-11',
    });
  });

  it.each([
    ['2026-12-31', 6, '2027-06-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-03-01', 12, '2028-02-29'],
    ['2027-01-15', 12, '2028-01-14'],
  ])('from %s for %i months to %s, at a month’s end too (§ 188 BGB)', (validFrom, months, to) => {
    expect(validityPeriod(parking, parkingFacts({ permit: { validFrom, months } }))).toEqual({ from: validFrom, to });
  });

  it('from a day that the clerk has chosen for as many months', () => {
    const decision = { kind: 'grant' as const, reasons: [], conditions: [], validFrom: parseLocalDate('2026-05-01') };
    expect(validityPeriod(parking, parkingFacts({ decision }))).toEqual({ from: '2026-05-01', to: '2027-04-30' });
    expect(validityPeriod(parking, parkingFacts({ decision: { ...decision, validTo: parseLocalDate('2026-12-31') } }))).toEqual({
      from: '2026-05-01',
      to: '2026-12-31',
    });
  });

  it('the fee counts the months begun in the granted days, no matter who chose these', () => {
    const granted = (validFrom: string, validTo: string) =>
      assessFee(
        parking,
        parkingFacts({
          decision: { kind: 'grant', reasons: [], conditions: [], validFrom: parseLocalDate(validFrom), validTo: parseLocalDate(validTo) },
        }),
      );
    expect(granted('2026-04-01', '2027-03-31')?.cents).toBe(3000);
    expect(granted('2026-04-01', '2027-04-01')?.cents).toBe(3250);
    expect(granted('2026-04-01', '2028-03-31')?.cents).toBe(6000);
    expect(granted('2026-04-01', '2026-04-30')?.lines[0]?.text.de).toContain('Zone C, 1 Monat (');
  });

  it('is granted from the receipt on, within a year, for two years at most', () => {
    const against = (validFrom: string, validTo: string) =>
      validityFaults(
        parking,
        parkingFacts({
          decision: { kind: 'grant', reasons: [], conditions: [], validFrom: parseLocalDate(validFrom), validTo: parseLocalDate(validTo) },
        }),
      ).map(({ day, because }) => `${day}: ${because.de}`);
    expect(against('2026-03-12', '2028-03-11')).toEqual([]);
    expect(against('2027-03-12', '2029-03-11')).toEqual([]);
    expect(against('2026-03-11', '2026-12-31')).toEqual([
      'validFrom: Der Ausweis kann frühestens am Tag des Eingangs beginnen (12.03.2026).',
    ]);
    expect(against('2027-03-13', '2027-12-31')).toEqual(['validFrom: Der Ausweis muss in den nächsten 12 Monaten beginnen.']);
    expect(against('2026-03-12', '2028-03-12')).toEqual(['validTo: Der Ausweis gilt höchstens 24 Monate.']);
    expect(against('2026-03-12', '2099-12-31')).toHaveLength(1);
    expect(validityFaults({ ...parking, decision: null }, parkingFacts())).toEqual([]);
  });

  it('shows zone and plates', () => {
    expect(permitContent(parking, parkingFacts({ vehicle: { plates: ['dn-ab 123', 'DN-E 1E'] } }))).toEqual({
      zone: 'C',
      plates: ['DN-AB 123', 'DN-E 1E'],
    });
  });
});

describe('What the automatic checks of a parking application say', () => {
  it.each(['DN-AB 123', 'DN-A1', 'dn-ab 123', 'DN-E 12E', 'DN-H 1H', 'K-ÖÖ 1'.replace('ÖÖ', 'AB'), 'JÜL-X 9999'])(
    '%s is a plate',
    (plate) => {
      expect(check('plate-syntax', parkingFacts({ vehicle: { plates: [plate] } }))?.status).toBe('passed');
    },
  );

  it.each(['DNAB123', 'DN-AB 0123', 'DN-ABC 1', 'ABCD-A 1', 'DN-AB 12345', 'DN-AB', 'DN 1234', 'DN-AB 1X'])('%s is none', (plate) => {
    const found = check('plate-syntax', parkingFacts({ vehicle: { plates: ['DN-AB 1', plate] } }));
    expect(found?.status).toBe('failed');
    expect(found?.reason.de).toBe(`Nicht wie ein deutsches Kennzeichen geschrieben: ${plate}.`);
  });

  it('wants it to begin within a year', () => {
    const begins = (validFrom: string) => check('begins-soon', parkingFacts({ permit: { validFrom } }));
    expect([begins('2020-01-01')?.status, begins('2027-03-12')?.status]).toEqual(['passed', 'passed']);
    expect(begins('2027-03-13')).toMatchObject({ status: 'failed', severity: 'error' });
    expect(begins('2999-12-31')?.reason.de).toBe('Der Ausweis soll erst am 31.12.2999 beginnen, mehr als 12 Monate nach dem Eingang.');
  });

  it('misses the registration certificate', () => {
    expect(check('registration-certificate', parkingFacts())?.status).toBe('passed');
    expect(check('registration-certificate', parkingFacts({ attachments: [] }))?.status).toBe('failed');
  });

  it('wants the keeper’s statement for somebody else’s car', () => {
    expect(check('keeper-statement', parkingFacts())?.status).toBe('not-applicable');
    const company = check('keeper-statement', parkingFacts({ vehicle: { keeper: 'company' } }));
    expect(company).toMatchObject({ status: 'failed' });
    expect(company?.reason.de).toContain('Firma (Dienstwagen)');
  });

  it('names the file that is 2 MB or larger, as a warning', () => {
    const file = { purpose: 'registration-certificate', name: 'scan.pdf', mime: 'application/pdf', size: 2 * 1024 * 1024 };
    expect(check('upload-size', parkingFacts({ attachments: [file] }))).toMatchObject({
      status: 'failed',
      severity: 'warning',
      reason: { de: '2 MB oder größer: scan.pdf.' },
    });
    expect(check('upload-size', parkingFacts())?.status).toBe('passed');
  });

  it('holds the zone against the list of streets where the street is on it', () => {
    expect(check('zone-listed', parkingFacts())?.status).toBe('not-applicable');
    expect(check('zone-listed', parkingFacts({ residence: { street: 'Musterstraße 7', zone: 'A' } }))?.status).toBe('passed');
    const wrong = check('zone-listed', parkingFacts({ residence: { street: 'Beispielweg 3', zone: 'A' } }));
    expect(wrong?.reason.de).toContain('steht im Verzeichnis in Zone B, beantragt ist Zone A');
  });

  it('wants the main residence, in Düren, and a reason for a second plate', () => {
    expect(check('main-residence', parkingFacts({ residence: { mainResidence: false } }))?.status).toBe('failed');
    const away = { ...erika, address: { ...erika.address, postalCode: '50667', town: 'Köln' } };
    expect(check('address-in-dueren', parkingFacts({ applicant: away }))?.reason.de).toBe('50667 Köln gehört nicht zum Stadtgebiet.');
    expect(check('one-plate', parkingFacts({ vehicle: { plates: ['DN-A 1', 'DN-B 2'] } }))?.status).toBe('failed');
  });
});

describe('When a parking permit needs a second person', () => {
  const because = (facts: Facts, kind: 'grant' | 'reject' = 'grant'): string[] =>
    approvalReasons(parking, { ...facts, decision: { kind, reasons: [], conditions: [] } }).map((reason) => reason.de);

  it('not for one own car; but for several plates, company cars, private spaces and rejections', () => {
    expect(because(parkingFacts())).toEqual([]);
    expect(because(parkingFacts({ vehicle: { plates: ['DN-A 1', 'DN-B 2'], keeper: 'company' } }))).toEqual([
      'Mehrere Kennzeichen',
      'Dienstwagen',
    ]);
    expect(because(parkingFacts({ residence: { privateSpace: true } }))).toEqual(['Eigener Stellplatz vorhanden']);
    expect(because(parkingFacts(), 'reject')).toEqual(['Ablehnung']);
    const byHand = { ...parkingFacts(), decision: { kind: 'grant' as const, reasons: [], conditions: [], daysByHand: true } };
    expect(approvalReasons(parking, byHand)).toEqual([{ de: 'Gültigkeit von Hand geändert', en: 'Validity changed by hand' }]);
  });
});

describe('How a parking application is found and made known', () => {
  it('by every plate and the street', () => {
    const facts = parkingFacts({ vehicle: { plates: ['DN-A 1', 'DN-B 2'] } });
    expect(subjectLine(parking, facts)).toBe('Zone C · DN-A 1 und DN-B 2');
    expect(searchTerms(parking, facts)).toMatchObject({
      plate: ['DN-A 1', 'DN-B 2'],
      address: ['Musterstraße 7, 52349 Düren', 'Kaiserplatz 2'],
    });
  });

  it('on the fourth day even if that is a Sunday', () => {
    expect(publishedOn(parking, parseLocalDate('2026-03-11'), new OfficeCalendar())).toBe('2026-03-15');
  });
});
