import { appendFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EventLog } from '@vorgang/event-log';
import { CaseRebuild, pruneWords } from '@vorgang/cases';
import { rebuildFigures } from '@vorgang/reporting';
import { EventKinds, listening, sqlState, SystemClock, UnitOfWork, type Config } from '@vorgang/platform';
import { DataSource } from 'typeorm';
import { databaseFor } from '../database.js';
import { exitCodes, say, type ExitCode, type Io } from '../io.js';
import { makeReady } from '../migrate/migrate.js';
import { compareCases, nextCases } from '../verify/compare-cases.js';
import { everyEvent } from '../every-event.js';

export interface RebuildOptions {
  readonly database?: string;
}

/**
 * Makes the rows of all cases anew from their events: after an upgrade that derives more from a case than before (search words,
 * figures), after an erasure, and where `verify` found rows changed, missing or too many. Events stay as they are, and people may
 * work meanwhile.
 */
export async function rebuild({ database: named }: RebuildOptions, io: Io, config: Config): Promise<ExitCode> {
  const database = await databaseFor(config, named);
  try {
    await makeReady(database);
    const { owner, app } = database.urls;
    return await rebuildDatabase(
      owner ?? app,
      io,
      join(config.dataDir, `removed-by-rebuild-${new SystemClock().nowIso().replaceAll(/[:.]/g, '-')}.jsonl`),
    );
  } finally {
    await database.stop();
  }
}

/** PostgreSQL's code for "permission denied". */
const notPermitted = '42501';
const size = 200;

/** The result of a rebuild. */
interface Outcome {
  looked: number;
  written: number;
  failed: number;
  removed: number;
}

/**
 * The same by the database's URL, best the owner's, since the serving role may not remove rows from every table.
 * @param keptIn the file to which rows without events are written before they are removed: a line of JSON for each case
 * @returns 0 where the rows now agree with the events, 1 where a person must look into something, 130 after Ctrl-C
 */
export async function rebuildDatabase(
  url: string,
  io: Pick<Io, 'stdout' | 'stderr'> & Partial<Pick<Io, 'stopped'>>,
  keptIn: string,
): Promise<ExitCode> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    poolSize: 2,
    applicationName: 'vorgang-rebuild',
    extra: listening,
  }).initialize();
  try {
    const kinds = new EventKinds(everyEvent);
    const unitOfWork = new UnitOfWork(source);
    const log = new EventLog(unitOfWork, new SystemClock(), kinds);
    const cases = new CaseRebuild(unitOfWork, log);
    const outcome: Outcome = { looked: 0, written: 0, failed: 0, removed: 0 };
    // The unexplained rows come first, since they may hold numbers that the cases need.
    await removeUnexplained(cases, io, keptIn, outcome);
    for (let after = '00000000-0000-0000-0000-000000000000'; !io.stopped?.aborted;) {
      const ids = await nextCases(source.manager, after, size);
      for (const id of await differing(source, log, ids)) await remake(cases, id, io, outcome);
      outcome.looked += ids.length;
      if (outcome.looked % 10_000 < ids.length) say(io, `${outcome.looked} cases …`);
      const last = ids.at(-1);
      if (!last) break;
      after = last;
    }
    await mendReferences(cases, io, keptIn, outcome);
    await cases.mendDrawers();
    await cases.mendVocabulary();
    await pruneWords(unitOfWork);
    await rebuildFigures(unitOfWork);
    return tell(outcome, io, keptIn);
  } finally {
    await source.destroy();
  }
}

/** The cases among these with rows that this version would not write. */
async function differing(source: DataSource, log: EventLog, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = new Set<string>();
  const report = ({ caseId }: { readonly caseId: string | null }): void => void (caseId && found.add(caseId));
  await source.transaction('REPEATABLE READ', (manager) =>
    compareCases({ log, manager, report, erased: { events: 0, cases: 0 }, asWritten: false }, ids),
  );
  return ids.filter((id) => found.has(id));
}

async function remake(cases: CaseRebuild, id: string, io: Pick<Io, 'stderr'>, outcome: Outcome): Promise<void> {
  try {
    await cases.remake(id);
    outcome.written += 1;
  } catch (error) {
    outcome.failed += 1;
    say(io, `${id}: left as it is: ${reasonOf(error)}`);
  }
}

async function removeUnexplained(cases: CaseRebuild, io: Pick<Io, 'stderr'>, keptIn: string, outcome: Outcome): Promise<void> {
  const left = new Set<string>();
  for (;;) {
    const ids = (await cases.unexplained()).filter((id) => !left.has(id));
    if (ids.length === 0) return;
    for (const id of ids) {
      try {
        await cases.remove(id, (rows) => keep(keptIn, { id, rows }));
        outcome.removed += 1;
        say(io, `${id}: there were rows and no events; taken out`);
      } catch (error) {
        left.add(id);
        outcome.failed += 1;
        say(io, `${id}: there are rows and no events; left as they are: ${reasonOf(error)}`);
      }
    }
  }
}

async function mendReferences(cases: CaseRebuild, io: Pick<Io, 'stderr'>, keptIn: string, outcome: Outcome): Promise<void> {
  try {
    outcome.removed += await cases.mendReferences((rows) => keep(keptIn, { rows }));
  } catch (error) {
    outcome.failed += 1;
    say(io, `what transactions paid: left as it is: ${reasonOf(error)}`);
  }
}

async function keep(file: string, removed: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, `${JSON.stringify(removed)}\n`, { mode: 0o600 });
}

function reasonOf(error: unknown): string {
  if (sqlState(error) === notPermitted)
    return 'rows that are too many can only be taken out by the database’s owner: set DATABASE_OWNER_URL, or name the owner in --database';
  return error instanceof Error ? error.message : String(error);
}

function tell(
  { looked, written, failed, removed }: Outcome,
  io: Pick<Io, 'stdout' | 'stderr'> & Partial<Pick<Io, 'stopped'>>,
  keptIn: string,
): ExitCode {
  io.stdout.write(`${looked} cases looked at, ${written} written again.\n`);
  if (removed > 0)
    io.stdout.write(
      `${removed} times there were rows of which the log knows nothing. They are in ${keptIn}: find out where they came from.\n`,
    );
  if (failed > 0) io.stdout.write(`${failed} could not be made from their events: "verify" says what is wrong with them.\n`);
  if (io.stopped?.aborted) {
    say(io, 'Stopped before the end; it can be run again.');
    return exitCodes.interrupted;
  }
  if (failed + removed > 0) return exitCodes.failed;
  io.stdout.write('The rows of all cases are what their events say.\n');
  return exitCodes.done;
}
