import { isDatabaseGone, type DatabaseWatch, type Logger } from '@vorgang/platform';
import type { Runner } from 'graphile-worker';

const pauseMs = 1000;

/**
 * Keeps a runner of jobs running. The queue's own runner gives up for good when it cannot even return a job, which happens if the
 * database goes down during one. Then a new runner replaces it as soon as the database is back.
 * @throws the error of the first start, which is a fault of the installation
 */
export async function keepRunning(start: () => Promise<Runner>, watch: DatabaseWatch, logger: Logger): Promise<{ stop(): Promise<void> }> {
  let stopping = false;
  let wake: () => void = () => {};
  const stopped = new Promise<void>((done) => (wake = done));
  let runner: Runner | undefined = await start();
  const tell = (error: unknown) => {
    if (isDatabaseGone(error)) watch.lost(error);
    else if (!stopping)
      logger.error(
        { err: { message: error instanceof Error ? error.message.slice(0, 300) : 'unknown' } },
        'the runner of jobs ended; starting another',
      );
  };
  const loop = (async () => {
    while (!stopping) {
      await runner?.promise.catch(tell);
      runner = undefined;
      if (stopping) return;
      await Promise.race([stopped, new Promise((later) => setTimeout(later, pauseMs))]);
      await Promise.race([stopped, watch.back()]);
      if (!stopping)
        runner = await start().catch((error: unknown) => {
          tell(error);
          return undefined;
        });
    }
  })();
  return {
    stop: async () => {
      stopping = true;
      wake();
      // A runner that is ending by itself rejects, because it has stopped already.
      await runner?.stop().catch(() => {});
      await loop;
    },
  };
}
