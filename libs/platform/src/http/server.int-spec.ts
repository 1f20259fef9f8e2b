import { connect } from 'node:net';
import { DataSource } from 'typeorm';
import { startTestApp, type TestApp } from '../../../../test/support/app.js';
import { newId } from '../ids.js';
import { problemOf } from './problem.filter.js';
import { statedTimeHeader } from './server.js';

describe('stopping', () => {
  it('waits for running requests, but not for a client that stalls', async () => {
    const app = await startTestApp({ stopWithinMs: 300 });
    const { port } = new URL(app.url);
    const socket = connect(Number(port), '127.0.0.1');
    await new Promise((done) => socket.once('connect', done));
    socket.write('POST /api/v1/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"userName"');
    await new Promise((later) => setTimeout(later, 100));
    const closed = new Promise((done) => socket.once('close', done));
    socket.on('error', () => {});
    await app.stop();
    await closed;
  });
});

describe('the HTTP server', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ env: { METRICS_TOKEN: 'only-for-prometheus' } });
  });
  afterAll(() => app.stop());

  it('is live, ready, and tells its figures', async () => {
    const anyone = app.anonymous();
    expect((await anyone.get('/health/live')).body).toEqual({ status: 'ok' });
    expect((await anyone.get('/health/ready')).body).toEqual({ status: 'ok' });
    const metrics = await anyone.get('/metrics', { authorization: 'Bearer only-for-prometheus' });
    expect(Buffer.from(metrics.bytes).toString()).toContain(
      'vorgang_http_request_seconds_count{method="GET",route="/health/live",status="200"}',
    );
  });

  it('tells its figures to nobody else', async () => {
    for (const authorization of ['', 'Bearer', 'Bearer only-for-prometheuS', 'Bearer only-for-prometheus2', 'only-for-prometheus']) {
      expect((await app.anonymous().get('/metrics', { authorization })).status).toBe(404);
    }
  });

  it.each([
    ['an address that does not exist', 'GET', '/api/v1/nothing', undefined, {}, 404],
    ['a body that is not JSON', 'POST', '/api/v1/session', '{"userName": ', { 'content-type': 'application/json' }, 400],
    ['a type that it does not know', 'POST', '/api/v1/session', '<x/>', { 'content-type': 'application/xml' }, 415],
    [
      'a form, where JSON is asked for',
      'POST',
      '/api/v1/session',
      'userName=anna&password=geraten',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
    ],
    ['text, where JSON is asked for', 'POST', '/api/v1/session', '{}', { 'content-type': 'text/plain' }, 415],
    [
      'a body of 2 MB',
      'POST',
      '/api/v1/session',
      JSON.stringify({ userName: 'x'.repeat(2_000_000) }),
      { 'content-type': 'application/json' },
      413,
    ],
    ['a broken percent sign in the address', 'GET', '/api/v1/cases/%E0%A4%A', undefined, {}, 400],
  ])('answers %s with problem details', async (_name, method, path, body, headers, status) => {
    const response = await fetch(app.url + path, {
      method,
      headers: { 'x-requested-with': 'vorgang', ...headers },
      ...(body === undefined ? {} : { body }),
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await response.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({
      status,
      type: expect.stringMatching(/^urn:vorgang:problem:/),
      code: expect.any(String),
      requestId: expect.any(String),
    });
  });

  it.each([
    ['an address that is longer than headers may be', `GET /api/v1/cases?q=${'x'.repeat(40_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431],
    ['headers that do not end', `GET /health/live HTTP/1.1\r\nhost: x\r\n${'x-more: and more\r\n'.repeat(3000)}`, 431],
    ['what is no HTTP', 'EHLO mail.example.org\r\n\r\n', 400],
    ['two lengths of one body', 'POST /api/v1/session HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}', 400],
    ['no host', 'GET /health/live HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
    ['two hosts', 'GET /health/live HTTP/1.1\r\nhost: x\r\nhost: y\r\nconnection: close\r\n\r\n', 400],
    [
      'an expectation that nobody meets',
      'POST /api/v1/session HTTP/1.1\r\nhost: x\r\nexpect: 200-maybe\r\ncontent-length: 2\r\n\r\n{}',
      417,
    ],
    ['what would be for a proxy', 'CONNECT example.org:443 HTTP/1.1\r\nhost: example.org:443\r\n\r\n', 405],
  ])('answers %s with problem details too, and ends the connection', async (_name, bytes, status) => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    socket.on('error', () => {});
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    const closed = new Promise((done) => socket.once('close', done));
    socket.write(bytes);
    await closed;
    const [head = '', body = ''] = Buffer.concat(chunks).toString().split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [A-Z].*\r\n`));
    expect(head).toMatch(/\r\ncontent-type: application\/problem\+json(; charset=utf-8)?\r\n/i);
    expect(JSON.parse(body)).toMatchObject({
      status,
      code: `http.${status}`,
      type: `urn:vorgang:problem:http.${status}`,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('takes what HTTP/1.0 sent without a host', async () => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    const closed = new Promise((done) => socket.once('close', done));
    socket.write('GET /health/live HTTP/1.0\r\n\r\n');
    await closed;
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  it('sends security headers and a request id with every answer', async () => {
    const { headers } = await app.anonymous().get('/health/live');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('lets nobody keep an answer, whether it is data or a problem', async () => {
    const clerk = await app.signIn({ userName: 'cache', roles: ['clerk'] });
    const portal = await app.portal();
    const answers = await Promise.all([
      clerk.get('/api/v1/cases'),
      // The same address in another spelling.
      clerk.get('/%61pi/v1/cases'),
      clerk.get('/api/v1/staff'),
      clerk.get('/api/v1/nothing'),
      clerk.get('/api/v1/cases/%E0%A4%A'),
      app.anonymous().get('/api/v1/session'),
      portal.get(`/intake/v1/submissions/${newId()}`),
      app.anonymous().post('/intake/v1/submissions'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 403, 404, 400, 401, 404, 401]);
    expect(answers.map(({ headers }) => headers.get('cache-control'))).toEqual(answers.map(() => 'private, no-store'));
  });

  it('says of what the database was given up on that less, or later, may work; not that something is broken', async () => {
    const error: unknown = await app.app
      .get(DataSource)
      .transaction(async (manager) => {
        await manager.query('set local statement_timeout = 10');
        await manager.query('select pg_sleep(60)');
      })
      .catch((thrown: unknown) => thrown);
    expect(problemOf(error)).toMatchObject({ status: 503, code: 'server.took-too-long', detail: expect.not.stringContaining('statement') });
  });

  it('takes no time from outside', async () => {
    const clerk = await app.signIn({ userName: 'zeit', roles: ['administrator'] });
    const before = app.clock.ahead.getTime();
    await clerk.post('/api/v1/teams', { key: 'zeitreise', title: 'Zeitreise' }, { [statedTimeHeader]: '1999-01-01T00:00:00Z' });
    const [event] = await app.app
      .get(DataSource)
      .query<{ occurred_at: Date }[]>(`select occurred_at from event where kind = 'team.created' order by seq desc limit 1`);
    expect(event?.occurred_at.getTime()).toBeGreaterThanOrEqual(before);
    expect(event?.occurred_at.getTime()).toBeLessThan(app.clock.ahead.getTime());
  });
});
