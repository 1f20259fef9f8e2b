import { isDatabaseGone, MailNotTaken, Refusal, type DatabaseWatch, type Logger } from '@vorgang/platform';
import { Logger as JobLogger } from 'graphile-worker';
import { z } from 'zod';

const failure = z.object({
  failure: z.literal(true),
  error: z.unknown(),
  job: z.object({ id: z.string(), task_identifier: z.string(), attempts: z.number(), max_attempts: z.number() }),
});

/**
 * Writes the queue's messages to our log. Payloads of jobs hold only ids, but texts of errors may quote data, so for unexpected
 * ones the log gets only the place. A retry for an outside reason (a mail server, a rule, a database that is gone) is no error.
 */
export function jobLogger(logger: Logger, watch: DatabaseWatch): JobLogger {
  return new JobLogger(() => (level, message, meta = {}) => {
    const error: unknown = meta['error'] ?? meta['fatalError'];
    const failed = failure.safeParse(meta);
    if (failed.success) {
      tellFailure(logger, failed.data);
      if (isDatabaseGone(error)) watch.lost(error);
    } else if (level !== 'debug' && (isDatabaseGone(error) || isDatabaseGone({ message }))) watch.lost(error ?? { message });
    else if (level === 'error') logger.error({ jobs: message.slice(0, 300) }, 'job');
    else if (level === 'warning') logger.warn({ jobs: message.slice(0, 300) }, 'job');
    else logger.debug({ jobs: message.slice(0, 300) }, 'job');
  });
}

function tellFailure(logger: Logger, { error, job }: z.output<typeof failure>): void {
  const about = { job: job.id, task: job.task_identifier, attempt: job.attempts, of: job.max_attempts };
  if (error instanceof MailNotTaken) logger.warn({ ...about, reason: error.reason }, 'a mail was postponed');
  else if (isDatabaseGone(error)) logger.warn({ ...about, reason: 'server.database-unavailable' }, 'a job was postponed');
  else if (error instanceof Refusal) logger.warn({ ...about, reason: error.code }, 'a job was postponed');
  else {
    const stack =
      error instanceof Error
        ? error.stack
            ?.split('\n')
            .filter((line) => /^\s+at /.test(line))
            .join('\n')
        : undefined;
    logger.error(
      {
        ...about,
        err: {
          name: error instanceof Error ? error.name : 'unknown',
          message: error instanceof Error ? error.message.slice(0, 200) : undefined,
          stack,
        },
      },
      'a job failed',
    );
  }
}
