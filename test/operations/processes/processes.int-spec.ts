import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import type { IncomingMessage } from 'node:http';
import { processesWanted } from '../../../scripts/lib/keep-processes.mjs';
import { started, type Line, type Started } from './started.js';

const listens = ({ msg }: Line) => msg === 'api listens';
const replaced = ({ msg }: Line) => msg === 'a process ended; another one is started';

describe('several processes of the API behind one port', () => {
  let running: Started;
  let url: string;
  beforeAll(async () => {
    running = await started('test/operations/processes/two-processes.mjs', { METRICS_TOKEN: 'only-for-prometheus' });
    const [first] = await running.says(listens, 2);
    url = String(first?.['url']);
  }, 180_000);

  /** Each request has a connection of its own, so that they are shared out. */
  async function ask(path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
    const answer = await new Promise<IncomingMessage>((resolve, reject) =>
      get(url + path, { agent: false, headers }, resolve).on('error', reject),
    );
    return { status: answer.statusCode ?? 0, body: await text(answer) };
  }

  const children = () =>
    readFileSync(`/proc/${running.process.pid}/task/${running.process.pid}/children`, 'utf8').trim().split(' ').map(Number);

  it('have one address, and whichever is asked for metrics counts the requests of all', async () => {
    expect(new Set(running.log.filter(listens).map((line) => line['url'])).size).toBe(1);
    for (let n = 0; n < 12; n += 1) expect((await ask('/health/ready')).status).toBe(200);
    for (let n = 0; n < 3; n += 1) {
      const { body } = await ask('/metrics', { authorization: 'Bearer only-for-prometheus' });
      expect(/^vorgang_http_request_seconds_count\{.*route="\/health\/ready".*\} (\d+)$/m.exec(body)?.[1]).toBe('12');
    }
  });

  it('one that dies is replaced, and meanwhile the other one answers', async () => {
    const before = children();
    expect(before).toHaveLength(2);
    process.kill(before[0] ?? 0, 'SIGKILL');
    const [line] = await running.says(replaced);
    expect(line).toMatchObject({ level: 50, pid: before[0], signal: 'SIGKILL' });
    for (let n = 0; n < 6; n += 1) expect((await ask('/health/ready')).status).toBe(200);
    await running.says(listens, 3);
    const after = children();
    expect(after).toHaveLength(2);
    expect(after).toContain(before[1]);
    process.kill(before[1] ?? 0, 'SIGKILL');
    await running.says(replaced, 2);
    for (let n = 0; n < 6; n += 1) expect((await ask('/health/ready')).status).toBe(200);
  }, 120_000);

  it('end together, cleanly, at a signal to the one that keeps them', async () => {
    const pids = children();
    expect(await running.stop()).toBe(0);
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  }, 60_000);
});

describe('the number of processes', () => {
  it.each([
    [undefined, 1],
    ['', 1],
    ['4', 4],
    [' 2 ', 2],
    ['zwei', 1],
    ['-1', 1],
  ])('%s is %i', (given, wanted) => {
    expect(processesWanted(given)).toBe(wanted);
  });
});

it('a fault of the installation is told once, and ends everything with its code', async () => {
  const running = await started('test/operations/processes/two-processes.mjs', { EMBEDDED: 'perhaps' });
  const code = await new Promise((resolve) => running.process.once('exit', resolve));
  expect(code).toBe(78);
  expect(running.log.map((line) => line['code'])).toEqual(['config.wrong']);
  await running.stop();
}, 60_000);
