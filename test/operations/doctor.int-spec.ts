import { mkdtemp, stat, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import pg from 'pg';
import { checkServices } from '../../apps/cli/src/check-services/check-services.js';
import { doctor } from '../../apps/cli/src/doctor/doctor.js';
import type { Finding } from '../../apps/cli/src/doctor/finding.js';
import { loadConfig, readConfig } from '@vorgang/platform';
import { startTestApp, type TestApp } from '../support/app.js';
import { startTestSmtp, type TestSmtp } from '../support/smtp.js';

function io() {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  let out = '';
  stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  stderr.resume();
  return { io: { stdout, stderr, stopped: new AbortController().signal }, out: () => out };
}

describe('the doctor', () => {
  let app: TestApp;
  let smtp: TestSmtp;
  beforeAll(async () => {
    smtp = await startTestSmtp();
    app = await startTestApp({ env: { TRUST_PROXY: '1' } });
  });
  afterAll(async () => {
    await app.stop();
    await smtp.stop();
  });

  async function examined(
    changes: Record<string, string> = {},
  ): Promise<{ code: number; findings: Finding[]; about: (area: Finding['area'], state?: Finding['state']) => string }> {
    const env = {
      DATABASE_URL: app.database.app,
      DATABASE_WORKER_URL: app.database.worker,
      DATA_DIR: app.config.dataDir,
      SMTP_URL: smtp.url,
      PUBLIC_URL: app.url,
      LOG_LEVEL: 'silent',
      DATABASE_POOL_SIZE: '16',
      ...changes,
    };
    const { io: world, out } = io();
    const code = await doctor({ json: true }, world, readConfig(env));
    const findings: Finding[] = JSON.parse(out());
    return {
      code,
      findings,
      about: (area, state) =>
        findings
          .filter((one) => one.area === area && (state === undefined || one.state === state))
          .map(({ said }) => said)
          .join('\n'),
    };
  }

  it('finds an installation in order, but for what nobody has started or checked yet', async () => {
    const { about, findings } = await examined();
    expect(about('configuration')).toBe('every variable is right');
    // The tests' cluster is thrown away; a city's is not.
    expect(about('database', 'bad')).toBe('fsync or full_page_writes is off: a crash loses what was committed');
    for (const said of [
      'the serving role gets in',
      'the serving role cannot change or remove events',
      "the worker's role owns the jobs",
      'the schema is the one of this version',
      'the event log fits this cluster',
    ]) {
      expect(about('database', 'good')).toContain(said);
    }
    expect(about('mail', 'bad')).toBe('');
    expect(about('folder', 'bad')).toBe('');
    expect(about('files', 'watch')).toContain('marked "verify"');
    expect(about('proxy', 'good')).toContain('leads to the api');
    expect(about('system')).toContain('worker');
    // Whatever is not good says what to do.
    for (const { state, remedy } of findings.filter((one) => one.area !== 'system'))
      expect(state === 'good' || remedy !== undefined).toBe(true);
  });

  it('finds a serving role that could rewrite history', async () => {
    const { code, about } = await examined({ DATABASE_URL: app.database.owner });
    expect(code).toBe(1);
    expect(about('database', 'bad')).toContain('the serving role is a superuser');
  });

  it('says all that is wrong at once, and goes on looking', async () => {
    const url = new URL(app.database.worker);
    url.password = 'falsch';
    const folder = await mkdtemp(join(tmpdir(), 'vorgang-doctor-'));
    await writeFile(join(folder, 'city.json'), '{"name": "Stadt"}');
    const { code, about } = await examined({
      DATABASE_WORKER_URL: url.href,
      SMTP_URL: 'smtp://127.0.0.1:1',
      PORT: '99999',
      MUNICIPALITY_FILE: join(folder, 'city.json'),
      PUBLIC_URL: 'http://127.0.0.1:1',
    });
    expect(code).toBe(1);
    expect(about('configuration', 'bad')).toContain('PORT: ');
    expect(about('database', 'bad')).toContain('the password is wrong');
    expect(about('mail', 'bad')).toContain('does not take mail');
    expect(about('files', 'bad')).toContain('city.json at /offices');
    expect(about('proxy', 'bad')).toContain('does not answer');
  });

  it('finds a proxy that refuses large uploads, and one that is not believed', async () => {
    const { port } = new URL(app.url);
    // As nginx with its default of 1 MB.
    const proxy = createServer((asked, answer) => {
      if (Number(asked.headers['content-length'] ?? 0) > 1024 * 1024) {
        answer.writeHead(413, { connection: 'close' }).end('<h1>413 Request Entity Too Large</h1>');
        return;
      }
      asked.pipe(
        request(
          {
            host: '127.0.0.1',
            port,
            path: asked.url,
            method: asked.method,
            headers: { ...asked.headers, 'x-forwarded-for': '203.0.113.7' },
          },
          (got) => {
            answer.writeHead(got.statusCode ?? 500, got.headers);
            got.pipe(answer);
          },
        ),
      );
    });
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
    const address = proxy.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy does not listen');
    const { about } = await examined({ PUBLIC_URL: `http://127.0.0.1:${address.port}`, TRUST_PROXY: '1' });
    expect(about('proxy', 'good')).toContain('says for whom it asks, and is believed');
    expect(about('proxy', 'bad')).toContain('refuses uploads of 25 MB');
    proxy.closeAllConnections();
    proxy.close();
  });

  it('names every role that was let into the database', async () => {
    const { name, owner, app: serving, worker } = app.database;
    const client = new pg.Client({ connectionString: owner });
    await client.connect();
    const own = [serving, worker].map((url) => new URL(url).username);
    await client.query(`grant connect on database ${name} to ${own.join(', ')}, pg_monitor; revoke all on database ${name} from public`);
    const { about } = await examined();
    await client.query(`grant connect on database ${name} to public`);
    await client.end();
    const said = about('database', 'good')
      .split('\n')
      .find((line) => line.includes('may connect'));
    for (const role of [...own, 'pg_monitor']) expect(said).toContain(role);
  });

  it('does not make a data folder that is not there, and asks whether it is the right one', async () => {
    const DATA_DIR = join(await mkdtemp(join(tmpdir(), 'vorgang-doctor-')), 'mistyped');
    expect((await examined({ DATA_DIR })).about('folder', 'watch')).toContain(`there is no folder ${DATA_DIR} yet`);
    await expect(stat(DATA_DIR)).rejects.toThrow('ENOENT');
  });

  it('shows people the same in lines', async () => {
    const { io: world, out } = io();
    await doctor(
      { json: false },
      world,
      readConfig({ DATA_DIR: app.config.dataDir, DATABSE_URL: 'x', SMTP_URL: smtp.url, PUBLIC_URL: app.url }),
    );
    expect(out()).toMatch(/^configuration\n {2}BAD {2}DATABSE_URL: is not read by anybody/);
    expect(out()).toMatch(/\d+ good, \d+ to look at, \d+ wrong\n$/);
  });
});

describe('check-services', () => {
  it('finds the shipped services right, and lists what a city must check', async () => {
    const { io: world, out } = io();
    expect(await checkServices({}, world, loadConfig({}))).toBe(0);
    expect(out()).toMatch(/^\S+ at \/\S*: to be checked before going live$/m);
  });

  it('says every fault of every service and of the city, by file and pointer', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vorgang-services-'));
    await writeFile(join(folder, 'city.json'), '{"name": ""}');
    const { io: world, out } = io();
    const code = await checkServices(
      { folder: join(folder, 'nowhere') },
      world,
      loadConfig({ MUNICIPALITY_FILE: join(folder, 'city.json') }),
    );
    expect(code).toBe(1);
    expect(out()).toContain('nowhere: the folder cannot be read');
    for (const pointer of ['/name', '/offices', '/treasury']) expect(out()).toContain(`city.json at ${pointer}`);
  });
});
