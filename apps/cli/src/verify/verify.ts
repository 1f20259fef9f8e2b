import { join } from 'node:path';
import { listening, type Config } from '@vorgang/platform';
import { DataSource } from 'typeorm';
import { UsageFault } from '../arguments.js';
import { databaseFor } from '../database.js';
import { exitCodes, say, type ExitCode, type Io } from '../io.js';
import { makeReady } from '../migrate/migrate.js';
import { lineOf } from './line.js';
import { parts } from './parts/index.js';
import type { Looked, VerifyPart } from './part.js';
import { verifyParts } from './verify-parts.js';

export interface VerifyOptions {
  readonly database?: string;
  /** Keys of parts, separated by commas. */
  readonly only?: string;
  readonly skip?: string;
}

/** Compares a database and its files with its event log, and prints all differences. */
export async function verify({ database: named, only, skip }: VerifyOptions, io: Io, config: Config): Promise<ExitCode> {
  const chosen = chosenParts(only, skip);
  const database = await databaseFor(config, named);
  try {
    await makeReady(database);
    return await verifyDatabase(database.urls.app, io, { parts: chosen, filesFolder: join(config.dataDir, 'files') });
  } finally {
    await database.stop();
  }
}

/** @throws UsageFault for an unknown part */
function chosenParts(only: string | undefined, skip: string | undefined): readonly VerifyPart[] {
  const [wanted, unwanted] = [only, skip].map((list) => list?.split(',').map((key) => key.trim()));
  const unknown = [...(wanted ?? []), ...(unwanted ?? [])].find((key) => !parts.some((part) => part.key === key));
  if (unknown !== undefined) throw new UsageFault(`verify has no part "${unknown}": ${parts.map(({ key }) => key).join(', ')}`);
  return parts.filter(({ key }) => (wanted?.includes(key) ?? true) && !unwanted?.includes(key));
}

const shown = 100;

/**
 * The same by the database's URL; the serving role is enough, since it changes nothing.
 * @returns 0 where everything agrees, 1 where something differs, 130 after Ctrl-C
 */
export async function verifyDatabase(
  url: string,
  io: Pick<Io, 'stdout' | 'stderr'> & Partial<Pick<Io, 'stopped'>>,
  { parts: chosen, filesFolder }: { readonly parts: readonly VerifyPart[]; readonly filesFolder: string },
): Promise<ExitCode> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    poolSize: 2,
    applicationName: 'vorgang-verify',
    extra: listening,
  }).initialize();
  let found = 0;
  const remarks: string[] = [];
  try {
    const looked = await verifyParts(source, chosen, {
      filesFolder,
      stopped: io.stopped,
      progress: (done) => say(io, `${done} …`),
      remark: (text) => void remarks.push(text),
      report: (one) => {
        found += 1;
        if (found <= shown) io.stdout.write(`${lineOf(one)}\n`);
      },
    });
    if (found > shown) io.stdout.write(`… and ${found - shown} more\n`);
    for (const remark of remarks) io.stdout.write(`Note: ${remark}.\n`);
    if (io.stopped?.aborted) {
      say(io, 'Stopped before the end: what was not looked at yet may differ.');
      return exitCodes.interrupted;
    }
    io.stdout.write(`${closing(looked, found)}\n`);
    return found === 0 ? exitCodes.done : exitCodes.failed;
  } finally {
    await source.destroy();
  }
}

/** The closing sentence. */
function closing(looked: Looked, found: number): string {
  const counts = Object.entries(looked)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
  if (found === 0) return `${counts}: all is what the events say.`;
  return `${counts}: ${found} ${found === 1 ? 'difference' : 'differences'}. "rebuild" makes the rows of cases anew from their events; what else differs, a person must look into (docs/operating.md).`;
}
