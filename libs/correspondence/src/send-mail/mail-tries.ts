/**
 * The queue waits e^attempt seconds, at most six hours: it tries after 3 s, 10 s, 30 s, 1.5, 4, 11 minutes, half an hour, 1, 3, 9
 * and 16 hours. So a mail server that is down over night makes no work for clerks.
 */
export const maxMailAttempts = 12;

/** From this attempt on, the queue's waiting time does not grow any more. */
const longestWaitAt = 10;

/** The attempts for a mail so far, and the time of the next one. */
export interface MailTries {
  /** How many were due until now. */
  readonly tries: number;
  /** Null after the last attempt. */
  readonly nextTryAt: Date | null;
  /** The time of the last attempt. After that the mail is a person's task. */
  readonly givenUpAt: Date;
}

/** The planned attempts for a mail that the queue has had since this instant. If the worker was down, they happen later. */
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
