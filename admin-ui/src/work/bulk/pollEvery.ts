import type { Schema } from '../../kit/api/contract';

type BulkRun = Schema<'BulkRun'>;

/** A run that nobody tells of is read at this pace: the line is down. */
const downMs = 2_000;
/** Where the live stream tells: only what leaves no event, a fault or an input that was refused. */
const liveMs = 10_000;

/** Whether nothing more will happen in the run. */
export function hasEnded({ state }: Pick<BulkRun, 'state'>): boolean {
  return state === 'finished' || state === 'stopped';
}

/** How long until a run is read again by itself; never before it is known, nor once it has ended. */
export function pollEvery(run: Pick<BulkRun, 'state'> | undefined, live: boolean): number | false {
  if (!run || hasEnded(run)) return false;
  return live ? liveMs : downMs;
}
