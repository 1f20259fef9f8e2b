import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port.js';
import { endsWith } from './ends.js';
import type { BenchDatabase } from './cluster.js';

/** A program of the product, in a process of its own. */
export interface Program {
  readonly pid: number;
  readonly url: string;
  /** Seconds of processor time from its start until it was ready. */
  readonly startCpu: number;
  stop(): Promise<void>;
}

export interface ProgramOptions {
  readonly database: BenchDatabase;
  readonly env?: Readonly<Record<string, string>>;
  /** Where several programs listen; a free one where it is not given. */
  readonly port?: number;
}

/** How long a start may take, on a machine that is busy. */
const startWithinMs = 600_000;

/** Starts an API or a worker as `npm run start:api` does, and waits until it is ready. */
export async function startProgram(name: 'api' | 'worker', { database, env = {}, port }: ProgramOptions): Promise<Program> {
  const chosen = port ?? (await freePort());
  const child = spawn(process.execPath, argumentsOf(name), {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      ...database.env,
      LOG_LEVEL: 'error',
      [name === 'api' ? 'PORT' : 'WORKER_PORT']: String(chosen),
      ...env,
    },
  });
  const stop = endsWith(() => ended(child));
  const url = `http://127.0.0.1:${chosen}`;
  const until = performance.now() + startWithinMs;
  while (!(await ready(url))) {
    if (child.exitCode !== null) throw new Error(`the ${name} did not start: exit code ${child.exitCode}`);
    if (performance.now() > until) throw new Error(`the ${name} was not ready after ${startWithinMs / 1000} s`);
    await new Promise((later) => setTimeout(later, 20));
  }
  const pid = child.pid ?? 0;
  return { pid, url, startCpu: cpuOf(pid), stop };
}

/** What was built where it is there and not older than the sources, else the sources. */
export function argumentsOf(name: 'api' | 'worker' | 'cli'): string[] {
  const bundle = `dist/apps/${name}/main.js`;
  if (existsSync(bundle) && statSync(bundle).mtimeMs >= newestSource()) return ['--max-semi-space-size=16', bundle];
  return ['--import', './scripts/register-ts.mjs', `apps/${name}/src/main.ts`];
}

/** Whether the built programs run, or their sources, which start later and need more memory. */
export function runsBuilt(): boolean {
  return !argumentsOf('api').includes('--import');
}

function newestSource(): number {
  const times = ['apps', 'libs', 'migrations']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /(?<!spec)\.ts$/.test(entry.name))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...times);
}

async function ready(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health/ready`);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** Ends a process, and waits for its end; by force after ten seconds. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(force);
}

/** Clock ticks a second, which Linux tells as 100 on every machine. */
const ticks = 100;

/** Processor time of these processes, of their children and of the children that have ended, in seconds. */
export function cpuOf(...roots: readonly number[]): number {
  const stats = allStats();
  const children = Map.groupBy(stats.values(), ({ parent }) => parent);
  const sum = (pid: number): number => {
    const own = stats.get(pid);
    return (own?.ticks ?? 0) + (children.get(pid) ?? []).reduce((total, child) => total + sum(child.pid), 0);
  };
  return roots.reduce((total, pid) => total + sum(pid), 0) / ticks;
}

export interface Stat {
  readonly pid: number;
  readonly name: string;
  readonly parent: number;
  /** Its own, and those of its children that have ended. */
  readonly ticks: number;
}

/** Every process of the machine. */
export function allStats(): Map<number, Stat> {
  const stats = new Map<number, Stat>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const text = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      const used = fields.slice(11, 15).reduce((total, field) => total + Number(field), 0);
      const name = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'));
      stats.set(Number(entry), { pid: Number(entry), name, parent: Number(fields[1]), ticks: used });
    } catch {
      // It has ended meanwhile.
    }
  }
  return stats;
}

/** What a process keeps in memory, in MB: all of it (RSS), and its share of what it has in common with others (PSS). */
export function memoryOf(pid: number): { readonly rss: number; readonly pss: number } {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? Number.NaN) / 1024;
  return { rss: of('Rss'), pss: of('Pss') };
}

/** The most that a process has kept in memory since it was started, in MB. */
export function peakMemoryOf(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;
}
