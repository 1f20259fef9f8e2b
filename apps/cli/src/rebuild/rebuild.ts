import { EventKinds, EventLog } from '@vorgang/event-log';
import { CaseStore, caseEventKinds } from '@vorgang/cases';
import { SystemClock, UnitOfWork, type Config } from '@vorgang/platform';
import { DataSource } from 'typeorm';
import { databaseFor } from '../database.js';
import { exitCodes, say, type ExitCode, type Io } from '../io.js';
import { makeReady } from '../migrate/migrate.js';

export interface RebuildOptions {
  readonly database?: string;
}

/**
 * Folds each case's events again and writes the rows that follow, where they are others: after an upgrade that derives more
 * from a case than before (words to find it by, figures). Events and versions stay as they are, and people may work meanwhile.
 */
export async function rebuild({ database: named }: RebuildOptions, io: Io, config: Config): Promise<ExitCode> {
  const database = await databaseFor(config, named);
  try {
    await makeReady(database);
    return await rebuildDatabase(database.urls.app, io);
  } finally {
    await database.stop();
  }
}

/** Cases between two lines of progress. */
const step = 10_000;

/** The same by the database's address; the serving role is enough. */
export async function rebuildDatabase(url: string, io: Pick<Io, 'stdout' | 'stderr'> & Partial<Pick<Io, 'stopped'>>): Promise<ExitCode> {
  const source = await new DataSource({ type: 'postgres', url, poolSize: 2, applicationName: 'vorgang-rebuild' }).initialize();
  try {
    const kinds = new EventKinds();
    for (const kind of caseEventKinds) kinds.declare(kind, 1);
    const unitOfWork = new UnitOfWork(source);
    const clock = new SystemClock();
    const store = new CaseStore(unitOfWork, new EventLog(unitOfWork, clock, kinds), clock);
    let [cases, failed] = [0, 0];
    for (let after = '00000000-0000-0000-0000-000000000000'; !io.stopped?.aborted; ) {
      const rows: { id: string; case_number: string }[] = await source.query('select id, case_number from case_file where id > $1 order by id limit 200', [after]);
      for (const { id, case_number } of rows) {
        try {
          await store.rewrite(id);
          cases += 1;
        } catch (error) {
          failed += 1;
          say(io, `${case_number}: ${error instanceof Error ? error.message : String(error)}`);
        }
        if (cases > 0 && cases % step === 0) say(io, `${cases} cases …`);
      }
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
    }
    io.stdout.write(`${cases} cases written again${failed > 0 ? `, ${failed} could not be` : ''}\n`);
    if (io.stopped?.aborted) return exitCodes.interrupted;
    return failed === 0 ? exitCodes.done : exitCodes.failed;
  } finally {
    await source.destroy();
  }
}
