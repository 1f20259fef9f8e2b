/** A list is read again at most this often, however much happens in the city. */
const everyMs = 5_000;
const afterMs = 1_200;
/** All browsers hear of a change at the same moment, so each waits a different time before it asks. */
const spreadMs = 2_400;

/**
 * How long to wait after a change before the whole list is read again.
 * @param last when it was last read for this reason
 * @param random from 0 to 1, different in each browser
 */
export function waitToReload(now: number, last: number, random: number): number {
  return Math.max(afterMs, last + everyMs - now) + random * spreadMs;
}

/** How long to wait before single rows are read again. That costs little, and somebody is looking at them. */
export function waitToLook(random: number): number {
  return (afterMs + random * spreadMs) / 2;
}
