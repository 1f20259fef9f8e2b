import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  /** `seeding`: the history was begun but not finished, so it is begun anew. */
  state: z.enum(['seeding', 'ready']),
  seededAt: z.string().nullable(),
  ports: z.object({ api: z.int(), portal: z.int(), mail: z.int() }),
  keys: z.object({ portal: z.string(), counter: z.string(), mailroom: z.string() }).nullable(),
  /** The portal's own applications, for its list, the newest first. */
  submissions: z.array(
    z.object({
      submissionId: z.string(),
      key: z.enum(['portal', 'counter', 'mailroom']),
      reference: z.string(),
      service: z.string(),
      name: z.string(),
      sentAt: z.string(),
    }),
  ),
});
export type DemoMemory = z.output<typeof shape>;
export type SentSubmission = DemoMemory['submissions'][number];

const file = (dataDir: string): string => join(dataDir, 'demo.json');

/** Reads the memory of the last run; null where there was none. */
export async function recall(dataDir: string): Promise<DemoMemory | null> {
  const text = await readFile(file(dataDir), 'utf8').catch(() => null);
  if (text === null) return null;
  const read = shape.safeParse(safeJson(text));
  return read.success ? read.data : null;
}

/** Saves the memory, completely or not at all. Only the owner can read it, since it has the keys. */
export async function remember(dataDir: string, memory: DemoMemory): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const part = `${file(dataDir)}.part`;
  await writeFile(part, JSON.stringify(memory, null, 2), { mode: 0o600 });
  await rename(part, file(dataDir));
}

export async function forget(dataDir: string): Promise<void> {
  await rm(file(dataDir), { force: true });
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const lockShape = z.object({ pid: z.int(), postgres: z.int().nullable(), url: z.string().nullable() });
type Lock = z.output<typeof lockShape>;

/** The lock of a data folder, in which one demo at a time works. */
export interface Hold {
  /** The process id of a PostgreSQL that a killed demo left running. */
  readonly orphan: number | null;
  note(about: Partial<Pick<Lock, 'postgres' | 'url'>>): Promise<void>;
  release(): Promise<void>;
}

/** @throws Error that says where the other demo runs */
export async function hold(dataDir: string, isRunning: (pid: number) => boolean): Promise<Hold> {
  await mkdir(dataDir, { recursive: true });
  const path = join(dataDir, 'demo.lock');
  const before = lockShape.safeParse(safeJson(await readFile(path, 'utf8').catch(() => '')));
  if (before.success) {
    const { pid, url } = before.data;
    if (pid !== process.pid && isRunning(pid))
      throw new Error(
        `The demo runs already${url ? `: ${url}` : ''} (process ${pid}). Stop it with Ctrl-C there, or set another DATA_DIR.`,
      );
    await rm(path, { force: true });
  }
  let lock: Lock = { pid: process.pid, postgres: null, url: null };
  // If two start at the same moment, only one makes the file.
  const handle = await open(path, 'wx', 0o600).catch(() => {
    throw new Error('Another demo is just starting in this data folder.');
  });
  await handle.writeFile(JSON.stringify(lock));
  await handle.close();
  return {
    orphan: before.success ? before.data.postgres : null,
    note: async (about) => {
      lock = { ...lock, ...about };
      await writeFile(path, JSON.stringify(lock), { mode: 0o600 });
    },
    release: () => rm(path, { force: true }),
  };
}
