/** Whether this is the long round (`npm run test:long`). */
export const isLong = process.env['LONG'] === 'true';

/** A block of the long round: what a shorter one beside it shows in principle, or what takes its time. */
export const longRound = isLong ? describe : describe.skip;
