import type { Config, DatabaseUrls, Logger } from '@vorgang/platform';
import { seed, type Seeding } from '../simulator/seed.js';
import { inHaste } from './database.js';
import { remember, type DemoMemory } from './memory.js';
import { sentSubmissions } from './sent-submissions.js';

export interface ToTell extends Seeding {
  readonly config: Config;
  readonly logger: Logger;
  readonly urls: DatabaseUrls;
  /** The owner's way into the cluster, beside the demo's own database. */
  readonly clusterUrl: string;
  readonly memory: DemoMemory;
}

/** Plays the history through the real API. @returns the demo's memory, which is also saved in the data folder */
export async function tellHistory({ config, logger, urls, clusterUrl, memory, ...seeding }: ToTell): Promise<DemoMemory> {
  await remember(config.dataDir, memory);
  const { keys, refused, submissions, steps } = await inHaste(clusterUrl, () => seed(config, logger, urls, seeding));
  if (refused.length > 0) logger.warn({ refused }, 'some of the history was refused');
  const done: DemoMemory = {
    ...memory,
    state: 'ready',
    seededAt: seeding.until.toISOString(),
    keys,
    submissions: sentSubmissions(steps, submissions, keys),
  };
  await remember(config.dataDir, done);
  return done;
}
