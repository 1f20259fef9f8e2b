import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, readConfig, wrongConfig } from '../config.js';
import { StartFailure } from '../start/start-failure.js';

const faultsOf = (env: Record<string, string>) => Object.fromEntries(readConfig(env).faults.map(({ name, problem }) => [name, problem]));

describe('the configuration', () => {
  it('has a default for everything', () => {
    const { config, faults } = readConfig({});
    expect(faults).toEqual([]);
    expect(config).toMatchObject({
      http: { port: 3000, trustedProxies: { kind: 'none' } },
      database: { poolSize: 16, waitSeconds: 300, embedded: false },
    });
  });

  it('tells every fault at once, by name', () => {
    const env = {
      PORT: '99999',
      WORKER_PORT: '-1',
      PUBLIC_URL: 'vorgang.dueren.example',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://a:geheim@b/c',
      DATABASE_POOL_SIZE: 'many',
      SMTP_URL: 'mail.dueren.example:25',
      TRUST_PROXY: 'true',
      SESSION_IDLE_MINUTES: '120',
      SESSION_MAX_HOURS: '1',
      EMBEDDED: 'yes',
      MAX_ATTACHMENT_MB: '2.5',
    };
    const { SESSION_IDLE_MINUTES: _, ...wrong } = env;
    expect(Object.keys(faultsOf(env)).sort()).toEqual(Object.keys(wrong).sort());
    const failure = thrown(() => loadConfig(env));
    expect(failure).toMatchObject({ code: 'config.wrong', exitCode: 78 });
    // One line for the log, one line for each fault at a terminal.
    expect(failure.message).not.toContain('\n');
    expect(failure.text.split('\n')).toHaveLength(Object.keys(wrong).length + 2);
    expect(failure.text).toContain('  PORT: "99999" is not a port from 0 to 65535');
    expect(failure.text).not.toContain('geheim');
  });

  it.each([
    ['PUBLIC_URL', 'https://vorgang.dueren.example/backoffice', 'something behind'],
    ['PUBLIC_URL', 'https://u:p@vorgang.dueren.example', 'password'],
    ['PUBLIC_URL', 'ftp://vorgang.dueren.example', 'https://'],
    ['DATABASE_URL', 'postgres://app:se#cret@db:5432/vorgang', 'percent'],
    ['DATABASE_URL', 'postgres://app:secret@db:5432', 'no database'],
    ['SMTP_URL', 'http://mail', 'smtp://'],
    ['MAIL_FROM', 'Stadt Düren', 'no mail address'],
    ['MAIL_FROM', 'a@b.de\r\nBcc: c@d.de', 'no mail address'],
    ['PORT', '3000x', 'port'],
    ['PORT', '1e3', 'port'],
    ['SESSION_MAX_HOURS', '0', 'from 1'],
    ['METRICS_TOKEN', 'zwei Wörter', 'header'],
  ])('refuses %s=%s', (name, value, said) => {
    expect(faultsOf({ [name]: value })[name]).toContain(said);
  });

  it('takes what is empty as not given', () => {
    expect(loadConfig({ DATABASE_URL: '', PORT: '', TRUST_PROXY: '' })).toMatchObject({
      http: { port: 3000 },
      database: { url: undefined },
    });
  });

  it.each([
    'DATABSE_URL',
    'DATABASE_ULR',
    'TRUST_PROXI',
    'METRICS_TOKENS',
    'SMPT_URL',
    'database_url',
    'DATA-DIR',
    'PUBLIC_URI',
    'DATABASE_OWNER_URL_FIEL',
  ])('names %s as a slip', (name) => {
    expect(faultsOf({ [name]: 'x' })).toEqual({ [name]: expect.stringMatching(/was meant/) });
  });

  it.each(['HOME', 'PGHOST', 'NODE_ENV', 'npm_config_loglevel', 'HOSTNAME', 'LOGNAME', 'SMTP_PASSWORD', 'HTTP_PROXY', 'DATABASE_NAME'])(
    'leaves %s to others',
    (name) => {
      expect(faultsOf({ [name]: 'x' })).toEqual({});
    },
  );

  it('says of a full disk alone that a later start may work', () => {
    const full = { name: 'DATA_DIR', problem: 'its disk is full', later: true };
    expect(wrongConfig([full])).toMatchObject({ code: 'start.disk-full', exitCode: 75, details: ['DATA_DIR: its disk is full'] });
    expect(wrongConfig([full, { name: 'PORT', problem: 'x' }])).toMatchObject({ code: 'config.wrong', exitCode: 78 });
  });

  it('leaves a slip alone where the right variable is set too', () => {
    expect(faultsOf({ TRUST_PROXI: '1', TRUST_PROXY: '1' })).toEqual({});
  });
});

describe('secrets in files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vorgang-secrets-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it.each(['\n', '\r\n', ''])('are read without the line end behind them (%j)', (end) => {
    const config = loadConfig({
      DATABASE_URL_FILE: file('url', `postgres://app:p%23w@db/vorgang${end}`),
      METRICS_TOKEN_FILE: file('token', ` two${end}`.trimStart()),
    });
    expect(config.database.url).toBe('postgres://app:p%23w@db/vorgang');
    expect(config.metricsToken).toBe('two');
  });

  it.each([
    [{ DATABASE_URL_FILE: '/nowhere/secret' }, 'DATABASE_URL_FILE', 'there is no file'],
    [{ SMTP_URL_FILE: folder }, 'SMTP_URL_FILE', 'is a folder'],
    [{ METRICS_TOKEN_FILE: file('empty', '\n') }, 'METRICS_TOKEN_FILE', 'is empty'],
    [
      { DATABASE_OWNER_URL_FILE: file('lines', 'postgres://a:b@c/d\npostgres://e:f@g/h\n') },
      'DATABASE_OWNER_URL_FILE',
      'more than one line',
    ],
    [
      { DATABASE_WORKER_URL: 'postgres://a:b@c/d', DATABASE_WORKER_URL_FILE: file('both', 'postgres://a:b@c/d') },
      'DATABASE_WORKER_URL_FILE',
      'is given too',
    ],
    // The variable's rule applies to the file's content, and a fault names the variable.
    [{ DATABASE_URL_FILE: file('wrong', 'mysql://x') }, 'DATABASE_URL', 'postgres://'],
  ])('that are wrong are named (%#)', (env: Record<string, string>, name, said) => {
    expect(faultsOf(env)[name]).toContain(said);
  });
});

function thrown(work: () => unknown): StartFailure {
  try {
    work();
  } catch (error) {
    if (error instanceof StartFailure) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
