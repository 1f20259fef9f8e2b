/** A list is read again at most this often, however much happens in the city. */
const everyMs = 5_000;
const afterMs = 1_200;
/** Everybody hears of a change in the same moment; they do not all ask in the same moment. */
const spreadMs = 2_400;

/**
 * How long to wait after a change before a whole list is read again.
 * @param last when it was read last for this reason
 * @param random from 0 to 1, another one in each browser
 */
export function waitToReload(now: number, last: number, random: number): number {
  return Math.max(afterMs, last + everyMs - now) + random * spreadMs;
}

/** How long to wait before single rows are: it costs next to nothing, and somebody looks at them. */
export function waitToLook(random: number): number {
  return (afterMs + random * spreadMs) / 2;
}
