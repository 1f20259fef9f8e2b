import { loadMunicipality, officeCalendarOf } from '@vorgang/catalogue';
import { StatedClock, type Config, type DatabaseUrls, type Logger } from '@vorgang/platform';
import { startApi } from '../../../api/src/start-api.js';
import { startWorker } from '../../../worker/src/start-worker.js';
import { history, historyDays } from '../story/history.js';
import type { Plot } from '../story/plot.js';
import { makeAccounts, signEverybodyIn, type IntakeKeys } from './accounts.js';
import { Desk } from './desk.js';
import { play, type Played } from './play.js';
import { writeTextBlocks } from './text-blocks.js';

export interface Seeding {
  /** The end of the history: now. */
  readonly until: Date;
  /** A part of all stories, for tests. */
  readonly plots?: readonly Plot[];
  readonly signal?: AbortSignal;
  /** Called when the staff can sign in and the history begins. */
  readonly onAccounts?: () => void;
  readonly onStep?: (done: number, total: number, at: Date) => void;
}

export interface Seeded extends Played {
  readonly keys: IntakeKeys;
  readonly steps: ReturnType<typeof history>['steps'];
}

/** Everybody signs in at once, and submissions of weeks come within a minute. */
const noLimit = 1_000_000;
const dayMs = 86_400_000;

/**
 * Fills an empty, migrated database: accounts and keys, then the history, played through an API and a worker of its own that take
 * the time from the requests. Both have stopped when this ends, even if it fails.
 */
export async function seed(
  config: Config,
  logger: Logger,
  urls: DatabaseUrls,
  { until, plots, signal, onAccounts, onStep }: Seeding,
): Promise<Seeded> {
  const calendar = officeCalendarOf(await loadMunicipality(config.municipalityFile));
  const { steps } = history(until, calendar, plots);
  const own: Config = {
    ...config,
    http: { ...config.http, host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1', trustedProxies: { kind: 'none' } },
    limits: { ...config.limits, signInsPerMinute: noLimit, intakePerMinute: noLimit },
    // The people of the history hold nothing back.
    letterHoldSeconds: 0,
  };
  const composition = { config: own, logger, databaseUrl: urls.app, clock: new StatedClock() };
  const api = await startApi(composition, 0);
  try {
    const worker = await startWorker(composition, { workerUrl: urls.worker, cron: false });
    try {
      const began = new Date(until.getTime() - (historyDays + 10) * dayMs);
      const keys = await makeAccounts(api.app, began);
      const people = await signEverybodyIn(api.url);
      await writeTextBlocks(new Desk(api.url, people), began);
      onAccounts?.();
      const stage = { url: api.url, keys, people, worker: worker.app, settled: () => worker.settled() };
      const played = await play(stage, steps, { signal, onStep: (done, at) => onStep?.(done, steps.length, at) });
      return { ...played, keys, steps };
    } finally {
      await worker.stop();
    }
  } finally {
    await api.stop();
  }
}
