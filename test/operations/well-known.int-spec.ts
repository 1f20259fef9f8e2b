import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { startTestApp, type TestApp } from '../support/app.js';

describe('what others look for at fixed places', () => {
  let app: TestApp;
  const page = 'dist/admin-ui/index.html';
  const built = existsSync(page);
  beforeAll(async () => {
    // The pages need not be built for this; that there are some must be.
    if (!built) {
      await mkdir('dist/admin-ui', { recursive: true });
      await writeFile(page, '<html><head><title>Vorgang</title></head></html>');
    }
    app = await startTestApp({ env: { PUBLIC_URL: 'https://vorgang.dueren.example' } });
  });
  afterAll(async () => {
    await app.stop();
    if (!built) await rm(page);
  });

  const get = (path: string, headers: Record<string, string> = {}) => fetch(app.url + path, { headers, redirect: 'manual' });

  it('says whom to tell of a weakness, until when that holds, and where it stands (RFC 9116)', async () => {
    const answer = await get('/.well-known/security.txt');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const fields = Object.fromEntries(
      (await answer.text())
        .trim()
        .split('\n')
        .map((line) => line.split(/: (.*)/s).slice(0, 2)),
    );
    expect(fields).toMatchObject({
      Contact: expect.stringMatching(/^(mailto:[^@\s]+@|https:\/\/)/),
      Canonical: 'https://vorgang.dueren.example/.well-known/security.txt',
    });
    const days = (Date.parse(fields['Expires'] ?? '') - app.clock.now().getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(150);
    expect(days).toBeLessThan(365);
  });

  it('asks search engines to stay away, and leads to the description of the API', async () => {
    expect(await (await get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
    const description = await get('/openapi.json');
    expect(description.status).toBe(308);
    expect(await (await get(description.headers.get('location') ?? '')).json()).toMatchObject({ openapi: expect.stringMatching(/^3/) });
  });

  it.each([
    '/.well-known/nothing',
    '/.well-known',
    '/favicon.ico',
    '/wp-login.php',
    '/swagger.json',
    '/api',
    '/api/v2/cases',
    '/intake/v9',
    '/.env',
    '/.git/config',
    '/assets/none.js',
    '/public/x',
    '/cases/..%2f..%2fetc%2fpasswd.txt',
  ])('has no page for %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: expect.any(String), requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  it('has pages for browsers, and none for programs', async () => {
    for (const path of ['/', '/cases', '/cases/0199-some-id', '/search?q=a.b'])
      expect((await get(path, { accept: 'text/html,*/*;q=0.8' })).headers.get('content-type')).toContain('text/html');
    expect((await get('/cases', { accept: 'application/json' })).status).toBe(404);
  });
});
