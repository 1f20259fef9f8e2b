/** A search over the events counts so many of them, the newest first, and says so where there are more. */
export const eventCap = 10_000;
