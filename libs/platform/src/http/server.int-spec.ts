import { connect } from 'node:net';
import { DataSource } from 'typeorm';
import { startTestApp, type TestApp } from '../../../../test/support/app.js';
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
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  it('is live, ready, and tells its figures', async () => {
    const anyone = app.anonymous();
    expect((await anyone.get('/health/live')).body).toEqual({ status: 'ok' });
    expect((await anyone.get('/health/ready')).body).toEqual({ status: 'ok' });
    const metrics = await anyone.get('/metrics');
    expect(Buffer.from(metrics.bytes).toString()).toContain('vorgang_http_request_seconds_count{method="GET",route="/health/live",status="200"}');
  });

  it.each([
    ['an address that does not exist', 'GET', '/api/v1/nothing', undefined, {}, 404],
    ['a body that is not JSON', 'POST', '/api/v1/session', '{"userName": ', { 'content-type': 'application/json' }, 400],
    ['a type that it does not know', 'POST', '/api/v1/session', '<x/>', { 'content-type': 'application/xml' }, 415],
    ['a body of 2 MB', 'POST', '/api/v1/session', JSON.stringify({ userName: 'x'.repeat(2_000_000) }), { 'content-type': 'application/json' }, 413],
    ['a broken percent sign in the address', 'GET', '/api/v1/cases/%E0%A4%A', undefined, {}, 400],
  ])('answers %s with problem details', async (_name, method, path, body, headers, status) => {
    const response = await fetch(app.url + path, { method, headers: { 'x-requested-with': 'vorgang', ...headers }, ...(body === undefined ? {} : { body }) });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await response.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ status, type: expect.stringMatching(/^urn:vorgang:problem:/), code: expect.any(String), requestId: expect.any(String) });
  });

  it('sends security headers and a request id with every answer', async () => {
    const { headers } = await app.anonymous().get('/health/live');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
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
    await clerk.post('/api/v1/teams', { key: 'zeitreise', title: 'Zeitreise' }, { [statedTimeHeader]: '1999-01-01T00:00:00Z' });
    const [event] = await app.app.get(DataSource).query<{ occurred_at: Date }[]>(`select occurred_at from event where kind = 'team.created' order by seq desc limit 1`);
    expect(event?.occurred_at.toISOString()).toBe(app.clock.now().toISOString());
  });
});
