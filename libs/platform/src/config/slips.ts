import type { ConfigFault } from './secret-files.js';

/**
 * Finds variables that nobody reads and that look like a mistyped one of ours: `DATABSE_URL`, `TRUST_PROXI`. It ignores names
 * without an underscore (`HOST`, `PORT`), since other programs have similar ones.
 * @param known the names that are read
 */
export function slipsIn(env: Readonly<Record<string, string | undefined>>, known: readonly string[]): ConfigFault[] {
  const own = new Set(known);
  const candidates = known.filter((name) => name.includes('_'));
  return Object.keys(env)
    .filter((name) => env[name] && !own.has(name) && !/^npm_/i.test(name))
    .flatMap((name) => {
      const meant = candidates.find((one) => isSlip(name, one));
      // If the right one is set too, the mistyped one does no harm.
      return meant && !env[meant] ? [{ name, problem: `is not read by anybody; ${meant} was meant, it seems` }] : [];
    });
}

function isSlip(given: string, meant: string): boolean {
  const plain = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (plain(given) === plain(meant)) return true;
  const most = meant.length >= 10 ? 2 : 1;
  return Math.abs(given.length - meant.length) <= most && distance(given.toUpperCase(), meant) <= most;
}

/** How many letters have to be inserted, removed, replaced or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
