/**
 * The queue waits e^attempt seconds, six hours at most: tries after 3 s, 10 s, 30 s, 1.5, 4, 11 minutes, half an hour,
 * 1, 3, 9 and 16 hours. A mail server that is away over night does not make work for clerks.
 */
export const maxMailAttempts = 12;

/** From this attempt on the queue's waiting time grows no longer. */
const longestWaitAt = 10;

/** How far the tries of a mail have got, and when the next one comes. */
export interface MailTries {
  /** How many were due by now. */
  readonly tries: number;
  /** Null when the last one is over. */
  readonly nextTryAt: Date | null;
  /** When the last one comes: after that it is a person's task. */
  readonly givenUpAt: Date;
}

/** The tries of a mail that the queue has had since this instant, as they are planned; a worker that was away tries later. */
export function mailTries(since: Date, now: Date): MailTries {
  const planned = [since];
  let at = since.getTime();
  for (let attempt = 1; attempt < maxMailAttempts; attempt += 1) {
    at += Math.exp(Math.min(attempt, longestWaitAt)) * 1000;
    planned.push(new Date(at));
  }
  return {
    tries: planned.filter((one) => one <= now).length,
    nextTryAt: planned.find((one) => one > now) ?? null,
    givenUpAt: planned.at(-1) ?? since,
  };
}
