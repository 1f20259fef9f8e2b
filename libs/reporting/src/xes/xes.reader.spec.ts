import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { instantOf, readXes, textOf, XesFault } from './index.js';
import type { XesTrace } from './index.js';

const bytes = (text: string): Uint8Array[] => [Buffer.from(text, 'utf8')];
const log = (inside: string, root = 'xmlns="http://www.xes-standard.org/"'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<log ${root}>\n${inside}\n</log>`;

async function tracesOf(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<XesTrace[]> {
  const traces: XesTrace[] = [];
  for await (const trace of readXes(source)) traces.push(trace);
  return traces;
}

async function faultOf(source: Iterable<Uint8Array>): Promise<XesFault> {
  try {
    await tracesOf(source);
  } catch (error) {
    if (error instanceof XesFault) return error;
    throw error;
  }
  throw new Error('the log was read without a fault');
}

const everyType = `
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <global scope="trace"><string key="concept:name" value="UNKNOWN"/></global>
  <global scope="event"><date key="time:timestamp" value="1970-01-01T00:00:00.000+01:00"/></global>
  <classifier name="Activity" keys="concept:name lifecycle:transition"/>
  <string key="origin" value="Düren"><int key="inner" value="3"><boolean key="deep" value="true"/></int></string>
  <trace>
    <string key="concept:name" value="Fall &quot;Ä&#10;ß&quot; &lt;1&gt;"/>
    <int key="big" value="9007199254740993"/>
    <float key="share" value="8.72E-1"/><float key="top" value="INF"/>
    <boolean key="yes" value="true"/><id key="who" value="urn:x:1"/>
    <list key="many"><string key="note" value="of the list"/><values><int key="a" value="1"/><int key="a" value="2"/></values></list>
    <container key="box"><string key="in" value="side"/></container>
    <event><string key="concept:name" value="Prüfen"/><date key="time:timestamp" value="2011-10-11T13:42:22.688+02:00"/></event>
  </trace>`;

describe('reading an event log', () => {
  it('takes every type of attribute, nested ones too, names byte for byte', async () => {
    const reading = readXes(bytes(log(everyType)));
    const traces: XesTrace[] = [];
    for await (const trace of reading) {
      expect(reading.info.extensions).toHaveLength(1);
      traces.push(trace);
    }
    const [trace] = traces;
    expect(textOf(trace!.attributes, 'concept:name')).toBe('Fall "Ä\nß" <1>');
    expect(trace!.attributes.slice(1)).toEqual([
      { key: 'big', type: 'int', value: 9007199254740993n, children: [] },
      { key: 'share', type: 'float', value: 0.872, children: [] },
      { key: 'top', type: 'float', value: Number.POSITIVE_INFINITY, children: [] },
      { key: 'yes', type: 'boolean', value: true, children: [] },
      { key: 'who', type: 'id', value: 'urn:x:1', children: [] },
      {
        key: 'many',
        type: 'list',
        children: [{ key: 'note', type: 'string', value: 'of the list', children: [] }],
        values: [
          { key: 'a', type: 'int', value: 1n, children: [] },
          { key: 'a', type: 'int', value: 2n, children: [] },
        ],
      },
      { key: 'box', type: 'container', children: [{ key: 'in', type: 'string', value: 'side', children: [] }] },
    ]);
    expect(instantOf(trace!.events[0]!.attributes, 'time:timestamp')).toEqual({
      epochMs: Date.parse('2011-10-11T11:42:22.688Z'),
      nanos: 0,
      offsetMinutes: 120,
    });
    expect(reading.info).toMatchObject({
      globals: { trace: [{ key: 'concept:name' }], event: [{ key: 'time:timestamp' }] },
      classifiers: [{ name: 'Activity', scope: null, keys: 'concept:name lifecycle:transition' }],
      attributes: [{ key: 'origin', value: 'Düren', children: [{ key: 'inner', children: [{ key: 'deep', value: true }] }] }],
    });
  });

  it('reads the same with and without namespace, prefixed, packed, and cut into single bytes', async () => {
    const plain = await tracesOf(bytes(log(everyType)));
    const packed = gzipSync(log(everyType));
    const single = [...Buffer.from(log(everyType))].map((byte) => Uint8Array.of(byte));
    const prefixed = log(everyType, 'xmlns:xes="http://www.xes-standard.org/"').replace(/<(\/?)(?=[a-z])/g, '<$1xes:');
    expect(await tracesOf(bytes(log(everyType, '')))).toEqual(plain);
    expect(await tracesOf([packed])).toEqual(plain);
    expect(await tracesOf([...packed].map((byte) => Uint8Array.of(byte)))).toEqual(plain);
    expect(await tracesOf(single)).toEqual(plain);
    expect(await tracesOf(bytes(prefixed))).toEqual(plain);
  });

  it('decodes by byte order mark and by the XML declaration', async () => {
    const text = log('<trace><string key="concept:name" value="Müller"/></trace>');
    const named = async (source: Uint8Array): Promise<string | null> => textOf((await tracesOf([source]))[0]!.attributes, 'concept:name');
    expect(await named(Buffer.from(`\ufeff${text}`, 'utf8'))).toBe('Müller');
    expect(await named(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'))).toBe('Müller');
    expect(await named(Buffer.from(text.replace('UTF-8', 'ISO-8859-1'), 'latin1'))).toBe('Müller');
  });

  it('leaves out what XES does not know, and says how much', async () => {
    const inside = `<mine:box xmlns:mine="urn:mine"><string key="a" value="b"/></mine:box><event/>
      <trace><string key="concept:name" value="1"/><strange><string key="c" value="d"/></strange></trace>`;
    const reading = readXes(bytes(log(inside)));
    for await (const trace of reading) expect(trace.attributes).toHaveLength(1);
    expect(reading).toMatchObject({ ignoredElements: 2, eventsOutsideTraces: 1 });
    expect(reading.info.attributes).toEqual([]);
  });

  it('holds one slice at a time: the reader of the first trace has not pulled the whole log', async () => {
    let handedOut = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('<log>');
      for (;;) {
        handedOut += 1;
        yield Buffer.from(`<trace><string key="concept:name" value="${'x'.repeat(1000)}"/></trace>`);
      }
    }
    let seen = 0;
    for await (const trace of readXes(endless())) {
      expect(trace.events).toEqual([]);
      seen += 1;
      if (seen === 100) break;
    }
    expect(handedOut).toBeLessThan(110);
  });

  it('closes the file when its reader stops early', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'xes-'));
    try {
      const path = join(folder, 'log.xes.gz');
      await writeFile(path, gzipSync(log('<trace/>'.repeat(50_000))));
      const file = createReadStream(path, { highWaterMark: 64 });
      for await (const trace of readXes(file)) {
        expect(trace.events).toEqual([]);
        break;
      }
      await new Promise((resolve) => (file.closed ? resolve(null) : file.once('close', () => resolve(null))));
      expect(file.closed).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is iterated once', async () => {
    const reading = readXes(bytes(log('<trace/>')));
    for await (const trace of reading) expect(trace.events).toEqual([]);
    await expect(reading[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'xes.already-read' });
  });
});

describe('an event log with slips', () => {
  it.each<[string, string, unknown[]]>([
    ['an attribute without key', '<string value="a"/>', []],
    ['an attribute without value', '<string key="a"/>', []],
    ['one inside another', '<string key="m" value="x"><float value="3.052"/></string>', ['x']],
    ['a date that is none', '<date key="d" value="2011-02-29T00:00:00Z"/>', ['2011-02-29T00:00:00Z']],
    ['a number that is none', '<int key="n" value="12.0"/>', ['12.0']],
    ['a truth that is none', '<boolean key="n" value="ja"/>', ['ja']],
    ['an empty date', '<date key="d" value=""/>', ['']],
  ])('is read all the same, and says what was left out or kept as text: %s', async (_what, attribute, kept) => {
    for (const text of [
      log(`${attribute}<trace/>`),
      log(`<trace>${attribute}</trace>`),
      log(`<global>${attribute}</global><trace/>`),
      log(`<trace><event>${attribute}</event></trace>`),
    ]) {
      const reading = readXes(bytes(text));
      const traces = [];
      for await (const trace of reading) traces.push(trace);
      expect(traces).toHaveLength(1);
      const all = [
        reading.info.attributes,
        reading.info.globals.event,
        traces[0]?.attributes ?? [],
        traces[0]?.events[0]?.attributes ?? [],
      ].flat();
      expect(all.map((one) => ('value' in one ? one.value : null))).toEqual(kept);
      expect(reading.malformed).toEqual({ count: 1, first: [expect.stringMatching(/^line 3, column \d+: /)] });
    }
  });
});

describe('a broken event log', () => {
  it.each([
    ['an unclosed tag', log('<trace><event></trace>'), 'xes.xml-malformed', 3, 22],
    ['a file cut off', log('<trace>').slice(0, -6), 'xes.xml-malformed', 4, undefined],
    ['an unknown entity', log('<trace>\n<string key="a" value="&boom;"/></trace>'), 'xes.xml-malformed', 4, undefined],
    ['an empty file', '', 'xes.xml-malformed', 1, 1],
    ['something else', '<html><body/></html>', 'xes.not-a-log', 1, 6],
    ['a joke', log('<container key="x">'.repeat(70)), 'xes.nested-too-deep', 3, undefined],
    ['a namespace out of nowhere', '<x:log/>', 'xes.xml-malformed', 1, undefined],
  ])('%s is told with its line and column', async (_what, text, code, line, column) => {
    const fault = await faultOf(bytes(text));
    expect(fault).toMatchObject(column === undefined ? { code, line } : { code, line, column });
    expect(fault.message).toMatch(/^line \d+, column \d+: .+ \(xes\./);
  });

  it('tells bytes that are no UTF-8, an unknown encoding, and a damaged gzip', async () => {
    const wrong = Buffer.concat([Buffer.from('<log>\n<string key="a" value="'), Buffer.from([0xff, 0x41])]);
    expect(await faultOf([wrong])).toMatchObject({ code: 'xes.encoding-broken', line: 1 });
    expect(await faultOf(bytes('<?xml version="1.0" encoding="klingon"?><log/>'))).toMatchObject({
      code: 'xes.encoding-unknown',
    });
    const packed = gzipSync(log(everyType));
    expect(await faultOf([packed.subarray(0, packed.length - 20)])).toMatchObject({ code: 'xes.gzip-broken' });
    const damaged = Buffer.from(packed);
    damaged.fill(0, 40, 60);
    expect(await faultOf([damaged])).toMatchObject({ code: 'xes.gzip-broken' });
  });
});
