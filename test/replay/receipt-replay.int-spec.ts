import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareLogs } from './compare-logs.mjs';
import { figuresOfDay, figuresOfLog } from './figures-from-log.mjs';
import { readLog } from './read-log.mjs';
import { commandLine, type CommandLine } from './replay-run.js';

const log = fileURLToPath(new URL('../../../shared/data/receipt.xes.gz', import.meta.url));
const here = existsSync(log);
if (!here) process.stderr.write('shared/data/receipt.xes.gz is not here: the replay of the real log was left out\n');

/** A busy day, a Sunday, a day on which the clocks changed, the first and the last. */
const days = ['2011-05-12', '2011-10-11', '2011-03-27', '2010-10-01', '2012-01-23'];

(here ? describe : describe.skip)('the real log of a municipality, played through the system', () => {
  let cli: CommandLine;
  beforeAll(async () => {
    cli = await commandLine();
  });
  afterAll(() => cli.stop());

  it('comes out again: in every case the same activities by the same people at the same times', async () => {
    const replayed = await cli.replay(log);
    process.stderr.write(replayed.err.split('\n').filter((line) => /^(cases|events|duration)/.test(line)).join('\n') + '\n');
    expect(replayed).toMatchObject({ code: 0, err: expect.stringMatching(/cases {7}1434\nevents {6}8577\n/) });
    const output = join(cli.folder, 'receipt.xes');
    expect((await cli.export(output)).code).toBe(0);
    expect(compareLogs(readLog(log), readLog(output))).toMatchObject({
      cases: 1434, events: 8577, activities: 27, people: 48, exportedCases: 1434, exportedEvents: 8577, resorted: 0, differences: [],
    });
    expect(await cli.verify()).toMatchObject({ code: 0 });
  }, 600_000);

  it('gives supervisors the figures that the file alone gives', async () => {
    const { supervisor } = await cli.openApi();
    const traces = readLog(log);
    const { firstDay, lastDay, onlineShare } = figuresOfLog(traces);
    const { status, body: whole } = await supervisor.get(`/api/v1/figures?from=${firstDay}&to=${lastDay}`);
    expect({ status, share: whole.online.percent, received: whole.online.received.count, online: whole.online.online.count }).toEqual({
      status: 200, share: 87.2, received: 1434, online: 1250,
    });
    expect(onlineShare).toBe(87.2);
    for (const day of days) {
      const { body } = await supervisor.get(`/api/v1/figures?from=${day}&to=${day}`);
      const { received, closed, open, receivedOnline } = figuresOfDay(traces, day);
      expect({
        day, received: body.totals.received.count, closed: body.totals.closed.count, open: body.totals.open.count, receivedOnline: body.online.online.count,
      }).toEqual({ day, received, closed, open, receivedOnline });
    }
  });
});
