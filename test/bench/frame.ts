import type { BenchCluster } from './cluster.js';
import type { Load } from './load/load.js';
import type { Program } from './processes.js';
import type { Town } from './town.js';

/** What a measurement has found. */
export interface Finding {
  readonly what: string;
  /** What the issue asks for, as it is compared. */
  readonly goal: { readonly atLeast: number } | { readonly atMost: number };
  /** Stands behind the goal and what is compared with it. */
  readonly unit: string;
  /** The figure that is compared with the goal, of each round. */
  readonly rounds: readonly number[];
  /** What the floor reached in each round, or what ours is held against; empty where the goal stands alone. */
  readonly floor: readonly number[];
  /** What the product reached in each round. */
  readonly ours: readonly number[];
  /** The unit of floor and ours. */
  readonly of: string;
  /** What else is to be known of it. */
  readonly note?: string;
  /** What it is made up of, for the JSON alone. */
  readonly parts?: Readonly<Record<string, number>>;
}

/** What a measurement has to work with. */
export interface Bench {
  readonly cluster: BenchCluster;
  readonly load: Load;
  readonly rounds: number;
  /** How long one side drives in one round. */
  readonly seconds: number;
  /** How long the old snapshot stays open, in seconds. */
  readonly snapshotSeconds: number;
  readonly scale: number;
  /** So many requests go to a server before anything counts: until then its connections plan their statements. */
  readonly warmUp: number;
  full(): Promise<Town>;
  small(): Promise<Town>;
  /** An API process on this database: the same one for all measurements, so that it is warm. */
  api(town: Town): Promise<Program>;
  say(text: string): void;
}

export interface Measurement {
  readonly name: string;
  readonly run: (bench: Bench) => Promise<readonly Finding[]>;
}

/** Drives one side and the other in turn, as often as asked for. What both share (a warm cache, a busy machine) then touches both alike. */
export async function inTurn<A, B>(rounds: number, one: () => Promise<A>, other: () => Promise<B>): Promise<{ one: A[]; other: B[] }> {
  const found: { one: A[]; other: B[] } = { one: [], other: [] };
  for (let round = 0; round < rounds; round++) {
    found.one.push(await one());
    found.other.push(await other());
  }
  return found;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** Each figure against the other of its round. */
export function ratios(above: readonly number[], below: readonly number[]): number[] {
  return above.map((value, round) => value / (below[round] ?? Number.NaN));
}

export function isMet({ goal, rounds }: Finding): boolean {
  const reached = median(rounds);
  return 'atLeast' in goal ? reached >= goal.atLeast : reached <= goal.atMost;
}
