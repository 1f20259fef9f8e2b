import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { startProgram, type Program } from '@vorgang/platform';
import { apiProgram } from '../../apps/api/src/program.js';
import { workerProgram } from '../../apps/worker/src/program.js';
import { createTestDatabase, type TestDatabase } from '../support/cluster.js';

interface Line {
  readonly level: number;
  readonly code?: string;
  readonly msg: string;
  readonly process?: string;
  readonly version?: string;
}

/** Starts a program that should not start. @returns its one line in the log, or what a terminal shows */
async function refused(
  program: Program,
  env: Record<string, string>,
  exitCode: number,
  terminal = false,
): Promise<{ line?: Line; text: string }> {
  const [stdout, stderr] = [Object.assign(new PassThrough(), { isTTY: terminal }), Object.assign(new PassThrough(), { isTTY: terminal })];
  const started = await startProgram(program, { env: { DATABASE_WAIT_SECONDS: '0', ...env }, stdout, stderr });
  if ('running' in started) await started.running.stop();
  expect(started).toEqual({ exitCode });
  const [logged, text] = [String(stdout.read() ?? ''), String(stderr.read() ?? '')];
  // No stack, in no form.
  expect(logged + text).not.toMatch(/\.ts:\d+|node_modules|\n {4}at /);
  const lines = logged
    .split('\n')
    .filter(Boolean)
    .map((one): Line => JSON.parse(one))
    .filter(({ level }) => level >= 50);
  expect(lines).toHaveLength(terminal ? 0 : 1);
  return { line: lines[0], text };
}

describe('a program that cannot start says why, in one line', () => {
  let database: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'vorgang-start-'));
  });
  afterAll(() => database.drop());

  const usual = () => ({ DATABASE_URL: database.app, DATABASE_WORKER_URL: database.worker, DATA_DIR: folder, PORT: '0', WORKER_PORT: '0' });

  it('all faults of variables, folders, services and the city together', async () => {
    const services = join(folder, 'services');
    await mkdir(join(services, 'hundesteuer/1'), { recursive: true });
    await writeFile(join(services, 'hundesteuer/1/service.json'), '{"key": ');
    await writeFile(join(folder, 'city.json'), '{"name": ""}');
    await writeFile(join(folder, 'a-file'), '');
    const env = {
      ...usual(),
      PORT: '99999',
      TRUST_PROXY: 'true',
      SERVICES_DIR: services,
      MUNICIPALITY_FILE: join(folder, 'city.json'),
      DATA_DIR: join(folder, 'a-file'),
    };
    const { line } = await refused(apiProgram, env, 78);
    expect(line).toMatchObject({ code: 'config.wrong', process: 'api', version: expect.stringMatching(/^\d/) });
    const named = ['PORT: ', 'TRUST_PROXY: ', 'SERVICES_DIR: hundesteuer/1/service.json', 'MUNICIPALITY_FILE: ', 'DATA_DIR: '];
    for (const name of named) expect(line?.msg).toContain(name);
    const { text } = await refused(apiProgram, env, 78, true);
    for (const name of named) expect(text).toContain(`\n  ${name}`);
  });

  it('no database is named: nothing is begun', async () => {
    const DATA_DIR = await mkdtemp(join(tmpdir(), 'vorgang-empty-'));
    expect((await refused(apiProgram, { DATA_DIR, PORT: '0' }, 78)).line).toMatchObject({
      code: 'config.no-database',
      msg: expect.stringMatching(/DATABASE_URL.*EMBEDDED=true/),
    });
    const { line } = await refused(workerProgram, { DATA_DIR, DATABSE_URL: database.app }, 78);
    expect(line).toMatchObject({ code: 'config.wrong', process: 'worker', msg: expect.stringContaining('DATABSE_URL: ') });
    expect((await refused(workerProgram, { DATA_DIR, DATABASE_URL: database.app }, 78)).line?.msg).toContain(
      'DATABASE_WORKER_URL: is missing',
    );
  });

  it.each<[string, (url: URL) => void, number, string, RegExp]>([
    ['the password is wrong', (url) => (url.password = 'falsch'), 78, 'start.database-refused', /vorgang_app@.*the password is wrong/],
    ['there is no such database', (url) => (url.pathname = '/nirgends'), 78, 'start.no-such-database', /nirgends/],
    ['the database does not answer', (url) => (url.port = '1'), 75, 'start.database-unreachable', /ECONNREFUSED/],
    ['the server has no such name', (url) => (url.hostname = 'db.invalid'), 75, 'start.database-unreachable', /ENOTFOUND|EAI_AGAIN/],
  ])('%s', async (_name, change, exitCode, code, said) => {
    const url = new URL(database.app);
    change(url);
    const { line } = await refused(apiProgram, { ...usual(), DATABASE_URL: url.href }, exitCode);
    expect(line).toMatchObject({ code, msg: expect.stringMatching(said) });
    expect(JSON.stringify(line)).not.toContain(`:${url.password}@`);
  });

  it('the schema is older than the program', async () => {
    const empty = await createTestDatabase({ empty: true });
    try {
      const { line } = await refused(workerProgram, { ...usual(), DATABASE_URL: empty.app, DATABASE_WORKER_URL: empty.worker }, 78);
      expect(line).toMatchObject({ code: 'start.migrations-pending' });
    } finally {
      await empty.drop();
    }
  });

  it('somebody else listens there', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? String(address.port) : '';
    try {
      for (const [program, name] of [
        [apiProgram, 'PORT'],
        [workerProgram, 'WORKER_PORT'],
      ] as const) {
        const { line } = await refused(program, { ...usual(), [name]: port }, 78);
        expect(line).toMatchObject({ code: 'start.port-in-use', msg: expect.stringContaining(port) });
      }
    } finally {
      other.close();
    }
  });

  it('also where the log is silent', async () => {
    expect((await refused(apiProgram, { ...usual(), LOG_LEVEL: 'silent', SMTP_URL: 'mailhost' }, 78)).line?.msg).toContain('SMTP_URL');
  });
});
