import { countedAddress } from '@vorgang/platform';
import { signInName } from '../people/staff/sign-in-name.js';

/** The limits of a bucket of attempts: how many a minute are free, how the pause grows after that, and its maximum. */
export interface Pace {
  readonly bucket: string;
  readonly free: number;
  /** The pause doubles after so many further attempts. */
  readonly step: number;
  readonly longestMs: number;
}

const firstPauseMs = 500;

/**
 * The buckets that a sign-in attempt counts in. Name and address together stand for the person who tries. The address alone slows
 * attempts with many names from one place, and the name alone slows, gently, attempts with one name from many places. A whole
 * town hall may come from one address.
 * @param perMinute the attempts without a pause
 */
export function pacesOf(userName: string, address: string, perMinute: number): readonly Pace[] {
  const from = countedAddress(address);
  const name = signInName(userName);
  return [
    { bucket: `sign-in:${from}:${name}`, free: perMinute, step: 1, longestMs: 15_000 },
    { bucket: `sign-in:address:${from}`, free: perMinute * 10, step: 10, longestMs: 8000 },
    { bucket: `sign-in:name:${name}`, free: perMinute * 3, step: 10, longestMs: 4000 },
  ];
}

/** The same for a browser in which this person has signed in before. Other people's attempts with the name do not slow it. */
export function pacesOfKnown(browser: string, perMinute: number): readonly Pace[] {
  return [{ bucket: `sign-in:browser:${browser}`, free: perMinute, step: 1, longestMs: 15_000 }];
}

/** How long an attempt waits before its password is checked, in ms: the longest pause of its buckets. */
export function pauseOf(paces: readonly Pace[], used: ReadonlyMap<string, number>): number {
  const pauses = paces.map(({ bucket, free, step, longestMs }) => {
    const beyond = (used.get(bucket) ?? 0) - free;
    return beyond <= 0 ? 0 : Math.min(longestMs, firstPauseMs * 2 ** Math.min(20, Math.floor((beyond - 1) / step)));
  });
  return Math.max(0, ...pauses);
}
