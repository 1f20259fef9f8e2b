import { isRunning } from '../../../apps/demo/src/launch/database.js';
import type { Report } from '../../../scripts/dev/messages.js';
import { Restarting } from '../../../scripts/dev/restarting.js';

/** A server that says what it was told to say, and its process. */
const saying = (...kinds: string[]) => [
  '--eval',
  `process.on('message', () => { for (const kind of ${JSON.stringify(kinds)}) process.send({ kind, share: process.pid, at: null }); }); setInterval(() => {}, 1000);`,
];
const breaking = ['--eval', `process.on('message', () => process.exit(1));`];
const orders = { apiPort: 1, pageUrl: '', ports: { api: 1, portal: 2, mail: 3 }, smtpUrl: '', clusterUrl: '', whole: false };

let reports: Report[];
let ends: number;
let server: Restarting;

function begin(command: string[]): void {
  reports = [];
  ends = 0;
  server = new Restarting(command, process.env, { onReport: (report) => reports.push(report), onEnd: () => (ends += 1) });
  server.begin(orders);
}

const pids = () => reports.flatMap((report) => (report.kind === 'telling' ? [report.share] : []));

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries === 400) throw new Error(`waited in vain; so far: ${JSON.stringify(reports)}`);
    await new Promise((later) => setTimeout(later, 25));
  }
}

describe('a server that starts anew when its sources change', () => {
  afterEach(() => server.stop());

  it('serves, and leaves no process behind', async () => {
    begin(saying('telling', 'serves', 'told'));
    await server.settled();
    const [pid = 0] = pids();
    expect(isRunning(pid)).toBe(true);
    await server.stop();
    expect(isRunning(pid)).toBe(false);
  });

  it('lets a request meanwhile wait for the new one, which gets the same orders', async () => {
    begin(saying('telling', 'serves', 'told'));
    await server.settled();
    server.restart();
    server.restart();
    await server.settled();
    await until(() => pids().length === 2);
    const [former = 0, latter = 0] = pids();
    expect(latter).not.toBe(former);
    expect(isRunning(former)).toBe(false);
    expect(isRunning(latter)).toBe(true);
    expect(ends).toBe(0);
  });

  it('tells a history to its end before it starts anew', async () => {
    begin(saying('telling', 'serves'));
    await server.settled();
    await until(() => pids().length === 1);
    server.restart();
    await new Promise((later) => setTimeout(later, 100));
    expect(isRunning(pids()[0] ?? 0)).toBe(true);
  });

  it('says when it has ended by itself, lets nobody wait for it, and comes back with the next change', async () => {
    begin(breaking);
    await server.settled();
    expect(ends).toBe(1);
    server.restart();
    await until(() => ends === 2);
    await server.settled();
  });
});
