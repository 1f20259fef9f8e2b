import { cpus, loadavg } from 'node:os';
import { allStats } from './processes.js';

/** What the figures were taken on, and what else ran there. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly load: { readonly before: number; readonly after: number };
  /** Processes of others that used more than a hundredth of a core meanwhile, with their share of one. */
  readonly others: readonly string[];
}

/** Looks around. @returns tells what was there from then on */
export function watchMachine(postgres: () => number | undefined): () => Machine {
  const before = { load: loadavg()[0] ?? 0, stats: allStats(), at: performance.now() };
  return () => {
    const after = allStats();
    const ownRoots = new Set([process.pid, process.ppid, postgres() ?? 0]);
    const isOwn = (pid: number): boolean => {
      for (let at: number | undefined = pid; at !== undefined && at > 1; at = after.get(at)?.parent) if (ownRoots.has(at)) return true;
      return false;
    };
    const seconds = (performance.now() - before.at) / 1000;
    const busy = new Map<string, number>();
    for (const { pid, name, ticks } of after.values()) {
      if (isOwn(pid)) continue;
      const share = (ticks - (before.stats.get(pid)?.ticks ?? 0)) / 100 / seconds;
      if (share > 0.01) busy.set(name, (busy.get(name) ?? 0) + share);
    }
    const others = [...busy]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 8)
      .map(([name, share]) => `${name} ${Math.round(share * 100)} %`);
    const all = cpus();
    return {
      processor: all[0]?.model.trim() ?? 'unknown',
      cores: all.length,
      load: { before: before.load, after: loadavg()[0] ?? 0 },
      others,
    };
  };
}
