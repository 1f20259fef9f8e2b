import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  /** The moment of the database that it holds, ISO, UTC. */
  at: z.string(),
  /** When it was complete, ISO, UTC. */
  finishedAt: z.string(),
  folder: z.string(),
  /** The size of the dump, in bytes. */
  bytes: z.number(),
  /** How many files belong to it. */
  files: z.number(),
});

/** The last backup that `cli backup` finished. */
export type LastBackup = z.infer<typeof shape>;

/**
 * Notes a finished backup in the data folder. The database would be the wrong place: the backup role only reads, and a restored
 * database would name an older backup than the one that it came from.
 */
export async function noteBackup(dataDir: string, backup: LastBackup): Promise<void> {
  const file = join(dataDir, 'last-backup.json');
  await writeFile(`${file}.part`, `${JSON.stringify(backup)}\n`);
  await rename(`${file}.part`, file);
}

/** The last finished backup; null where there is none yet, or it was made by other means, or in another data folder. */
export async function lastBackup(dataDir: string): Promise<LastBackup | null> {
  const text = await readFile(join(dataDir, 'last-backup.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
