import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Test } from '@nestjs/testing';
import { Clock, createLogger, LOGGER, OfficeCalendar, packageRoot, SystemClock } from '@vorgang/platform';
import { usualServiceWords } from '@vorgang/words';
import {
  applicantSchema,
  Catalogue,
  CatalogueError,
  CatalogueModule,
  loadCatalogue,
  loadMunicipality,
  MUNICIPALITY,
  officeOf,
  serviceDetail,
  statusUrlOf,
  stepsOf,
  wordsOf,
} from '../index.js';
import type { DefinitionFault, JsonObject } from '../index.js';
import { dueren, erika, municipalityFile, servicesDir } from './given.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  await cp(join(servicesDir, 'bewohnerparkausweis'), join(folder, 'bewohnerparkausweis'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const path = (file: string): string => join(folder, 'bewohnerparkausweis/1', file);

/** Sets or removes one place (RFC 6901) in one file of the copied service, and returns the faults. */
async function faultsAfter(file: string, at: string, value: unknown): Promise<DefinitionFault[]> {
  const content: unknown = JSON.parse(await readFile(path(file), 'utf8'));
  const steps = stepsOf(at);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((here, step) => Reflect.get(Object(here), step), content);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  await writeFile(path(file), JSON.stringify(content));
  return faults();
}

async function faults(): Promise<DefinitionFault[]> {
  return loadCatalogue(folder).then(
    () => [],
    (error: unknown) => {
      if (error instanceof CatalogueError) return [...error.faults];
      throw error;
    },
  );
}

describe('The catalogue', () => {
  it('finds a service by its key and by its LeiKa id, with and without the URN', async () => {
    const catalogue = await loadCatalogue(servicesDir);
    expect(catalogue.all().map(({ key }) => key)).toEqual(['bewohnerparkausweis', 'hundesteuer-anmeldung', 'umweltgenehmigung-eingang']);
    for (const name of ['hundesteuer-anmeldung', '99102013104000', 'urn:de:fim:leika:leistung:99102013104000']) {
      expect(catalogue.find(name)?.key).toBe('hundesteuer-anmeldung');
    }
    expect(catalogue.find('99010001001000')).toBeUndefined();
  });

  it('takes new cases in the newest active version and keeps the old ones', async () => {
    const [one] = (await loadCatalogue(folder)).all();
    if (!one) throw new Error('nothing loaded');
    const catalogue = new Catalogue([{ ...one, version: 3, status: 'retired' }, { ...one, version: 2 }, one]);
    expect(catalogue.current(one.key)?.version).toBe(2);
    expect(catalogue.version(one.key, 1)).toBe(one);
    expect(catalogue.byLeika('99108001001000')?.version).toBe(2);
    const retired = new Catalogue([{ ...one, status: 'retired' }]);
    expect([retired.find(one.key), retired.knows(one.key), retired.knows('99108001001000'), retired.knows('x')]).toEqual([
      undefined,
      true,
      true,
      false,
    ]);
  });

  it('has words of each service for its fee, its decisions and its applicant, and the usual ones where it says none', async () => {
    const catalogue = await loadCatalogue(servicesDir);
    const said = (key: string) => wordsOf(catalogue.current(key) ?? { words: {} });
    expect(said('hundesteuer-anmeldung')).toMatchObject({
      fee: { de: 'Steuer', en: 'Tax' },
      theFee: { de: 'die Steuer' },
      grant: { de: 'Festsetzung' },
      rejected: { de: 'Nicht festgesetzt' },
      applicant: { de: 'Steuerpflichtige Person' },
    });
    expect(said('bewohnerparkausweis')).toEqual(usualServiceWords);
  });

  it.each<[string, unknown, string, string]>([
    ['/words', { fee: { de: 'Steuer', en: 'Tax' } }, '/words/theFee', 'belong together'],
    ['/words', { theFee: { de: 'die Steuer', en: 'the tax' } }, '/words/fee', 'belong together'],
    ['/words', { grant: { de: '{{form.x}}', en: 'x' } }, '/words/grant', 'no placeholder'],
    ['/words', { grant: { de: 'Festsetzung' } }, '/words/grant/en', ''],
    ['/words', { levy: { de: 'Beitrag', en: 'Levy' } }, '/words', ''],
  ])('finds words that are none: %s %j', async (at, value, pointer, message) => {
    expect(await faultsAfter('service.json', at, value)).toEqual([
      expect.objectContaining({ pointer: expect.stringContaining(pointer), message: expect.stringContaining(message) }),
    ]);
  });

  it('refuses words for a fee and a decision that the service does not have', async () => {
    const decision = JSON.parse(await readFile(path('decision.json'), 'utf8')) as { kinds: string[] };
    await writeFile(
      path('decision.json'),
      JSON.stringify({ ...decision, kinds: decision.kinds.filter((kind) => kind !== 'grant-with-conditions') }),
    );
    await rm(path('fee.json'));
    const found = await faultsAfter('service.json', '/words', {
      fee: { de: 'Steuer', en: 'Tax' },
      theFee: { de: 'die Steuer', en: 'the tax' },
      'grant-with-conditions': { de: 'Festsetzung mit Auflagen', en: 'Assessment with conditions' },
    });
    expect(found.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/words/fee', '/words/grant-with-conditions']));
  });

  it('takes up definitions that were made at run time, and refuses the same version twice', async () => {
    const catalogue = await loadCatalogue(folder);
    const [one] = catalogue.all();
    if (!one) throw new Error('nothing loaded');
    const extended = catalogue.withDefinitions([{ ...one, key: 'from-a-log', leikaIds: [] }]);
    expect([extended.current('from-a-log')?.key, catalogue.current('from-a-log')]).toEqual(['from-a-log', undefined]);
    expect(() => catalogue.withDefinitions([one])).toThrow('version 1 of bewohnerparkausweis is there twice');
    expect(() => catalogue.withDefinitions([{ ...one, key: 'other' }])).toThrow('is also claimed by bewohnerparkausweis');
  });

  it('is provided by Nest together with the municipality and its calendar', async () => {
    const platform = {
      module: class Platform {},
      global: true,
      providers: [
        { provide: LOGGER, useValue: createLogger('silent') },
        { provide: Clock, useValue: new SystemClock() },
      ],
      exports: [LOGGER, Clock],
    };
    const module = await Test.createTestingModule({
      imports: [platform, CatalogueModule.forRoot({ servicesDir, municipalityFile })],
    }).compile();
    expect(module.get(Catalogue).all()).toHaveLength(3);
    expect(module.get(MUNICIPALITY)).toMatchObject({ name: 'Stadt Düren' });
    expect(module.get(OfficeCalendar)).toBeInstanceOf(OfficeCalendar);
  });

  it('shows the administrator what is yet to be verified', async () => {
    const definition = (await loadCatalogue(servicesDir)).current('hundesteuer-anmeldung');
    if (!definition) throw new Error('not there');
    const detail = serviceDetail(definition, definition);
    expect(detail).toMatchObject({ current: true, decides: true, remedy: 'widerspruch' });
    expect(detail.values.find((value) => value.name === 'yearlySingleCents')).toMatchObject({ value: 8400, verify: true });
  });
});

describe('A definition that is wrong stops the start and says where', () => {
  it.each<[string, string, string, unknown, string, string | RegExp, string?]>([
    ['a LeiKa id of 13 digits', 'service.json', '/leikaIds', ['9910800100100'], '/leikaIds/0', /14 digits/],
    ['an unknown key', 'service.json', '/titel', 'x', '', /titel/],
    ['a missing English title', 'service.json', '/title/en', undefined, '/title/en', /string/],
    [
      'a search pointer into nothing',
      'service.json',
      '/subject/search/plate',
      ['/vehicle/plate'],
      '/subject/search/plate/0',
      'the form has no field /vehicle/plate',
    ],
    ['a subject line that is not closed', 'service.json', '/subject/line', 'Zone {{form.residence.zone', '/subject/line', /not closed/],
    ['an expression that is not FEEL', 'checks.json', '/0/passes', 'form.vehicle.plates =', '/0/passes', /^not FEEL: /],
    [
      'a field that the form does not have',
      'checks.json',
      '/1/passes',
      'form.residence.main = true',
      '/1/passes',
      'the form has no field /residence/main (in "form.residence.main")',
    ],
    ['a value that nobody defined', 'checks.json', '/1/passes', 'values.limit > 3', '/1/passes', 'values.json has no "limit"'],
    ['a fact that there is not', 'checks.json', '/1/passes', 'citizen.age > 3', '/1/passes', 'there is no fact "citizen"'],
    [
      'a function that there is not',
      'checks.json',
      '/1/passes',
      'isEmpty(form.residence.zone)',
      '/1/passes',
      'there is no function "isEmpty"',
    ],
    ['the clock of the machine', 'checks.json', '/1/passes', 'date(today) < today()', '/1/passes', /clock: use the fact today/],
    [
      'months less a day',
      'terms.json',
      '/1/value',
      'string(date(validFrom) + duration("P" + string(form.permit.months) + "M") - duration("P1D"))',
      '/1/value',
      /use last day\(from, months\)/,
    ],
    [
      'a pattern that looks ahead',
      'checks.json',
      '/1/passes',
      'matches(form.residence.zone, "^(?=[A-Z])")',
      '/1/passes',
      /the pattern "\^\(\?=\[A-Z\]\)" cannot be used: .*\(\?=/,
    ],
    [
      'a pattern among the values that is none',
      'values.json',
      '/plateSyntax/value',
      '^([A-Z]$',
      '/0/passes',
      /the pattern "\^\(\[A-Z\]\$" cannot be used/,
      'checks.json',
    ],
    [
      'a delimiter, by its name, that is no pattern',
      'checks.json',
      '/1/passes',
      'count(split(string: form.residence.zone, delimiter: "[")) > 1',
      '/1/passes',
      /the pattern "\["/,
    ],
    [
      'a field whose pattern refers back',
      'form.schema.json',
      '/properties/residence/pattern',
      '(a)\\1',
      '/properties/residence/pattern',
      /the pattern "\(a\)\\\\1" cannot be used/,
    ],
    ['an automatic check without a rule', 'checks.json', '/0/passes', undefined, '/0/passes', 'an automatic check says when it passes'],
    ['a key that is there twice', 'checks.json', '/1/key', 'plate-syntax', '/1', 'the key "plate-syntax" is there twice'],
    [
      'a reason for a decision that there is not',
      'decision.json',
      '/kinds',
      ['grant', 'reject'],
      '/reasons/2/kind',
      'the service has no decision grant-with-conditions',
    ],
    ['a reminder after the answer is due', 'information-request.json', '/remindAfterDays', 14, '/remindAfterDays', /must come before/],
    [
      'days that one person could grant alone',
      'decision.json',
      '/approval/4/when',
      'false',
      '/approval',
      /ask for a second one where decision\.daysByHand = true/,
    ],
    [
      'a bound of the validity that names nothing',
      'decision.json',
      '/validity/bounds/0/holds',
      'decision.months > 3',
      '/validity/bounds/0/holds',
      /decision has no "months"/,
    ],
    [
      'a bound whose words name nothing',
      'decision.json',
      '/validity/bounds/0/because/de',
      '{{values.none}}',
      '/validity/bounds/0/because/de',
      'values.json has no "none"',
    ],
    ['a term that names a later one', 'terms.json', '/0/value', 'validTo', '/0/value', 'there is no fact "validTo"'],
    [
      'an unknown format in a letter',
      'letters/grant.json',
      '/subject/de',
      '{{receivedOn | datum}}',
      '/subject/de',
      /there is no format "datum"/,
    ],
    ['a choice without titles', 'letters/grant.json', '/subject/de', '{{form.residence.zone | label}}', '/subject/de', /x-enum-titles/],
    [
      'a ragged table',
      'letters/grant.json',
      '/blocks/1/rows/0/cells',
      [{ de: 'Zone', en: 'Zone' }],
      '/blocks/1/rows/1/cells',
      '2 cells, but 1 columns',
    ],
    [
      'a form with a slip in it',
      'form.schema.json',
      '/properties/residence/propertys',
      {},
      '',
      /not a valid JSON Schema 2020-12: .*propertys/,
    ],
    [
      'a due day that is none',
      'fee.json',
      '/instalments',
      { dueDays: ['02-30'], firstDueAfterDays: 0 },
      '/instalments/dueDays/0',
      '02-30 is not a day of every year',
    ],
  ])('%s', async (_, file, at, value, pointer, message, foundIn = file) => {
    const found = await faultsAfter(file, at, value);
    const expected = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(found).toContainEqual({ file: `bewohnerparkausweis/1/${foundIn}`, pointer, message: expected });
  });

  it('a letter that is missing, a file that nobody reads, a file that is no JSON', async () => {
    await rm(path('letters/reject.json'));
    expect(await faults()).toEqual([{ file: 'bewohnerparkausweis/1/letters/reject.json', pointer: '', message: 'the letter is missing' }]);
    await writeFile(path('fees.json'), '{}');
    expect(await faults()).toEqual([
      { file: 'bewohnerparkausweis/1/fees.json', pointer: '', message: expect.stringContaining('nobody reads this file') },
    ]);
    await writeFile(path('fees.json'), '{');
    expect((await faults())[0]?.message).toMatch(/^not JSON/);
  });

  it('a folder whose name is not what its service says', async () => {
    await cp(join(folder, 'bewohnerparkausweis/1'), join(folder, 'bewohnerparkausweis/2'), { recursive: true });
    expect(await faults()).toEqual([
      {
        file: 'bewohnerparkausweis/2/service.json',
        pointer: '/version',
        message: 'says that it is bewohnerparkausweis/1, but lies in bewohnerparkausweis/2',
      },
    ]);
  });

  it('all faults are told at once, file and pointer in the message', async () => {
    await faultsAfter('service.json', '/subject/search/plate', ['/x', '/y']);
    await expect(loadCatalogue(folder)).rejects.toThrow(
      'The catalogue has 2 fault(s):\n  bewohnerparkausweis/1/service.json at /subject/search/plate/0: the form has no field /x\n',
    );
  });
});

describe('The receipt of an environmental permit', () => {
  it('decides nothing, and none of its 27 checks holds a case up', async () => {
    const definition = (await loadCatalogue(servicesDir)).current('umweltgenehmigung-eingang');
    expect(definition?.decision).toBeNull();
    expect(definition?.checks).toHaveLength(27);
    expect(definition?.checks.every((check) => check.kind === 'manual' && !check.required && check.activity)).toBe(true);
  });

  const log = join(packageRoot(), '../shared/data/receipt.xes.gz');
  (existsSync(log) ? it : it.skip)(
    'its checks are the activities of the real log, byte for byte (left out where the log is not at hand)',
    async () => {
      const xml = gunzipSync(readFileSync(log)).toString('utf8');
      const events = xml.match(/<event>[\s\S]*?<\/event>/g) ?? [];
      const names = new Set(events.map((event) => /key="concept:name" value="([^"]*)"/.exec(event)?.[1] ?? ''));
      const definition = (await loadCatalogue(servicesDir)).current('umweltgenehmigung-eingang');
      expect(definition?.checks.map((check) => check.activity).toSorted()).toEqual([...names].toSorted());
    },
  );
});

describe('The municipality and the applicant', () => {
  it('names an office for each team, and the status page', async () => {
    const city = await dueren();
    expect(officeOf(city, 'steuern').office).toBe('Steuern');
    expect(officeOf(city, 'nobody')).toBe(city.defaultOffice);
    expect(statusUrlOf(city, 'a b')).toBe('https://portal.dueren.example/status/a%20b');
  });

  it('is refused with file and pointer where it is wrong', async () => {
    const city: JsonObject = JSON.parse(await readFile(municipalityFile, 'utf8'));
    const file = join(folder, 'city.json');
    await mkdir(folder, { recursive: true });
    await writeFile(file, JSON.stringify({ ...city, paymentReferences: { prefix: 'X', from: 9, to: 8 } }));
    await expect(loadMunicipality(file)).rejects.toThrow(`${file} at /paymentReferences: from is not after to`);
  });

  it('a person has a name, one or both; an organisation its own', () => {
    const pointers = (applicant: unknown) => applicantSchema.safeParse(applicant).error?.issues.map((issue) => issue.path.join('/')) ?? [];
    expect(pointers(erika)).toEqual([]);
    expect(pointers({ ...erika, familyName: ' ' })).toEqual([]);
    expect(pointers({ ...erika, givenName: '', familyName: 'Sukarno' })).toEqual([]);
    expect(pointers({ ...erika, givenName: '\u200b', familyName: '\u3164' })).toEqual(['familyName']);
    expect(pointers({ ...erika, kind: 'organisation', givenName: '', familyName: '' })).toEqual(['organisation']);
    expect(pointers({ ...erika, birthDate: '1980-02-30' })).toEqual(['birthDate']);
  });
});
