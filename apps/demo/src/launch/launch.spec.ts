import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hold, recall, remember, type DemoMemory } from './memory.js';
import { optionsOf } from './options.js';
import { holdPort } from './ports.js';
import { Stack } from './stack.js';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vorgang-launch-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const memory: DemoMemory = {
  state: 'ready',
  seededAt: '2026-11-22T17:00:00.000Z',
  ports: { api: 3000, portal: 3001, mail: 3002 },
  keys: { portal: 'a', counter: 'b', mailroom: 'c' },
  submissions: [],
};

describe('the demo’s launcher', () => {
  it('remembers from run to run, for its owner’s eyes only', async () => {
    expect(await recall(dir)).toBeNull();
    await remember(dir, memory);
    expect(await recall(dir)).toEqual(memory);
    expect((await stat(join(dir, 'demo.json'))).mode & 0o077).toBe(0);
  });

  it('takes half a note for none', async () => {
    await writeFile(join(dir, 'demo.json'), '{"state":"rea');
    expect(await recall(dir)).toBeNull();
  });

  it('lets one demo at a time work in a folder, and says where the other is', async () => {
    const first = await hold(dir, () => true);
    await first.note({ url: 'http://127.0.0.1:3000' });
    const lock = await readFile(join(dir, 'demo.lock'), 'utf8');
    await writeFile(join(dir, 'demo.lock'), lock.replace(`${process.pid}`, '1'));
    await expect(hold(dir, () => true)).rejects.toThrow('http://127.0.0.1:3000');
  });

  it('takes over from a demo that was killed, with the PostgreSQL that it left', async () => {
    await writeFile(join(dir, 'demo.lock'), JSON.stringify({ pid: 999_999, postgres: 4711, url: null }));
    const lock = await hold(dir, () => false);
    expect(lock.orphan).toBe(4711);
    await lock.release();
    await expect(stat(join(dir, 'demo.lock'))).rejects.toThrow();
  });

  it('takes the next port where one is taken', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const held = await holdPort(port);
    expect(held.port).toBeGreaterThan(port);
    await held.release();
    await new Promise((done) => taken.close(done));
  });

  it('holds its ports from the first moment, and says there that it is starting', async () => {
    const first = await holdPort(43_200);
    const second = await holdPort(first.port);
    expect(second.port).not.toBe(first.port);
    const answer = await fetch(`http://127.0.0.1:${first.port}/`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('startet noch');
    await first.release();
    const own = createServer();
    await new Promise<void>((done, failed) => {
      own.once('error', failed);
      own.listen(first.port, '127.0.0.1', done);
    });
    await new Promise((done) => own.close(done));
    await second.release();
    await second.release();
  });

  it('reads its options, and names a wrong one', () => {
    expect(optionsOf([])).toEqual({ fresh: false, port: undefined, help: false });
    expect(optionsOf(['--fresh', '--port', '4000'])).toEqual({ fresh: true, port: 4000, help: false });
    expect(() => optionsOf(['--port', 'x'])).toThrow('--port x');
    expect(() => optionsOf(['--frsh'])).toThrow('--frsh');
  });

  it('stops in the opposite order, past whatever fails', async () => {
    const stopped: string[] = [];
    const stack = new Stack();
    for (const name of ['database', 'API', 'worker']) {
      stack.add(name, { stop: async () => (name === 'API' ? Promise.reject(new Error('stuck')) : void stopped.push(name)) });
    }
    expect(await stack.stopAll()).toEqual(['API: stuck']);
    expect(stopped).toEqual(['worker', 'database']);
  });
});
