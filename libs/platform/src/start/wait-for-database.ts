import { realNow } from '../clock.js';
import { asking } from '../database/connections.js';
import { isDatabaseGone } from '../database/failures.js';
import type { Logger } from '../log.js';
import { explainConnection } from './explain-start.js';

export interface DatabaseToWaitFor {
  /** The variable that names the database, for messages to people. */
  readonly variable: string;
  readonly url: string;
}

const firstPauseMs = 250;
const longestPauseMs = 5000;

/**
 * Waits until a database accepts a connection. While it starts or recovers, or the network is not up yet, it tries again with
 * growing pauses, and says so once. A wrong password or a missing database fails at once.
 * @throws StartFailure
 */
export async function waitForDatabase({ variable, url }: DatabaseToWaitFor, seconds: number, logger?: Logger): Promise<void> {
  const begun = realNow();
  for (let pause = firstPauseMs, tries = 1; ; pause = Math.min(pause * 2, longestPauseMs), tries++) {
    try {
      await knock(url);
      if (tries > 1) logger?.info({ variable, seconds: Math.round((realNow() - begun) / 1000) }, 'the database answers now');
      return;
    } catch (error) {
      const explained = explainConnection(error, { variable, url });
      if (!explained) throw error;
      const left = begun + seconds * 1000 - realNow();
      if (!isDatabaseGone(error) || left <= 0) throw explained;
      if (tries === 1) logger?.warn({ variable, waitSeconds: seconds }, `${explained.sentence}; waiting for it`);
      await new Promise((later) => setTimeout(later, Math.min(pause, left)));
    }
  }
}

async function knock(url: string): Promise<void> {
  await asking(url, (client) => client.query('select 1'), { name: 'vorgang-start', timeoutMs: 5000 });
}
