import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { readXes, textOf, type XesTrace } from '@vorgang/reporting';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { checkedCase, dogTax, submitted, taxClerk } from '../../../../test/support/stories.js';
import { exportDatabase } from './export-xes.js';

describe('the event log as XES', () => {
  let app: TestApp;
  let one: Caller;
  let other: Caller;
  let folder: string;

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-03-28T12:00:00Z' });
    folder = await mkdtemp(join(tmpdir(), 'vorgang-xes-'));
    // Two people whose names differ only by case.
    one = await app.signIn(taxClerk('anna'));
    other = await app.signIn({ ...taxClerk('anna-2'), displayName: 'ANNA' });
  });
  afterAll(async () => {
    await app.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function exported(output?: string): Promise<{ xml: string; traces: XesTrace[]; said: string }> {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const [out, err] = [stdout.toArray(), stderr.toArray()];
    expect(await exportDatabase(app.database.app, { stdout, stderr, stopped: new AbortController().signal }, output)).toBe(0);
    stdout.end();
    stderr.end();
    const printed = Buffer.concat(await out).toString();
    const xml = output ? await readFile(output, 'utf8') : printed;
    if (output) expect(printed).toBe('');
    const traces: XesTrace[] = [];
    for await (const trace of readXes([Buffer.from(xml)])) traces.push(trace);
    return { xml, traces, said: Buffer.concat(await err).toString() };
  }

  it('is a whole log also where nothing happened yet', async () => {
    const { traces, said } = await exported();
    expect(traces).toEqual([]);
    expect(said).toBe('0 cases, 0 events\n');
  });

  it('has each case by its name, and each event by whom, when and in order; nothing personal', async () => {
    const named = await submitted(app, dogTax, { externalReference: 'case-10011 <&> Ä' });
    await one.post(`/api/v1/cases/${named.id}/claim`);
    // The night in which the clock goes forward, so that the offset changes.
    app.clock.set('2026-03-29T00:59:59.123Z');
    const key = Object.values(named.checks).find((check) => check.kind === 'manual')?.key ?? '';
    await one.post(`/api/v1/cases/${named.id}/checks/${key}`, { version: 1, status: 'passed', finding: 'geheim' });
    app.clock.set('2026-03-29T01:00:00.456Z');
    const { body } = await other.get(`/api/v1/cases/${named.id}`);
    expect(
      (await other.post(`/api/v1/cases/${named.id}/checks/${key}`, { version: body.version, status: 'passed', finding: '' })).status,
    ).toBe(200);
    const plain = await checkedCase(app, other);
    const { xml, traces, said } = await exported();
    expect(said).toMatch(/^2 cases, \d+ events\n$/);
    expect(traces.map((trace) => textOf(trace.attributes, 'concept:name'))).toEqual([
      'case-10011 <&> Ä',
      (await other.get(`/api/v1/cases/${plain.id}`)).body.caseNumber,
    ]);
    const events = traces[0]?.events.map(({ attributes }) =>
      ['concept:name', 'org:resource', 'time:timestamp', 'lifecycle:transition'].map((k) => textOf(attributes, k)),
    );
    expect(events?.slice(2)).toEqual([
      ['vorgang:case.claimed', 'anna', expect.stringMatching(/^2026-03-28T13:00:00\.0\d\d\+01:00$/), 'complete'],
      [expect.not.stringMatching(/^vorgang:/), 'anna', expect.stringMatching(/^2026-03-29T01:59:59\.1\d\d\+01:00$/), 'complete'],
      [expect.not.stringMatching(/^vorgang:/), 'ANNA', expect.stringMatching(/^2026-03-29T03:00:00\.4\d\d\+02:00$/), 'complete'],
    ]);
    expect(traces[0]?.attributes.map(({ key: k }) => k)).toEqual(expect.arrayContaining(['channel', 'service', 'startdate']));
    expect(xml).not.toMatch(/Müller|Oberstraße|geheim|Bello/);
  });

  it('appears as a file only when it is whole', async () => {
    const { traces } = await exported(join(folder, 'log.xes'));
    expect(traces).toHaveLength(2);
    expect(await readdir(folder)).toEqual(['log.xes']);
    await expect(exported(join(folder, 'missing/log.xes'))).rejects.toThrow(/ENOENT/);
  });
});
