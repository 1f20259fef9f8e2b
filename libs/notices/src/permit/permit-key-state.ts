import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, localDateOf, type HealthFinding } from '@vorgang/platform';
import { isLocalDate, type LocalDate } from '@vorgang/platform';

/** A key that has signed for more days than this needs a successor. */
const watchAfterDays = 365;

const name = /^(first|\d{4}-\d{2}-\d{2})\.pem$/;

/** The age of the key that signs today, and whether it has a successor. */
export async function permitKeyState(folder: string, today: LocalDate): Promise<HealthFinding> {
  const files = (await readdir(folder).catch(() => []))
    .flatMap((file) => name.exec(file)?.[1] ?? [])
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  const signing = files.findLast((file) => order(file) <= today);
  const next = files.find((file) => order(file) > today) ?? null;
  // The first key is made when the first permit is signed.
  if (signing === undefined) return { state: next ? 'bad' : 'good', values: { since: null, days: 0, next } };
  const since = isLocalDate(signing) ? signing : localDateOf((await stat(join(folder, `${signing}.pem`))).mtime);
  const old = addDays(since, watchAfterDays) < today;
  return { state: old && !next ? 'watch' : 'good', values: { since, next } };
}

const order = (file: string): string => (file === 'first' ? '' : file);
