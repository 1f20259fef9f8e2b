import fc from 'fast-check';
import { parseXesDate, readXes, stringAttribute, textOf, writeXes, xesDateFormatter, XesFault, XesWriter } from './index.js';
import type { XesAttribute, XesTrace, XesValue } from './index.js';

async function roundTrip(traces: XesTrace[]): Promise<{ traces: XesTrace[]; text: string }> {
  let text = '';
  for await (const piece of writeXes({}, traces)) text += piece;
  const back: XesTrace[] = [];
  for await (const trace of readXes([Buffer.from(text, 'utf8')])) back.push(trace);
  return { traces: back, text };
}

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u; // eslint-disable-line no-control-regex -- what XML 1.0 forbids
/** Any text that XML 1.0 can hold: all of Unicode, tabs, line breaks and spaces at the ends included. */
const xmlText = fc
  .oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ \t\r\näöüß<>&"'\]-]{0,12}$/u))
  .filter((text) => !FORBIDDEN.test(text));

const offsets = fc.constantFrom('Europe/Berlin', 'UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati');
const epochMs = fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 });
const date = fc.tuple(offsets, epochMs).map(([zone, ms]) => xesDateFormatter(zone)(ms));

const simple: fc.Arbitrary<XesValue> = fc.oneof(
  xmlText.map((value) => ({ type: 'string' as const, value })),
  xmlText.map((value) => ({ type: 'id' as const, value })),
  date.map((value) => ({ type: 'date' as const, value })),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => ({ type: 'int' as const, value })),
  fc.double().map((value) => ({ type: 'float' as const, value })),
  fc.boolean().map((value) => ({ type: 'boolean' as const, value })),
);
const attributes = fc.letrec<{ many: XesAttribute[]; one: XesAttribute }>((tie) => ({
  many: fc.uniqueArray(tie('one'), { maxLength: 3, selector: (attribute) => attribute.key, depthIdentifier: 'xes' }),
  one: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'xes' },
    fc.tuple(xmlText, simple).map(([key, value]): XesAttribute => ({ key, children: [], ...value })),
    fc.tuple(xmlText, simple, tie('many')).map(([key, value, children]): XesAttribute => ({ key, children, ...value })),
    fc
      .tuple(xmlText, tie('many'), fc.array(tie('one'), { maxLength: 2 }))
      .map(([key, children, values]): XesAttribute => ({ key, type: 'list', children, values })),
    fc.tuple(xmlText, tie('many')).map(([key, children]): XesAttribute => ({ key, type: 'container', children })),
  ),
})).many;
const traces = fc.array(fc.record({ attributes, events: fc.array(fc.record({ attributes }), { maxLength: 3 }) }), { maxLength: 3 });

describe('writing an event log', () => {
  it('what is written comes back the same: any names, values, times and nesting', async () => {
    await fc.assert(
      fc.asyncProperty(traces, async (given) => {
        expect((await roundTrip(given)).traces).toEqual(given);
      }),
      { numRuns: 200 },
    );
  });

  it('any instant in any zone comes back as the very instant', () => {
    const below = fc.integer({ min: 0, max: 999_999 });
    fc.assert(
      fc.property(offsets, epochMs, below, (zone, ms, nanos) => {
        expect(parseXesDate(xesDateFormatter(zone)(ms, nanos))).toMatchObject({ epochMs: ms, nanos });
      }),
      { numRuns: 1000 },
    );
  });

  it('writes local times with milliseconds and their offset, summer and winter', () => {
    const berlin = xesDateFormatter('Europe/Berlin');
    expect(berlin(Date.parse('2011-10-30T00:59:59.999Z'))).toBe('2011-10-30T02:59:59.999+02:00');
    expect(berlin(Date.parse('2011-10-30T01:00:00Z'))).toBe('2011-10-30T02:00:00.000+01:00');
    expect(xesDateFormatter('UTC')(0, 1000)).toBe('1970-01-01T00:00:00.000001+00:00');
  });

  it('declares IEEE 1849 and the four extensions', async () => {
    const { text } = await roundTrip([{ attributes: [stringAttribute('concept:name', 'Ä&\n"<')], events: [] }]);
    expect(text).toContain('<log xes.version="1849.2016" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">');
    for (const prefix of ['concept', 'lifecycle', 'org', 'time']) {
      expect(text).toContain(`prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"`);
    }
    expect(text).toContain('<string key="concept:name" value="Ä&amp;&#10;&quot;&lt;"/>');
  });

  it('replaces what XML cannot hold and counts it', async () => {
    const writer = new XesWriter();
    const text = writer.head() + writer.trace({ attributes: [stringAttribute('a', 'x\u0000y\u001b\ud800\uffff z😀')], events: [] });
    expect(writer.replacedCharacters).toBe(4);
    const reading = readXes([Buffer.from(text + writer.end())]);
    for await (const trace of reading) expect(textOf(trace.attributes, 'a')).toBe('x\ufffdy\ufffd\ufffd\ufffd z😀');
  });

  it('refuses what would not be valid XES', () => {
    const twice = { attributes: [stringAttribute('a', '1'), stringAttribute('a', '2')], events: [] };
    expect(() => new XesWriter().trace(twice)).toThrow(XesFault);
    const noDate: XesTrace = { attributes: [{ key: 'd', type: 'date', value: 'gestern', children: [] }], events: [] };
    expect(() => new XesWriter().trace(noDate)).toThrow(/xes.value-invalid/);
  });
});

describe('dates of event logs', () => {
  it.each([
    ['2011-10-11T13:42:22.688+02:00', '2011-10-11T11:42:22.688Z'],
    ['2011-10-11T13:42:22Z', '2011-10-11T13:42:22.000Z'],
    ['2011-10-11 13:42:22,5-0330', '2011-10-11T17:12:22.500Z'],
    ['2011-12-31T24:00:00Z', '2012-01-01T00:00:00.000Z'],
    ['0099-01-01T00:00:00Z', '0099-01-01T00:00:00.000Z'],
    ['2012-02-29T00:00:00.1', '2012-02-29T00:00:00.100Z'],
    ['2020/01/01T10:00:00.000+01:00', '2020-01-01T09:00:00.000Z'],
    ['2020-01-01 10:00', '2020-01-01T10:00:00.000Z'],
    ['2020-01-01', '2020-01-01T00:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(new Date(parseXesDate(text)!.epochMs).toISOString()).toBe(instant);
  });

  it.each([
    '',
    '2011-10',
    '2011-10/11',
    '01/02/2011',
    '2011-13-01T00:00:00Z',
    '2011-02-29T00:00:00Z',
    '2011-01-01T25:00:00Z',
    '2011-01-01T00:00:00+15:00',
    '2011-01-01T24:00:01Z',
    '1.1.2011 00:00:00',
  ])('"%s" is no date', (text) => {
    expect(parseXesDate(text)).toBeNull();
  });

  it('tells a date without offset, and digits below the millisecond', () => {
    expect(parseXesDate('2011-10-11T13:42:22.1234567')).toMatchObject({ nanos: 456_700, offsetMinutes: null });
  });
});
