import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchDatabase } from '../cluster.js';
import { endsWith } from '../ends.js';
import { cpuOf, ended } from '../processes.js';

/** What the bare database reached. */
export interface Reached {
  readonly perSecond: number;
  /** Seconds of PostgreSQL's processor time for each. */
  readonly cpu: number;
}

export interface Floor {
  readonly by: 'pgbench' | 'a lean driver';
  /** Runs the statement on so many connections for so many seconds, which begin a second after the first answers. */
  drive(connections: number, seconds: number): Promise<Reached>;
  /** Runs it so often on each connection; the time in which they plan it counts as well. */
  few(connections: number, each: number): Promise<Reached>;
}

/** pgbench where it is on the path; otherwise a driver of ours, which costs more of its own processor time. */
const pgbench = spawnSync('pgbench', ['--version']).status === 0;

/** How long the connections may plan the statement and fill their caches, in seconds; the time that counts begins then. */
const planWithin = 60;

/** The bare database running one prepared statement, driven from a process of its own. */
export function floorOf(database: BenchDatabase, postgres: number, statement: string): Floor {
  const folder = mkdtempSync('/var/tmp/vorgang-floor-');
  endsWith(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'floor.sql');
  writeFileSync(file, `${statement.replaceAll(/\s*\n\s*/g, ' ')};\n`);
  return {
    by: pgbench ? 'pgbench' : 'a lean driver',
    drive: async (connections, seconds) => {
      const time = Math.max(1, Math.round(seconds));
      return counted(commandOf(database, file, connections, ['-P', '1', '-T', String(time + planWithin)]), time, () => cpuOf(postgres));
    },
    few: async (connections, each) => {
      const before = cpuOf(postgres);
      const text = await output(commandOf(database, file, connections, ['-t', String(each)]));
      const perSecond = Number(/^tps = ([\d.]+)/m.exec(text)?.[1]);
      if (!(perSecond > 0)) throw new Error(text);
      return { perSecond, cpu: (cpuOf(postgres) - before) / (connections * each) };
    },
  };
}

/** Our driver takes the options of pgbench that are used here. */
function commandOf({ urls }: BenchDatabase, file: string, connections: number, how: readonly string[]): string[] {
  const program = pgbench ? ['pgbench'] : [process.execPath, '--import', './scripts/register-ts.mjs', 'test/bench/floor/driver.ts'];
  // One thread for all connections, as the load client has.
  return [...program, '-n', '-M', 'prepared', '-j', '1', '-c', String(connections), ...how, '-f', file, urls.owner];
}

async function output([command = '', ...args]: readonly string[]): Promise<string> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = endsWith(() => ended(child));
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(child, 'close');
  await stop();
  return text;
}

/**
 * Both drivers tell once a second how many a second they did ("progress: 3.0 s, 1800.2 tps, …"). What is told until statements are planned
 * and caches filled is left out. The driver is ended when enough is known.
 */
async function counted([command = '', ...args]: readonly string[], seconds: number, cpu: () => number): Promise<Reached> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = endsWith(() => ended(child));
  const gone = once(child, 'close');
  let text = '';
  let told = 0;
  let from: { readonly at: number; readonly cpu: number } | undefined;
  let to: typeof from;
  let done = 0;
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    const lines = [...text.matchAll(/^progress: ([\d.]+) s, ([\d.]+) tps/gm)];
    for (; told < lines.length; told++) {
      const [at, rate, before] = [Number(lines[told]?.[1]), Number(lines[told]?.[2]), lines[told - 1]];
      if (from && !to) {
        done += rate * (at - Number(before?.[1] ?? 0));
        if (at - from.at > seconds - 0.5) {
          to = { at, cpu: cpu() };
          void ended(child);
        }
      } else if (!from && Number(before?.[2] ?? 0) > 0) from = { at, cpu: cpu() };
    }
  });
  await gone;
  await stop();
  if (!from || !to || !(done > 0)) throw new Error(`${command}: ${text.slice(0, 2000)}`);
  return { perSecond: done / (to.at - from.at), cpu: (to.cpu - from.cpu) / done };
}
