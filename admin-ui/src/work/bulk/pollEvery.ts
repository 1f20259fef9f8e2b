import type { Schema } from '../../kit/api/contract';

type BulkRun = Schema<'BulkRun'>;

/** The pace without the live stream. */
const downMs = 2_000;
/** The pace with the live stream. It is only needed for what leaves no event: a fault, or an input that was refused. */
const liveMs = 10_000;

/** Whether the run has ended. */
export function hasEnded({ state }: Pick<BulkRun, 'state'>): boolean {
  return state === 'finished' || state === 'stopped';
}

/** How long until a run is read again by itself. Never before it is known, nor after it has ended. */
export function pollEvery(run: Pick<BulkRun, 'state'> | undefined, live: boolean): number | false {
  if (!run || hasEnded(run)) return false;
  return live ? liveMs : downMs;
}
