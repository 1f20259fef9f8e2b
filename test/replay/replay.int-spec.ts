import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { statedTimeHeader, withDatabase } from '@vorgang/platform';
import pg from 'pg';
import { compareLogs } from './compare-logs.mjs';
import { figuresOfLog } from './figures-from-log.mjs';
import { readLog } from './read-log.mjs';
import { commandLine, type CommandLine, type Ran } from './replay-run.js';

const log = fileURLToPath(new URL('fixtures/bauhof.xes', import.meta.url));

describe('a small and messy log', () => {
  let cli: CommandLine;
  let replayed: Ran;

  beforeAll(async () => {
    cli = await commandLine();
    replayed = await cli.replay(log);
  });
  afterAll(() => cli.stop());

  async function rows<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
    const client = new pg.Client({ connectionString: withDatabase(cli.config.database.ownerUrl ?? '', (await cli.latest()).database) });
    await client.connect();
    try {
      return (await client.query<T>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('is played to its end, with everything said that had to be assumed', () => {
    expect(replayed).toMatchObject({ code: 0, out: '' });
    for (const line of [
      '6 cases, 12 events, 6 people, into the database replay_bauhof_',
      '1 events without a person',
      'what nobody is named for was done by "unknown"',
      '1 cases by the unknown channel "Brieftaube": submitted at the counter',
      '1 cases by no channel at all: submitted at the counter',
      '1 cases whose events are not in order of time: played in order of time',
      'replay-bauhof-guerzenich (made from the log)',
      'closed      6 times, reopened 3 times',
    ])
      expect(replayed.err).toContain(line);
    expect(replayed.err).not.toContain('{"level"');
  });

  it('comes out again as it went in, and the tables are what the events say', async () => {
    const output = join(cli.folder, 'out.xes');
    expect(await cli.export(output)).toMatchObject({ code: 0, out: '' });
    expect(compareLogs(readLog(log), readLog(output))).toMatchObject({
      cases: 6,
      events: 12,
      exportedCases: 6,
      exportedEvents: 12,
      resorted: 1,
      differences: [],
    });
    expect(figuresOfLog(readLog(output))).toMatchObject({ cases: 6, closed: 3, open: 3 });
    expect(await cli.verify()).toMatchObject({ code: 0 });
  });

  it('is done by the people whom it names, byte for byte, at its times', async () => {
    const done = await rows<{ who: string }>(`select distinct actor_name as who from event where kind = 'case.check-recorded' order by 1`);
    expect(done.map(({ who }) => who)).toEqual(['Jürgen Özdemir', 'Müller-Lüdenscheidt', 'TEST', 'Zoë <Bauhof>', 'test', 'unknown']);
    const [first] = await rows<{ at: Date; number: string }>(
      `select e.occurred_at as at, c.case_number as number from event e join case_file c on c.id = e.case_id where e.kind = 'case.submitted' order by e.occurred_at limit 1`,
    );
    expect(first?.at.toISOString()).toBe('2024-03-31T04:30:00.000Z');
    expect(
      await rows(
        `select external_reference as name, channel, received_at from case_file where external_reference like 'Doppelt%' order by received_at`,
      ),
    ).toEqual([
      { name: 'Doppelt ', channel: 'email', received_at: new Date('2024-04-10T07:00:00Z') },
      { name: 'Doppelt ', channel: 'counter', received_at: new Date('2024-04-12T06:00:00Z') },
    ]);
    // Received late in the evening of the last day in UTC is received in the next year in Düren.
    expect(
      await rows(
        `select received_on::text as day from case_fact f join case_file c on c.id = f.case_id where c.external_reference = 'Liegt noch'`,
      ),
    ).toEqual([{ day: '2025-01-01' }]);
  });

  it('signs people in on real time, and refuses nothing', async () => {
    const [sessions] = await rows<{ real: boolean; people: number }>(
      `select bool_and(created_at > now() - interval '10 minutes') as real, count(distinct staff_id)::int as people from session`,
    );
    expect(sessions).toEqual({ real: true, people: 6 });
    expect(await rows(`select kind from event where kind like '%refused%' or kind like '%failed%'`)).toEqual([]);
  });

  it('leaves no server behind that takes a time from outside', async () => {
    const api = await cli.openApi();
    await fetch(`${api.url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'vorgang', [statedTimeHeader]: '1999-01-01T00:00:00Z' },
      body: JSON.stringify({ userName: 'nobody', password: 'wrong, and at the wrong time' }),
    });
    const [failed] = await rows<{ recent: boolean }>(
      `select occurred_at > now() - interval '1 minute' as recent from event where kind = 'sign-in.failed' order by seq desc limit 1`,
    );
    expect(failed).toEqual({ recent: true });
  });

  it('is not played into a database that is there, nor remembered when it was stopped', async () => {
    const { database } = await cli.latest();
    expect(await cli.replay(log, { database })).toMatchObject({ code: 1, err: expect.stringContaining('is there already') });
    const stopping = new AbortController();
    const name = `${database}_b`;
    const stopped = cli.replay(log, { database: name, stopped: stopping.signal });
    setTimeout(() => stopping.abort(), 900);
    expect((await stopped).code).toBe(130);
    expect((await cli.latest()).database).toBe(database);
  });

  it('is the same again after it was exported and played once more: nothing of the product itself is doubled', async () => {
    const { database } = await cli.latest();
    const [once, twice] = [join(cli.folder, 'once.xes'), join(cli.folder, 'twice.xes')];
    await cli.export(once);
    const again = await cli.replay(once);
    expect(again).toMatchObject({ code: 0, err: expect.stringMatching(/\d+ events that this product recorded itself: left out/) });
    await cli.export(twice);
    expect(compareLogs(readLog(log), readLog(twice))).toMatchObject({ cases: 6, events: 12, exportedEvents: 12, differences: [] });
    const own = async (file: string) => (await readFile(file, 'utf8')).split('"vorgang:').length;
    expect(await own(twice)).toBe(await own(once));
    expect((await cli.latest()).database).not.toBe(database);
  });

  it('says what is wrong with its times, and what of its text does not hold to the standard', async () => {
    const write = async (name: string, body: string) => {
      const file = join(cli.folder, name);
      await writeFile(file, `<log xmlns="http://www.xes-standard.org/">${body}</log>`);
      return file;
    };
    const event = (time: string) => `<event><string key="concept:name" value="A"/><string key="time:timestamp" value="${time}"/></event>`;
    expect(await cli.replay(await write('times.xes', `<trace>${event('am Montag')}</trace>`))).toMatchObject({
      code: 1,
      err: expect.stringContaining('none of the log\'s 1 times can be read; the first is "am Montag"'),
    });
    const slips = await cli.replay(
      await write(
        'slips.xes',
        `<string key="m" value="x"><float value="3.052"/></string><trace>${event('2020/01/01T10:00:00.000+01:00')}${event('0001-01-01T00:00:00Z')}</trace>`,
      ),
    );
    expect(slips).toMatchObject({ code: 0, err: expect.stringContaining('1 attributes that are not as the standard has them') });
    expect(slips.err).toContain('such times are "0001-01-01T00:00:00Z"');
  });

  it('says what is wrong with a file that is none', async () => {
    expect(await cli.replay(join(cli.folder, 'missing.xes'))).toMatchObject({ code: 1, err: expect.stringContaining('there is no file') });
    const broken = join(cli.folder, 'broken.xes');
    await writeFile(broken, (await readFile(log, 'utf8')).slice(0, 3000));
    expect((await cli.replay(broken)).code).toBe(1);
    await writeFile(broken, '<log xes.version="1849.2016"></log>');
    expect(await cli.replay(broken)).toMatchObject({ code: 1, err: expect.stringContaining('no case') });
  });
});
