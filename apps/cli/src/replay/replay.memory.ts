import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DefinitionFiles } from '@vorgang/catalogue';
import type { Config } from '@vorgang/platform';
import { z } from 'zod';

const remembered = z.object({
  database: z.string().describe('The name of the database that holds it'),
  file: z.string().describe('The log that was replayed'),
  finishedAt: z.iso.datetime(),
  service: z.object({ key: z.string(), version: z.int() }),
  /** The files of the definition that was made from the log; null if the catalogue had one. */
  definition: z.record(z.string(), z.unknown()).nullable(),
});

/** A finished replay: its database, and what is needed to look at it again. */
export type RememberedReplay = z.infer<typeof remembered> & { readonly definition: DefinitionFiles | null };

const folder = (config: Pick<Config, 'dataDir'>): string => join(config.dataDir, 'replays');
const latest = 'latest';

/** Saves a finished replay as the latest. */
export async function rememberReplay(config: Pick<Config, 'dataDir'>, replay: RememberedReplay): Promise<void> {
  await mkdir(folder(config), { recursive: true });
  for (const name of [replay.database, latest]) {
    // It is renamed into place, so that readers see the former file, never half of this one.
    const file = join(folder(config), `${name}.json`);
    await writeFile(`${file}.new`, `${JSON.stringify(replay, null, 2)}\n`);
    await rename(`${file}.new`, file);
  }
}

/**
 * Reads a finished replay by its database, or the latest one.
 * @returns null where there was none
 * @throws Error if its file cannot be read
 */
export async function recallReplay(config: Pick<Config, 'dataDir'>, database: string = latest): Promise<RememberedReplay | null> {
  const file = join(folder(config), `${database}.json`);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const parsed = remembered.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`${file} cannot be read; remove it, or name a database`);
  return parsed.data;
}
