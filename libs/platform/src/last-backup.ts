import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  /** As of when the database is in it, ISO, UTC. */
  at: z.string(),
  /** When it was whole, ISO, UTC. */
  finishedAt: z.string(),
  folder: z.string(),
  /** Of the dump, in bytes. */
  bytes: z.number(),
  /** How many files belong to it. */
  files: z.number(),
});

/** The last backup that `cli backup` finished. */
export type LastBackup = z.infer<typeof shape>;

/**
 * Notes a good backup in the data folder. Not in the database: the backup role only reads, and a restored database would
 * praise a backup that is older than the one it came from.
 */
export async function noteBackup(dataDir: string, backup: LastBackup): Promise<void> {
  const file = join(dataDir, 'last-backup.json');
  await writeFile(`${file}.part`, `${JSON.stringify(backup)}\n`);
  await rename(`${file}.part`, file);
}

/** The last backup that was finished, or null: none yet, made by other means, or in a data folder elsewhere. */
export async function lastBackup(dataDir: string): Promise<LastBackup | null> {
  const text = await readFile(join(dataDir, 'last-backup.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
