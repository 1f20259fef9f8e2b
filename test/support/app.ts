import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateApiKey, CreateStaff, StaffDirectory, TeamDirectory, type Competence, type Role } from '@vorgang/access';
import { Catalogue } from '@vorgang/catalogue';
import {
  CommandGate,
  createLogger,
  loadConfig,
  newId,
  runInContext,
  SettableClock,
  systemActor,
  type Clock,
  type Config,
  type NestFastifyApplication,
} from '@vorgang/platform';
import { startApi } from '../../apps/api/src/start-api.js';
import { startWorker, type RunningWorker } from '../../apps/worker/src/start-worker.js';
import { createTestDatabase, type TestDatabase } from './cluster.js';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** A person (or a portal) at the real HTTP API. */
export interface Caller {
  readonly id: string;
  /** The session's cookie, for what no request of these makes (a stream). */
  readonly cookie?: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- because a test asserts what an answer is; it does not assume it
  request<T = Record<string, any>>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- because a test asserts what an answer is
  get<T = Record<string, any>>(path: string, headers?: Record<string, string>): Promise<Answer<T>>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- because a test asserts what an answer is
  post<T = Record<string, any>>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
}

export interface Account {
  readonly userName: string;
  /** The user name where omitted. */
  readonly displayName?: string;
  readonly roles: readonly Role[];
  /** Keys of teams. */
  readonly teams?: readonly string[];
  readonly competences?: readonly Competence[];
}

export interface TestApp<C extends Clock = SettableClock> {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly clock: C;
  readonly config: Config;
  readonly database: TestDatabase;
  /** Makes an account and signs it in. */
  signIn(account: Account): Promise<Caller>;
  /** Somebody who is not signed in. */
  anonymous(): Caller;
  /** A portal with a new API key. */
  portal(options?: Partial<{ mayStateReceivedAt: boolean; channels: string[]; scopes: string[] }>): Promise<Caller & { key: string }>;
  teamId(key: string): Promise<string>;
  /** Runs inside the application as the system. */
  asSystem<T>(work: () => Promise<T>): Promise<T>;
  startWorker(options?: { cron?: boolean }): Promise<RunningWorker>;
  stop(): Promise<void>;
}

export const testPassword = 'Sehr-geheim-im-Test-1';

interface TestAppOptions {
  readonly env?: Record<string, string>;
  readonly stopWithinMs?: number;
  /** A migrated database of the spec's own, instead of one of the run's cluster. */
  readonly database?: TestDatabase;
  /** Where its log goes, instead of the standard output. */
  readonly log?: NodeJS.WritableStream;
  /** A data folder that the spec made; it stays. */
  readonly dataDir?: string;
}

/**
 * The whole product on a fresh database: real HTTP, real PostgreSQL, a clock that the test sets. Each reading moves it by a
 * millisecond, so that whatever reads the time twice for one thing shows.
 */
export function startTestApp({
  at = '2026-03-02T09:00:00Z',
  ...options
}: TestAppOptions & { readonly at?: string } = {}): Promise<TestApp> {
  return startTestAppOn(new SettableClock(at, 1), options);
}

/** The same on a clock of the test's choice. */
export async function startTestAppOn<C extends Clock>(clock: C, options: TestAppOptions = {}): Promise<TestApp<C>> {
  const database = options.database ?? (await createTestDatabase());
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'vorgang-app-')));
  const config = loadConfig({
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    LETTER_HOLD_SECONDS: '0',
    DATABASE_POOL_SIZE: '24',
    SIGN_IN_ATTEMPTS_PER_MINUTE: '1000',
    INTAKE_REQUESTS_PER_MINUTE: '100000',
    ...options.env,
  });
  const logger = createLogger(config.logLevel, { destination: options.log });
  const composition = { config, logger, clock, databaseUrl: database.app };
  const api = await startApi(composition, 0, options.stopWithinMs);
  const workers: RunningWorker[] = [];
  const asSystem = <T>(work: () => Promise<T>) => runInContext({ requestId: newId(), locale: 'de', actor: systemActor('test') }, work);
  const gate = api.app.get(CommandGate);
  const teams = api.app.get(TeamDirectory);
  const teamId = async (key: string) => {
    const id = await teams.idOf(key);
    if (!id) throw new Error(`no team ${key}`);
    return id;
  };
  return {
    app: api.app,
    url: api.url,
    clock,
    config,
    database,
    teamId,
    asSystem,
    anonymous: () => caller(api.url, 'nobody', {}),
    async signIn({ userName, displayName, roles, teams: keys = [], competences = [] }) {
      const teamIds = await Promise.all(keys.map(teamId));
      const { id } = await asSystem(() =>
        gate.send(
          new CreateStaff({ userName, displayName, roles: [...roles], teamIds, competences: [...competences], password: testPassword }),
        ),
      );
      return signedIn(api.url, id, userName);
    },
    async portal(given = {}) {
      const key = await asSystem(() =>
        gate.send(
          new CreateApiKey({
            name: `Testportal ${newId()}`,
            scopes: ['submit', 'read-status'],
            channels: ['portal', 'counter', 'post', 'email', 'telephone', 'internal', 'terminal', 'fit-connect'],
            mayStateReceivedAt: false,
            ...given,
          } as ConstructorParameters<typeof CreateApiKey>[0]),
        ),
      );
      return Object.assign(caller(api.url, key.id, { 'x-api-key': key.secret }), { key: key.secret });
    },
    async startWorker(workerOptions = {}) {
      const worker = await startWorker(composition, { workerUrl: database.worker, cron: workerOptions.cron ?? false });
      workers.push(worker);
      return worker;
    },
    async stop() {
      for (const worker of workers) await worker.stop().catch(() => {});
      await api.stop();
      if (!options.database) await database.drop();
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Signs in with the tests' password at a running server. */
export async function signedIn(url: string, id: string, userName: string, password = testPassword): Promise<Caller> {
  const answer = await caller(url, id, {}).post('/api/v1/session', { userName, password });
  const cookie = /vorgang_session=[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0];
  if (!cookie) throw new Error(`${userName} could not sign in: ${JSON.stringify(answer.body)}`);
  return caller(url, id, { cookie });
}

export function caller(url: string, id: string, always: Record<string, string>): Caller {
  const request: Caller['request'] = async (method, path, body, headers = {}) => {
    const multipart = body instanceof FormData;
    const response = await fetch(url + path, {
      method,
      headers: {
        ...always,
        ...(body !== undefined && !multipart ? { 'content-type': 'application/json' } : {}),
        ...(method === 'GET' ? {} : { 'x-requested-with': 'vorgang' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: multipart ? body : JSON.stringify(body) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const json = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, bytes, body: json ? JSON.parse(Buffer.from(bytes).toString()) : {} };
  };
  return {
    id,
    ...(always['cookie'] ? { cookie: always['cookie'] } : {}),
    request,
    get: (path, headers) => request('GET', path, undefined, headers),
    post: (path, body, headers) => request('POST', path, body ?? {}, headers),
  };
}

export { Catalogue, StaffDirectory };
