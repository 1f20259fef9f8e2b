import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { CreateStaff, TeamDirectory } from '@vorgang/access';
import { CommandGate, createLogger, loadConfig, newId, runInContext, systemActor, withDatabase, type Config } from '@vorgang/platform';
import { startApi, type RunningApi } from '../../apps/api/src/start-api.js';
import { exportXes } from '../../apps/cli/src/export/export-xes.js';
import type { Io } from '../../apps/cli/src/io.js';
import { recallReplay, type RememberedReplay } from '../../apps/cli/src/replay/replay.memory.js';
import { replay } from '../../apps/cli/src/replay/replay.js';
import { verify } from '../../apps/cli/src/verify/verify.js';
import { signedIn, testPassword, type Caller } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/cluster.js';

/** What a command printed and answered. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line in a data folder of its own, on the tests' cluster as a city's own server would be used. */
export interface CommandLine {
  readonly config: Config;
  readonly folder: string;
  replay(file: string, options?: { database?: string; stopped?: AbortSignal }): Promise<Ran>;
  export(output: string): Promise<Ran>;
  verify(): Promise<Ran>;
  latest(): Promise<RememberedReplay>;
  /** The ordinary API on the database of the latest replay: its clock is the machine's. */
  openApi(): Promise<RunningApi & { supervisor: Caller }>;
  stop(): Promise<void>;
}

export async function commandLine(): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'vorgang-replay-'));
  // The city's ordinary database; a replay must leave it alone.
  const ordinary: TestDatabase = await createTestDatabase();
  const config = loadConfig({
    DATABASE_URL: ordinary.app,
    DATABASE_OWNER_URL: ordinary.owner,
    DATABASE_WORKER_URL: ordinary.worker,
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    DATABASE_POOL_SIZE: '6',
  });
  const replayed: string[] = [];
  const apis: RunningApi[] = [];

  async function run(work: (io: Io) => Promise<number>, stopped = new AbortController().signal): Promise<Ran> {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const [out, err] = [stdout.toArray(), stderr.toArray()];
    const code = await work({ stdout, stderr, stopped });
    stdout.end();
    stderr.end();
    return { code, out: Buffer.concat(await out).toString(), err: Buffer.concat(await err).toString() };
  }
  const latest = async (): Promise<RememberedReplay> => {
    const found = await recallReplay(config);
    if (!found) throw new Error('nothing was replayed');
    return found;
  };

  return {
    config,
    folder,
    latest,
    replay: async (file, { database, stopped } = {}) => {
      const ran = await run((io) => replay({ file, database }, io, config), stopped);
      const made = /into the database (\w+)/.exec(ran.err)?.[1];
      if (made) replayed.push(made);
      return ran;
    },
    export: (output) => run((io) => exportXes({ output }, io, config)),
    verify: () => run((io) => verify({ database: 'latest' }, io, config)),
    async openApi() {
      const { database } = await latest();
      const api = await startApi({ config, logger: createLogger('error'), databaseUrl: withDatabase(ordinary.app, database) }, 0);
      apis.push(api);
      const teamId = await api.app.get(TeamDirectory).idOf('umwelt');
      const userName = 'leitung-umwelt';
      const { id } = await runInContext({ requestId: newId(), locale: 'de', actor: systemActor('test') }, () =>
        api.app
          .get(CommandGate)
          .send(new CreateStaff({ userName, roles: ['supervisor'], teamIds: teamId ? [teamId] : [], password: testPassword })),
      );
      return { ...api, supervisor: await signedIn(api.url, id, userName) };
    },
    async stop() {
      for (const api of apis) await api.stop();
      for (const name of replayed) await ordinary.dropOther(name);
      await ordinary.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
