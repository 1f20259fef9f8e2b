import { parseLocalDate } from '@vorgang/platform';
import { assessFee, letterBlocks, letterHeader, loadCatalogue } from '../index.js';
import type { Facts, LetterBlock, Locale, Municipality, ServiceDefinition } from '../index.js';
import { dogFacts, dueren, parkingFacts, servicesDir, shippedService } from './given.js';

let dogTax: ServiceDefinition;
let parking: ServiceDefinition;
let municipality: Municipality;
beforeAll(async () => {
  dogTax = await shippedService('hundesteuer-anmeldung');
  parking = await shippedService('bewohnerparkausweis');
  municipality = await dueren();
});

const decided = (definition: ServiceDefinition, facts: Facts, decision: NonNullable<Facts['decision']>): Facts => {
  const all: Facts = { ...facts, municipality, decision, paymentReference: 'VG10000001', case: { number: 'HS-2026-000001' } };
  return { ...all, fee: assessFee(definition, all) };
};
const text = (blocks: LetterBlock[]): string => JSON.stringify(blocks);
const ofKind = <K extends LetterBlock['kind']>(blocks: LetterBlock[], kind: K): Extract<LetterBlock, { kind: K }>[] =>
  blocks.filter((block): block is Extract<LetterBlock, { kind: K }> => block.kind === kind);

describe('The dog tax notice', () => {
  const grant = (change: Parameters<typeof dogFacts>[0] = {}, reasons = ['liable'], locale: Locale = 'de') => {
    const facts = decided(dogTax, dogFacts(change), { kind: 'grant', reasons, conditions: [], remark: 'Mit Dank für das Foto.' });
    return letterBlocks(dogTax, 'grant', facts, locale);
  };

  it('says what is assessed, why, when to pay, and the remedy: an objection to the city', () => {
    const blocks = grant();
    const tables = ofKind(blocks, 'table');
    expect(tables[0]).toEqual({
      kind: 'table',
      head: ['Position', 'Betrag'],
      rows: [['Hundesteuer 2026, 10 Monate (ein Hund, 84,00\u00a0€ im Jahr)', '70,00\u00a0€']],
      total: ['Summe', '70,00\u00a0€'],
    });
    expect(tables[1]?.rows).toEqual([
      ['15.05.2026', '23,34\u00a0€'],
      ['15.08.2026', '23,33\u00a0€'],
      ['15.11.2026', '23,33\u00a0€'],
    ]);
    expect(ofKind(blocks, 'payment')).toMatchObject([
      { reference: 'VG10000001', amount: { cents: 2334, currency: 'EUR' }, dueOn: '2026-05-15' },
    ]);
    expect(text(blocks)).toContain('Sie halten seit dem 10.03.2026 einen Hund');
    expect(text(blocks)).toContain('vom 01.03.2026 an steuerpflichtig');
    expect(text(blocks)).toContain('Mit Dank für das Foto.');
    const [remedy] = ofKind(blocks, 'remedy');
    expect(remedy?.text).toContain('innerhalb eines Monats nach Bekanntgabe Widerspruch');
    expect(remedy?.text).toContain('Kaiserplatz 2–4, 52349 Düren');
    expect(remedy?.text).not.toMatch(/Verwaltungsgericht|viert|dritt/);
  });

  it('asks a fully exempt keeper for nothing: no instalments of 0,00 €, no bank details, not this year and not later', () => {
    const blocks = grant({ relief: 'assistance' });
    expect(ofKind(blocks, 'table').map((table) => table.total)).toEqual([['Summe', '0,00\u00a0€']]);
    expect(ofKind(blocks, 'payment')).toEqual([]);
    expect(text(blocks)).not.toMatch(/Teilbeträgen|Fällig am|Zahlung/);
  });

  it('is there in English, with the German remedy named', () => {
    const blocks = grant({}, ['liable'], 'en');
    expect(text(blocks)).toContain('since 10 March 2026');
    expect(ofKind(blocks, 'remedy')[0]?.text).toContain('objection (Widerspruch)');
  });

  it('says no word of dog tags being needed, and of the permit only to whom it concerns', () => {
    expect(text(grant())).toContain('keine Hundesteuermarken');
    expect(text(grant())).not.toContain('§ 4 LHundG');
    expect(text(grant({ dog: { breed: 'Rottweiler' } }))).toContain('§ 4 LHundG');
    expect(text(grant({ dog: { breed: 'Labrador', weightKg: 30 } }))).toContain('§ 11 LHundG');
  });

  it('asks an exempt keeper for no payment', () => {
    const blocks = grant({ relief: 'assistance' }, ['liable', 'relief-granted']);
    expect(ofKind(blocks, 'payment')).toEqual([]);
    expect(text(blocks)).toContain('Befreiung: Assistenzhund');
    expect(ofKind(blocks, 'remedy')[0]?.text).not.toContain('aufschiebende');
  });

  it('what a citizen typed stands there as typed', () => {
    const facts = decided(dogTax, dogFacts({ dog: { name: '*{{values}}* #pagebreak()' } }), {
      kind: 'reject',
      reasons: ['not-in-dueren'],
      conditions: [],
    });
    expect(letterHeader(dogTax, 'reject', facts, 'de').subject).toContain('„*{{values}}* #pagebreak()“');
    const blocks = letterBlocks(dogTax, 'reject', facts, 'de');
    expect(text(blocks)).toContain('nicht im Gebiet der Stadt Düren gehalten');
    expect(ofKind(blocks, 'payment')).toEqual([]);
  });
});

describe('The parking notice', () => {
  it('leads to the administrative court, and lists its conditions', () => {
    const facts = decided(parking, parkingFacts(), {
      kind: 'grant-with-conditions',
      reasons: ['met-with-conditions'],
      conditions: ['report-change'],
    });
    const blocks = letterBlocks(parking, 'grant-with-conditions', facts, 'de');
    const [remedy] = ofKind(blocks, 'remedy');
    expect(remedy?.text).toContain('Klage');
    expect(remedy?.text).toContain('Verwaltungsgericht Aachen, Adalbertsteinweg 92, 52070 Aachen');
    expect(remedy?.text).not.toContain('Widerspruch');
    expect(ofKind(blocks, 'list')[0]?.items).toEqual(['Teilen Sie einen Wechsel des Fahrzeugs oder der Wohnung unverzüglich mit.']);
    expect(ofKind(blocks, 'table')[0]?.rows).toEqual([
      ['Zone', 'C'],
      ['Kennzeichen', 'DN-AB 123'],
      ['Gültig ab', '01.04.2026'],
      ['Gültig bis einschließlich', '31.03.2027'],
    ]);
  });

  it('asks for the fee only while it is not paid', () => {
    const decision = { kind: 'grant' as const, reasons: ['conditions-met'], conditions: [] };
    const unpaid = letterBlocks(parking, 'grant', decided(parking, parkingFacts(), decision), 'de');
    expect(ofKind(unpaid, 'payment')).toMatchObject([{ amount: { cents: 3000 }, dueOn: null }]);
    const paid = letterBlocks(
      parking,
      'grant',
      decided(parking, parkingFacts({ payment: { status: 'paid', cents: 3000 } }), decision),
      'de',
    );
    expect(ofKind(paid, 'payment')).toEqual([]);
    expect(text(paid)).toContain('Die Gebühr ist bezahlt.');
  });
});

describe('Every letter that is shipped', () => {
  it('can be written in both languages without a hole', async () => {
    const request = { items: ['other'], note: 'Bitte gut lesbar.', answerBy: parseLocalDate('2026-04-02') };
    for (const definition of (await loadCatalogue(servicesDir)).all()) {
      const base = { 'hundesteuer-anmeldung': dogFacts(), bewohnerparkausweis: parkingFacts() }[definition.key] ?? {
        ...dogFacts(),
        form: {},
      };
      for (const key of Object.keys(definition.letters)) {
        const kind = definition.decision?.kinds.find((one) => one === key) ?? 'grant';
        const reasons = definition.decision?.reasons.filter((reason) => reason.kind === kind).map((reason) => reason.key) ?? [];
        const conditions = definition.decision?.conditions.map((condition) => condition.key) ?? [];
        // Relief and its refusal exclude each other, but this spec only looks at the words.
        const relieved = definition.key === 'hundesteuer-anmeldung' ? { ...base.form, relief: { ground: 'guard' } } : base.form;
        const facts: Facts = {
          ...decided(definition, { ...base, form: relieved }, { kind, reasons, conditions }),
          request: { ...request, items: definition.informationRequest.items.map((item) => item.key) },
          statusUrl: 'https://portal.dueren.example/status/1',
          case: { number: 'HS-2026-000002', joinedInto: 'HS-2026-000001' },
        };
        for (const locale of ['de', 'en'] as const) {
          const written = text(letterBlocks(definition, key, facts, locale)) + JSON.stringify(letterHeader(definition, key, facts, locale));
          expect([definition.key, key, locale, /____|undefined|null,|\{\{/.exec(written)?.[0] ?? 'whole']).toEqual([
            definition.key,
            key,
            locale,
            'whole',
          ]);
        }
      }
    }
  });
});
