import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createTestDatabase } from '../../support/cluster.js';

export interface Line {
  readonly msg: string;
  readonly [about: string]: unknown;
}

/** A program of ours in a process of its own, from the sources, on a fresh database. */
export interface Started {
  readonly process: ChildProcess;
  readonly log: readonly Line[];
  /** Waits until its log, or that of its processes, has as many lines that fit. */
  says(fits: (line: Line) => boolean, times?: number): Promise<readonly Line[]>;
  /** Ends it as an operator does. @returns its exit code */
  stop(): Promise<number | null>;
}

/** @param before modules that are loaded before it */
export async function started(
  program: string,
  env: Readonly<Record<string, string>> = {},
  before: readonly string[] = [],
): Promise<Started> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'vorgang-processes-'));
  const imports = ['./scripts/register-ts.mjs', ...before].flatMap((file) => ['--import', file]);
  const child = spawn(process.execPath, [...imports, program], {
    env: {
      ...process.env,
      DATABASE_URL: database.app,
      DATABASE_WORKER_URL: database.worker,
      DATA_DIR: folder,
      PORT: '0',
      WORKER_PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const log: Line[] = [];
  const waiting = new Set<() => void>();
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (child.stdout === null) throw new Error('its output is no pipe');
  createInterface({ input: child.stdout }).on('line', (line) => {
    log.push(JSON.parse(line) as Line);
    for (const look of [...waiting]) look();
  });
  return {
    process: child,
    log,
    says: (fits, times = 1) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = log.filter(fits);
          if (found.length < times) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        void ended.then((code) => reject(new Error(`it ended with ${code}`)));
      }),
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      await database.drop();
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}
