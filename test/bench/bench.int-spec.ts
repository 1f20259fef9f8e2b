import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from './report.js';

const long = process.env['LONG'] === 'true';

/** Few cases, half a second each: whether it measures, not how fast anything is. The short round leaves out what starts most processes. */
const some = ['disk', 'queue'];
const few = [
  ...['--scale', long ? '10000' : '500', '--rounds', '1', '--seconds', '0.5', '--snapshot', '2'],
  ...(long ? [] : ['--only', some.join(',')]),
];

describe('npm run bench', () => {
  it('measures, over cases that agree with their log', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vorgang-bench-spec-'));
    const json = join(folder, 'found.json');
    const bench = spawn(process.execPath, ['--import', './scripts/register-ts.mjs', 'test/bench/main.ts', ...few, '--json', json], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // What jest tells its processes is not for it. As a script of npm it ends with the process that has started it.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], npm_lifecycle_event: 'bench' },
    });
    let said = '';
    for (const stream of [bench.stdout, bench.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(bench, 'close')) as [number | null];
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('all is what the events say') });
    const { findings } = JSON.parse(await readFile(json, 'utf8')) as Report;
    const files = (await readdir('test/bench/measurements')).filter((name) => name !== 'index.ts');
    expect(new Set(findings.map(({ measurement }) => measurement)).size).toBe(long ? files.length : some.length);
    for (const { what, rounds, floor, ours, reached } of findings) {
      const figures = [...rounds, ...floor, ...ours, reached];
      expect({ what, figures, finite: figures.every(Number.isFinite) }).toEqual({ what, figures, finite: true });
    }
    await rm(folder, { recursive: true, force: true });
  }, 600_000);
});
