import type { Config } from '@vorgang/platform';
import { DataSource } from 'typeorm';
import { databaseFor } from '../database.js';
import { exitCodes, say, type ExitCode, type Io } from '../io.js';
import { makeReady } from '../migrate/migrate.js';
import type { Difference } from './difference.js';
import { verifyCases } from './verify-cases.js';

export interface VerifyOptions {
  readonly database?: string;
}

/** Compares every case of a database with its events and prints each difference. */
export async function verify({ database: named }: VerifyOptions, io: Io, config: Config): Promise<ExitCode> {
  const database = await databaseFor(config, named);
  try {
    await makeReady(database);
    return await verifyDatabase(database.urls.app, io);
  } finally {
    await database.stop();
  }
}

const shown = 100;
/** Columns that hold personal data: what they hold does not belong on a terminal, or into the log of a nightly run. */
const personal = /^(state|applicant_name|subject|word|data)\b/;

/**
 * The same by the database's address; the serving role is enough, since nothing is changed.
 * @returns 0 where all agree, 1 where something differs
 */
export async function verifyDatabase(url: string, io: Pick<Io, 'stdout' | 'stderr'>): Promise<ExitCode> {
  const source = await new DataSource({ type: 'postgres', url, poolSize: 2, applicationName: 'vorgang-verify' }).initialize();
  let printed = 0;
  try {
    const result = await verifyCases(source, {
      onProgress: ({ cases }) => {
        if (cases > 0 && cases % 10_000 === 0) say(io, `${cases} cases …`);
      },
      onDifference: (difference) => {
        printed += 1;
        if (printed <= shown) io.stdout.write(`${line(difference)}\n`);
      },
    });
    if (printed > shown) io.stdout.write(`… and ${printed - shown} more\n`);
    const agree = result.differences === 0;
    io.stdout.write(`${result.cases} cases, ${result.events} events: ${agree ? 'the tables are what the events say' : `${result.differences} differences`}\n`);
    return agree ? exitCodes.done : exitCodes.failed;
  } finally {
    await source.destroy();
  }
}

function line(difference: Difference): string {
  const { table, caseNumber, caseId, row, column, expected, found } = difference;
  const where = [table, caseNumber ?? caseId ?? '', shownRow(table, row), column ?? ''].filter(Boolean).join(' · ');
  if (column === null && expected === undefined) return `${where}: a row that no event explains`;
  if (column === null && found === undefined) return `${where}: the row is missing`;
  if (column !== null && personal.test(column)) return `${where}: differs`;
  return `${where}: expected ${text(expected)}, found ${text(found)}`;
}

/** Which row it is. A word that a case is found by is personal data itself; its field says enough. */
function shownRow(table: Difference['table'], row: string | null): string {
  if (table === 'search_word') return '';
  return (table === 'case_word' ? row?.split(' ')[0] : row) ?? '';
}

function text(value: unknown): string {
  const json = value === undefined ? 'nothing' : JSON.stringify(value);
  return json.length > 120 ? `${json.slice(0, 120)}…` : json;
}
