import { OfficeCalendar, parseLocalDate } from '@vorgang/platform';
import {
  applicableChecks,
  approvalReasons,
  assessFee,
  checksOfPayment,
  dueOn,
  permitContent,
  publishedOn,
  remedyEndsOn,
  runAutomaticChecks,
  searchTerms,
  subjectLine,
  validityPeriod,
} from '../index.js';
import type { Facts, ServiceDefinition } from '../index.js';
import { decisionPart, remedyPart, termsPart, type CheckDefinition } from '../definition.schema.js';
import { dogFacts, erika, shippedService } from './given.js';

// What definitions can do with the rules, shown by small ones: a shipped service with one part replaced.
let service: ServiceDefinition;
beforeAll(async () => {
  const { values, form, ...shipped } = await shippedService('hundesteuer-anmeldung');
  service = { ...shipped, values, form, key: 'probe', terms: [], checks: [] };
});

type Fee = NonNullable<ServiceDefinition['fee']>;
const day = parseLocalDate;
const calendar = new OfficeCalendar();
const text = (de: string) => ({ de, en: de });
const line = (cents: string, change: Partial<Fee['lines'][number]> = {}): Fee['lines'][number] => ({
  text: text('Gebühr'),
  cents,
  ...change,
});
const withFee = (lines: Fee['lines'], change: Partial<Fee> = {}): ServiceDefinition => ({
  ...service,
  fee: { label: text('Gebühr'), payment: 'on-account', askAfterDays: 28, kinds: ['grant'], lines, ...change },
});
const quarters = { dueDays: ['02-15', '05-15', '08-15', '11-15'], firstDueAfterDays: 30 };
const yearly = (lines: Fee['lines'], facts: Facts) => assessFee(withFee(lines, { instalments: quarters }), facts)?.instalments;

describe('What a case costs', () => {
  it('is nothing where the service asks for no fee, or the decision is of a kind that asks for none', () => {
    expect(assessFee({ ...service, fee: null }, dogFacts())).toBeNull();
    const decided = (kind: 'grant' | 'reject') =>
      assessFee(withFee([line('100')]), dogFacts({ decision: { kind, reasons: [], conditions: [] } }));
    expect(decided('reject')).toBeNull();
    expect(decided('grant')).toEqual({
      cents: 100,
      label: text('Gebühr'),
      payment: 'on-account',
      lines: [{ text: text('Gebühr'), cents: 100 }],
    });
  });

  it('is the sum of the lines that apply, one for each entry of a list', () => {
    const lines = [
      line('100', { when: 'false' }),
      line('200', { when: 'form.nothing' }),
      line('item * 10', { forEach: '[1, 2]', text: text('Nr. {{item}}'), when: 'item > 1' }),
      line('5', { when: 'true' }),
    ];
    expect(assessFee(withFee(lines), dogFacts())).toMatchObject({ cents: 25, lines: [{ text: { de: 'Nr. 2' }, cents: 20 }, { cents: 5 }] });
  });

  it('cannot be said, and the rule is named, where reliefs take off more than there is, a list is none, or cents are broken', () => {
    const fails =
      (lines: Fee['lines'], change: Partial<Fee> = {}) =>
      () =>
        assessFee(withFee(lines, change), dogFacts());
    expect(fails([line('100'), line('-200')])).toThrow('probe, fee.lines: 100 + -200: add up to -100 cents');
    expect(fails([line('100'), line('-100')])()?.cents).toBe(0);
    expect(fails([line('1'), line('1', { forEach: '5' })])).toThrow('probe, fee.lines[1].forEach: 5: gives no list');
    expect(fails([line('1'), line('0.5')])).toThrow('probe, fee.lines[1].cents: 0.5: gives 0.5, not whole cents');
    expect(fails([line('1')], { recurring: { text: text('x'), cents: 'null' } })).toThrow(
      'probe, fee.recurring.cents: null: gives null, not whole cents',
    );
  });

  it('of each year comes on the due days in equal parts, the odd cents first; nothing where it is nothing', () => {
    const recurring = (cents: string, instalments?: Fee['instalments']) =>
      assessFee(withFee([line('1')], { recurring: { text: text('jährlich'), cents }, ...(instalments ? { instalments } : {}) }), dogFacts())
        ?.recurring;
    expect(recurring('402', quarters)).toEqual({
      cents: 402,
      text: text('jährlich'),
      instalments: [
        { monthDay: '02-15', cents: 101 },
        { monthDay: '05-15', cents: 101 },
        { monthDay: '08-15', cents: 100 },
        { monthDay: '11-15', cents: 100 },
      ],
    });
    expect(recurring('1', quarters)?.instalments).toEqual([{ monthDay: '02-15', cents: 1 }]);
    expect(recurring('400')).toEqual({ cents: 400, text: text('jährlich'), instalments: [] });
    expect(recurring('0', quarters)).toBeUndefined();
  });
});

describe('When it is due', () => {
  const on = (today: string, change: Partial<Facts> = {}) => dogFacts({ today: day(today), ...change });
  const replaces = (...instalments: [string, number][]): Partial<Facts> => ({
    replaces: {
      decidedOn: day('2026-01-05'),
      reference: 'K1',
      cents: 0,
      instalments: instalments.map(([dueOn, cents]) => ({ dueOn: day(dueOn), cents })),
    },
  });

  it('is on the days that leave the notice its time, that day itself among them', () => {
    expect(yearly([line('301')], on('2026-04-15'))).toEqual([
      { dueOn: '2026-05-15', cents: 101 },
      { dueOn: '2026-08-15', cents: 100 },
      { dueOn: '2026-11-15', cents: 100 },
    ]);
    expect(yearly([line('300')], on('2026-04-16'))).toEqual([
      { dueOn: '2026-08-15', cents: 150 },
      { dueOn: '2026-11-15', cents: 150 },
    ]);
  });

  it('is at once where no day is left this year, and for what is asked for once', () => {
    expect(yearly([line('300')], on('2026-12-01'))).toEqual([{ dueOn: '2026-12-31', cents: 300 }]);
    expect(yearly([line('300'), line('50', { once: 'true' }), line('0', { once: 'false' })], on('2026-07-16'))).toEqual([
      { dueOn: '2026-08-15', cents: 200 },
      { dueOn: '2026-11-15', cents: 150 },
    ]);
    expect(yearly([line('300'), line('50', { once: 'true' })], on('2026-07-01'))).toEqual([
      { dueOn: '2026-07-31', cents: 50 },
      { dueOn: '2026-08-15', cents: 150 },
      { dueOn: '2026-11-15', cents: 150 },
    ]);
  });

  it('takes a relief off what is spread, and what is due at once off it where there is less', () => {
    expect(yearly([line('300'), line('-100', { once: 'true' })], on('2026-07-01'))).toEqual([
      { dueOn: '2026-08-15', cents: 100 },
      { dueOn: '2026-11-15', cents: 100 },
    ]);
    expect(yearly([line('-100'), line('300', { once: 'true' })], on('2026-07-01'))).toEqual([{ dueOn: '2026-07-31', cents: 200 }]);
  });

  it('leaves what a replaced notice asks for before that day, up to the new sum', () => {
    expect(
      yearly([line('400')], on('2026-07-01', replaces(['2026-02-15', 100], ['2026-05-15', 100], ['2026-08-15', 100], ['2026-11-15', 100]))),
    ).toEqual([
      { dueOn: '2026-02-15', cents: 100 },
      { dueOn: '2026-05-15', cents: 100 },
      { dueOn: '2026-08-15', cents: 100 },
      { dueOn: '2026-11-15', cents: 100 },
    ]);
    expect(
      yearly([line('100'), line('50', { once: 'true' })], on('2026-07-01', replaces(['2026-02-15', 100], ['2026-05-15', 100]))),
    ).toEqual([
      { dueOn: '2026-02-15', cents: 100 },
      { dueOn: '2026-05-15', cents: 50 },
    ]);
    expect(yearly([line('300', { once: 'true' })], on('2026-07-01', replaces(['2026-07-31', 40])))).toEqual([
      { dueOn: '2026-07-31', cents: 300 },
    ]);
    expect(yearly([line('200')], on('2026-07-01', replaces(['2026-07-31', 100], ['2026-11-15', 300])))).toEqual([
      { dueOn: '2026-08-15', cents: 100 },
      { dueOn: '2026-11-15', cents: 100 },
    ]);
    const { replaces: before } = replaces();
    expect(
      yearly([line('200')], on('2026-07-01', { replaces: before ? { decidedOn: before.decidedOn, reference: null, cents: 0 } : null })),
    ).toEqual([
      { dueOn: '2026-08-15', cents: 100 },
      { dueOn: '2026-11-15', cents: 100 },
    ]);
  });
});

describe('The checks of a service', () => {
  const check = (change: Partial<CheckDefinition>): CheckDefinition => ({
    key: 'c',
    kind: 'automatic',
    title: text('c'),
    severity: 'error',
    required: true,
    ...change,
  });
  const reasons = { passed: text('gut'), failed: text('schlecht') };
  const keys = (checks: ServiceDefinition['checks']) => checks.map(({ key }) => key);

  it('that are automatic say what they find, and why; what is missing has failed, what is not needed says so', () => {
    const checks = [
      check({ key: 'yes', passes: 'true', reasons }),
      check({ key: 'no', passes: 'form.nothing', reasons }),
      check({ key: 'off', passes: 'true', reasons, when: 'false' }),
      check({ key: 'on', passes: 'true', reasons, when: 'true' }),
      check({ key: 'hand', kind: 'manual', passes: 'true', reasons }),
      check({ key: 'mute', reasons }),
      check({ key: 'bare', passes: 'true' }),
    ];
    expect(runAutomaticChecks({ ...service, checks }, dogFacts())).toEqual([
      { key: 'yes', severity: 'error', status: 'passed', reason: text('gut') },
      { key: 'no', severity: 'error', status: 'failed', reason: text('schlecht') },
      {
        key: 'off',
        severity: 'error',
        status: 'not-applicable',
        reason: { de: 'In diesem Fall nicht nötig.', en: 'Not needed in this case.' },
      },
      { key: 'on', severity: 'error', status: 'passed', reason: text('gut') },
    ]);
  });

  it('that look at the payment are those that name it, also by a term, and none that is done by hand', () => {
    const terms = termsPart.parse([
      { name: 'prepaid', value: 'payment.cents' },
      { name: 'enough', value: 'prepaid > 5' },
      { name: 'other', value: 'form.dog' },
    ]);
    const checks = [
      check({ key: 'direct', passes: 'payment.status = "paid"' }),
      check({ key: 'by-term', passes: 'enough' }),
      check({ key: 'by-when', passes: 'true', when: 'payment != null' }),
      check({ key: 'when-alone', when: 'prepaid > 1' }),
      check({ key: 'other', passes: 'other' }),
      check({ key: 'longer-name', passes: 'repayment or payments' }),
      check({ key: 'hand', kind: 'manual', when: 'payment != null' }),
      check({ key: 'none' }),
    ];
    expect(keys(checksOfPayment({ ...service, terms, checks }))).toEqual(['direct', 'by-term', 'by-when', 'when-alone']);
  });

  it('that a case needs are those without a condition, and those whose condition is true', () => {
    expect(
      keys(
        applicableChecks(
          { ...service, checks: [check({ key: 'a' }), check({ key: 'b', when: 'true' }), check({ key: 'c', when: 'form.nothing' })] },
          dogFacts(),
        ),
      ),
    ).toEqual(['a', 'b']);
  });
});

describe('Why a second person signs', () => {
  const asks = (approval: { when: string; because: { de: string; en: string } }[]) =>
    ({ ...service, decision: service.decision && { ...service.decision, approval } }) as ServiceDefinition;
  const named = (name: string) => dogFacts({ dog: { name } });
  const rule = { when: 'form.dog.name = "Rex"', because: { de: 'Hund {{form.dog.name}}', en: 'dog {{form.dog.name}}' } };

  it('is told by the data as they are, else by those before they were corrected', () => {
    expect(approvalReasons(asks([rule]), named('Rex'))).toEqual([{ de: 'Hund Rex', en: 'dog Rex' }]);
    expect(approvalReasons(asks([rule]), named('Rex'), named('Bello'))).toEqual([{ de: 'Hund Rex', en: 'dog Rex' }]);
    expect(approvalReasons(asks([rule]), named('Bello'), named('Rex'))).toEqual([
      { de: 'Hund Rex (nach den Angaben vor der Berichtigung)', en: 'dog Rex (by the data before they were corrected)' },
    ]);
    expect([
      approvalReasons(asks([rule]), named('Bello')),
      approvalReasons(asks([rule]), named('Bello'), named('Bello')),
      approvalReasons({ ...service, decision: null }, named('Rex')),
    ]).toEqual([[], [], []]);
  });

  it('is that the data before a correction could not be judged, by one rule or at all', () => {
    const tall = { when: 'form.dog.heightCm > 40', because: text('Größe') };
    const high = (heightCm?: number) => dogFacts({ dog: heightCm === undefined ? {} : { heightCm } });
    const told = (now: Facts, before: Facts) => approvalReasons(asks([tall]), now, before).map(({ de }) => de);
    expect(told(high(30), high())).toEqual(['Größe (vor der Berichtigung nicht zu beurteilen)']);
    expect([told(high(), high()), told(high(30), high(20))]).toEqual([[], []]);
    const faulty = { ...high(30), form: { dog: 'Rex' } };
    expect(told(high(30), faulty)).toEqual([
      'Größe (vor der Berichtigung nicht zu beurteilen)',
      'Die Angaben kamen unvollständig oder fehlerhaft an und wurden hier ergänzt',
    ]);
    // A service without a second signature does not need one here, either.
    expect(approvalReasons(asks([]), high(30), faulty)).toEqual([]);
  });

  it('what the evaluator cannot do with the data is null, and no error', () => {
    const odd = { ...dogFacts(), form: { dog: { breed: ['a'] }, keeping: { since: 'gestern' } } };
    expect(
      approvalReasons(
        asks([
          { when: 'date(form.keeping.since).year < 2000', because: text('alt') },
          { when: 'for y in form.dog.breed..3 return y', because: text('Reihe') },
        ]),
        odd,
      ),
    ).toEqual([]);
    const range = approvalReasons(
      asks([{ when: 'count(for y in date(form.keeping.since).year..2026 return y) > 1', because: text('Jahre') }]),
      odd,
    );
    expect(range).toEqual([]);
  });
});

describe('By what a case is known', () => {
  it('is a line without breaks and double blanks', () => {
    expect(subjectLine({ ...service, subject: { ...service.subject, line: '  Hund \n\t {{form.dog.name}}  ' } }, dogFacts())).toBe(
      'Hund Bello',
    );
  });

  it('are the names, the own address and those of the form, plates and chips, each once', () => {
    const search = { plate: ['/plates'], chip: ['/dog/chip', '/dog/chip'], address: ['/place'] };
    const terms = (change: Partial<Facts> = {}, extra: Record<string, unknown> = {}) =>
      searchTerms({ ...service, subject: { ...service.subject, search, filters: [] } }, dogFacts({ extra, ...change }));
    expect(terms({}, { place: ' Rurstraße 2 ' })).toEqual({
      name: ['Erika Mustermann'],
      address: ['Musterstraße 7, 52349 Düren', 'Rurstraße 2'],
      plate: [],
      chip: ['276098106012345'],
    });
    expect(terms({}, { plates: ['DN-AB 1', ' ', 'DN-AB 1 ', 'DN-AB 2'] }).plate).toEqual(['DN-AB 1', 'DN-AB 2']);
    const organisation = { ...erika, kind: 'organisation' as const, organisation: 'Stadtwerke' };
    expect(terms({ applicant: organisation }).name).toEqual(['Stadtwerke', 'Erika Mustermann']);
    expect(terms({ applicant: { ...organisation, givenName: '', familyName: '' } }).name).toEqual(['Stadtwerke']);
    expect(terms({ applicant: { ...erika, givenName: '' } }).name).toEqual(['Mustermann']);
  });
});

describe('The days of a service', () => {
  const due = (amount: number, unit: 'office-days' | 'calendar-days' | 'weeks' | 'months', from = '2026-03-12') =>
    dueOn({ deadline: { amount, unit } }, day(from), calendar);

  it('by which it is decided are counted from the receipt, and end on an office day', () => {
    expect([
      due(1, 'office-days'),
      due(2, 'office-days'),
      due(1, 'calendar-days'),
      due(2, 'calendar-days'),
      due(2, 'weeks'),
      due(1, 'months'),
      due(2, 'months'),
    ]).toEqual(['2026-03-13', '2026-03-16', '2026-03-13', '2026-03-16', '2026-03-26', '2026-04-13', '2026-05-12']);
    expect(dueOn({ deadline: null }, day('2026-03-12'), calendar)).toBeNull();
  });

  it('from which and to which a permit holds follow from its rule, which has to give days', () => {
    const holds = (validity: object | undefined): ServiceDefinition => ({
      ...service,
      decision: decisionPart.parse({ ...service.decision, validity }),
    });
    expect(validityPeriod(holds({ from: 'today', to: '"2026-12-31"' }), dogFacts())).toEqual({ from: '2026-03-12', to: '2026-12-31' });
    expect(validityPeriod(holds(undefined), dogFacts())).toBeNull();
    expect(validityPeriod({ ...service, decision: null }, dogFacts())).toBeNull();
    expect(() => validityPeriod(holds({ from: 'today', to: '5' }), dogFacts())).toThrow(
      'probe, decision.validity.to: 5: gives 5, not a day',
    );
    expect(() => validityPeriod(holds({ from: '"x"', to: 'today' }), dogFacts())).toThrow(
      'probe, decision.validity.from: "x": gives "x", not a day',
    );
  });

  it('on which a letter counts as made known are by the rule of the day on which it was posted', () => {
    const posted = remedyPart.shape.publication.shape.posted.parse([
      { from: '2000-01-01', days: 3, source: 'x' },
      { from: '2025-01-01', days: 4, source: 'x' },
    ]);
    const known = (on: string, shiftsToOfficeDay = false, rules = posted) =>
      publishedOn({ ...service, publication: { posted: rules, shiftsToOfficeDay } }, day(on), calendar);
    expect([known('2024-12-31'), known('2025-01-01'), known('2026-03-10')]).toEqual(['2025-01-03', '2025-01-05', '2026-03-14']);
    expect([known('2026-03-10', false, posted.toReversed()), known('2026-03-10', true), known('1999-12-31')]).toEqual([
      '2026-03-14',
      '2026-03-16',
      null,
    ]);
    expect(publishedOn({ ...service, publication: null }, day('2026-03-10'), calendar)).toBeNull();
  });

  it('until which one can object are months from then, and no weekend', () => {
    expect(remedyEndsOn(service, day('2026-03-14'), calendar)).toBe('2026-04-14');
    expect(remedyEndsOn(service, day('2026-03-18'), calendar)).toBe('2026-04-20');
    expect(remedyEndsOn({ ...service, remedy: null }, day('2026-03-18'), calendar)).toBeNull();
  });
});

describe('What a permit shows', () => {
  const shows = (zone: string, plates: string) =>
    permitContent({ ...service, permit: { title: text('Ausweis'), zone, plates } }, dogFacts({ extra: { plates: ['DN-A 1', 'DN-A 2'] } }));

  it('is its zone and its plates: one, several, or none', () => {
    expect(shows('"C"', 'form.plates')).toEqual({ zone: 'C', plates: ['DN-A 1', 'DN-A 2'] });
    expect(shows('5', '"DN-A 3"')).toEqual({ zone: '', plates: ['DN-A 3'] });
    expect(shows('null', 'null')).toEqual({ zone: '', plates: [] });
    expect(permitContent({ ...service, permit: null }, dogFacts())).toBeNull();
  });
});
