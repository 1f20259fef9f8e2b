import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { compareLogs } from './compare-logs.mjs';
import { figuresOfDay, figuresOfLog } from './figures-from-log.mjs';
import { readLog } from './read-log.mjs';
import { commandLine, type CommandLine } from './replay-run.js';

const log = fileURLToPath(new URL('../../../shared/data/receipt.xes.gz', import.meta.url));
const here = existsSync(log);
if (!here) process.stderr.write('shared/data/receipt.xes.gz is not here: the replay of the real log was left out\n');

/** `npm run test:long` plays the whole log; otherwise the first 80 of its 1,434 cases are enough. */
const long = process.env['LONG'] === 'true';

/** A busy day, a quiet one, and a Sunday on which the clocks changed; beside the first and the last. */
const days = ['2011-05-12', '2011-10-11', '2011-03-27'];

/** The first cases of a log as a file of its own. */
function beginningOf(file: string, cases: number, into: string): string {
  const text = gunzipSync(readFileSync(file)).toString();
  let end = 0;
  for (let n = 0; n < cases; n++) end = text.indexOf('</trace>', end) + '</trace>'.length;
  const cut = join(into, 'receipt.xes');
  writeFileSync(cut, `${text.slice(0, end)}\n</log>\n`);
  return cut;
}

(here ? describe : describe.skip)('the real log of a municipality, played through the system', () => {
  let cli: CommandLine;
  let played: string;
  beforeAll(async () => {
    cli = await commandLine();
    played = long ? log : beginningOf(log, 80, cli.folder);
  });
  afterAll(() => cli.stop());

  it('comes out again: in every case the same activities by the same people at the same times', async () => {
    const { cases, events } = figuresOfLog(readLog(played));
    const counted = { cases, events };
    if (long) expect(counted).toEqual({ cases: 1434, events: 8577 });
    const replayed = await cli.replay(played);
    process.stderr.write(
      replayed.err
        .split('\n')
        .filter((line) => /^(cases|events|duration)/.test(line))
        .join('\n') + '\n',
    );
    expect({ ...replayed, err: replayed.err.replaceAll(/ +/g, ' ') }).toMatchObject({
      code: 0,
      err: expect.stringContaining(`cases ${counted.cases}\nevents ${counted.events}\n`),
    });
    const output = join(cli.folder, 'exported.xes');
    expect((await cli.export(output)).code).toBe(0);
    expect(compareLogs(readLog(played), readLog(output))).toMatchObject({
      ...counted,
      exportedCases: counted.cases,
      exportedEvents: counted.events,
      resorted: 0,
      differences: [],
      ...(long ? { activities: 27, people: 48 } : {}),
    });
    expect(await cli.verify()).toMatchObject({ code: 0 });
  }, 600_000);

  it('gives supervisors the figures that the file alone gives', async () => {
    const { supervisor } = await cli.openApi();
    const traces = readLog(played);
    const { firstDay, lastDay, onlineShare } = figuresOfLog(traces);
    const { status, body: whole } = await supervisor.get(`/api/v1/figures?from=${firstDay}&to=${lastDay}`);
    expect({ status, share: whole.online.percent, received: whole.online.received.count }).toEqual({
      status: 200,
      share: onlineShare,
      received: traces.length,
    });
    if (long) expect({ share: onlineShare, online: whole.online.online.count }).toEqual({ share: 87.2, online: 1250 });
    for (const day of [firstDay, ...days.filter((one) => firstDay && lastDay && one > firstDay && one < lastDay), lastDay]) {
      if (day === null) throw new Error('the log has no days');
      const { body } = await supervisor.get(`/api/v1/figures?from=${day}&to=${day}`);
      const { received, closed, open, receivedOnline } = figuresOfDay(traces, day);
      expect({
        day,
        received: body.totals.received.count,
        closed: body.totals.closed.count,
        open: body.totals.open.count,
        receivedOnline: body.online.online.count,
      }).toEqual({ day, received, closed, open, receivedOnline });
    }
  });
});
