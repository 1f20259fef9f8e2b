import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadCatalogue } from '@vorgang/catalogue';
import { createLogger, realNow, type Config, type DatabaseUrls, type Logger } from '@vorgang/platform';
import { readXes, textOf, XesFault } from '@vorgang/reporting';
import { exitCodes, quiet, say, type ExitCode, type Io } from '../io.js';
import { planReplay } from './plan.js';
import type { ReplayPlan } from './plan.types.js';
import { longestName, ReplayAccounts, StepRefused } from './replay.accounts.js';
import { HttpClient } from './replay.client.js';
import { databaseNameFor, makeReplayDatabase, NoDatabaseForReplay } from './replay.database.js';
import { serviceFor, type ReplayService } from './replay.definition.js';
import { rememberReplay } from './replay.memory.js';
import { Player, type Played } from './replay.player.js';
import { startReplayServers } from './replay.server.js';
import { progressOf, slipsOf, summaryOf, wordsOf } from './replay.words.js';

export interface ReplayOptions {
  /** A log: XES, packed with gzip or not. */
  readonly file: string;
  /** The name of the new database; the default is made from the log's name and the time. */
  readonly database?: string;
}

/** The log cannot be played. */
export class NotPlayable extends Error {}

/**
 * Plays an event log through a separate system: a new database, an API and a worker whose clock each request sets. It saves the
 * finished replay as the latest.
 * @returns 0 when everything was played, 1 when something could not be, 130 after Ctrl-C
 */
export async function replay({ file, database: named }: ReplayOptions, io: Io, config: Config): Promise<ExitCode> {
  const startedAt = realNow();
  try {
    await access(file).catch(() => {
      throw new NotPlayable(`there is no file ${file}`);
    });
    say(io, `reading ${file}`);
    const reading = readXes(createReadStream(file));
    const plan = await planReplay(reading);
    mustBePlayable(plan);
    const catalogue = await loadCatalogue(config.servicesDir);
    const logName =
      textOf(reading.info.attributes, 'concept:name') ||
      basename(file)
        .replace(/\.gz$/i, '')
        .replace(/\.(xes|xml)$/i, '');
    const service = serviceFor(plan, catalogue.allCurrent(), logName);
    if (io.stopped.aborted) return exitCodes.interrupted;

    const database = await makeReplayDatabase(config, named ?? databaseNameFor(file, new Date(startedAt).toISOString()));
    try {
      say(
        io,
        `${plan.cases.length} cases, ${plan.activities.reduce((sum, { count }) => sum + count, 0)} events, ${plan.people.length} people, into the database ${database.name}`,
      );
      const logger = createLogger(quiet(config.logLevel), { process: 'cli', destination: io.stderr });
      const { played, finished } = await playPlan({ plan, service, config, logger, urls: database.urls, io });
      const seconds = (realNow() - startedAt) / 1000;
      const { key, version } = service.definition;
      const lines = summaryOf({
        file,
        database: database.name,
        service: service.files ? `${key} (made from the log)` : key,
        people: plan.people.length,
        played,
        seconds,
      });
      for (const line of [...slipsOf(reading), ...wordsOf(plan), ...lines]) say(io, line);
      if (!finished) {
        say(io, 'stopped before the end: the database holds a part of the log only');
        return exitCodes.interrupted;
      }
      await rememberReplay(config, {
        database: database.name,
        file,
        finishedAt: new Date(realNow()).toISOString(),
        service: { key, version },
        definition: service.files,
      });
      return exitCodes.done;
    } finally {
      await database.stop();
    }
  } catch (error) {
    if (!(
      error instanceof NotPlayable ||
      error instanceof NoDatabaseForReplay ||
      error instanceof StepRefused ||
      error instanceof XesFault
    ))
      throw error;
    say(io, `replay: ${error.message}`);
    return exitCodes.failed;
  }
}

function mustBePlayable({ cases, people, activities, report }: ReplayPlan): void {
  if (cases.length === 0 && report.unreadableTimes > 0) {
    const [first] = report.unreadable;
    throw new NotPlayable(
      `none of the log's ${report.unreadableTimes} times can be read; the first is ${JSON.stringify(first)}, expected is 2026-03-31T10:00:00+02:00 in a year from 1900 to 2199`,
    );
  }
  if (cases.length === 0) throw new NotPlayable('the log has no case that happened at any time');
  const name = [...people, ...activities.map((activity) => activity.name), ...cases.map((one) => one.name)].find(
    (one) => one.length > longestName,
  );
  if (name !== undefined) throw new NotPlayable(`a name is longer than ${longestName} characters: ${name.slice(0, 60)}…`);
}

interface Play {
  readonly plan: ReplayPlan;
  readonly service: ReplayService;
  readonly config: Config;
  readonly logger: Logger;
  readonly urls: DatabaseUrls;
  readonly io: Pick<Io, 'stderr' | 'stopped'>;
}

/**
 * Plays a plan in a migrated database.
 * @throws StepRefused if the system refuses a step of the log
 */
async function playPlan({ plan, service, config, logger, urls, io }: Play): Promise<{ played: Played; finished: boolean }> {
  const servers = await startReplayServers(config, logger, urls, service.files ? [service.definition] : []);
  const client = new HttpClient(servers.api.url);
  try {
    const accounts = new ReplayAccounts(servers.api.app, client);
    await accounts.make(
      plan,
      plan.cases.map(({ channel }) => channel),
      service.definition,
    );
    const player = new Player(plan, service, accounts);
    const show = progressLine(io, plan, player.played);
    let done = 0;
    for (const step of plan.steps) {
      if (io.stopped.aborted) break;
      await player.play(step);
      done += 1;
      show(done);
    }
    await servers.worker.settled();
    return { played: player.played, finished: done === plan.steps.length };
  } finally {
    client.close();
    await servers.stop();
  }
}

/** One line that is overwritten at a terminal; elsewhere a line every few seconds. */
function progressLine({ stderr }: Pick<Io, 'stderr'>, { steps }: ReplayPlan, played: Played): (done: number) => void {
  const startedAt = realNow();
  const terminal = stderr.isTTY === true;
  const pause = terminal ? 250 : 5000;
  let shownAt = startedAt;
  return (done) => {
    const now = realNow();
    const last = done === steps.length;
    if (now - shownAt < pause && !last) return;
    shownAt = now;
    const line = progressOf(done, steps, played, (now - startedAt) / 1000);
    stderr.write(terminal ? `\r\u001b[K${line}${last ? '\n' : ''}` : `${line}\n`);
  };
}
