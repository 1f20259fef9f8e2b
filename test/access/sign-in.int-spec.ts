import { startAccessApp, goodPassword, type AccessApp } from './access-app.js';

describe('signing in', () => {
  let town: AccessApp;
  beforeAll(async () => {
    town = await startAccessApp();
  });
  afterAll(() => town.close());

  const session = '/api/v1/session';

  it('opens a session in a cookie that scripts and other sites cannot use', async () => {
    await town.givenStaff({ userName: 'anna', displayName: 'Anna Gößling', roles: ['clerk'] });
    const answer = await town.call('POST', session, { body: { userName: 'anna', password: goodPassword } });
    expect(answer.status).toBe(200);
    const [sent] = [answer.headers['set-cookie'] ?? []]
      .flat()
      .map(String)
      .filter((one) => one.startsWith('vorgang_session='));
    expect(sent).toMatch(/^vorgang_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(answer.body).toMatchObject({
      staff: { userName: 'anna', displayName: 'Anna Gößling', roles: ['clerk'] },
      mustChangePassword: false,
    });
    const me = await town.call('GET', session, { cookie: answer.cookie });
    expect(me.body).toEqual(answer.body);
    const [stored] = await town.sql<{ token_hash: string }>('select token_hash from session');
    expect(answer.cookie).not.toContain(stored?.token_hash);
  });

  it('says the same to a wrong name and a wrong password, and records both without the name in what is kept', async () => {
    await town.givenStaff({ userName: 'berta' });
    const wrongPassword = await town.call('POST', session, { body: { userName: 'berta', password: 'falsch falsch' } });
    const wrongName = await town.call('POST', session, { body: { userName: 'nobody here', password: 'falsch falsch' } });
    const { requestId: _, ...first } = wrongPassword.body;
    expect(wrongPassword.status).toBe(401);
    expect(wrongName.body).toMatchObject(first);
    const events = await town.sql<{ data: unknown; personal: unknown }>(
      `select e.data::text as data, p.data as personal from event e join event_personal p on p.event_id = e.id where kind = 'sign-in.failed' order by seq`,
    );
    expect(events.map((e) => e.personal)).toEqual([{ userName: 'berta' }, { userName: 'nobody here' }]);
    expect(events.map((e) => e.data).join()).not.toMatch(/berta|nobody/);
  });

  it('knows one person by a name however it is written, and different names as different people', async () => {
    const names = ['test', 'M\u00fcller', 'm.test'];
    for (const userName of names) await town.givenStaff({ userName });
    const written = [
      ['test', 'test'],
      ['TEST', 'test'],
      ['Mu\u0308ller', 'M\u00fcller'],
      ['M\u00dcLLER', 'M\u00fcller'],
      ['m.test', 'm.test'],
    ] as const;
    for (const [typed, userName] of written) {
      const me = await town.call('GET', session, { cookie: await town.signIn(typed) });
      expect(me.body.staff).toMatchObject({ userName, displayName: userName });
    }
    await expect(town.givenStaff({ userName: 'TEST' })).rejects.toBreak('staff.user-name-taken');
  });

  it('takes a password with umlauts from any keyboard', async () => {
    await town.givenStaff({ userName: 'carl', password: 'Gr\u00fcne B\u00e4ume im Park' });
    await town.signIn('carl', 'Gru\u0308ne Ba\u0308ume im Park');
  });

  it('refuses who is not signed in, whose session is over, and a token that nobody has', async () => {
    await town.givenStaff({ userName: 'dora' });
    expect((await town.call('GET', session)).body).toMatchObject({ status: 401, code: 'access.not-signed-in' });
    expect((await town.call('GET', session, { cookie: 'vorgang_session=made-up' })).status).toBe(401);
    const cookie = await town.signIn('dora');
    await town.sql(`update session set last_used_at = now() - interval '61 minutes'`);
    expect((await town.call('GET', session, { cookie })).status).toBe(401);
    const second = await town.signIn('dora');
    await town.sql(`update session set expires_at = now() - interval '1 second'`);
    expect((await town.call('GET', session, { cookie: second })).status).toBe(401);
  });

  it('keeps a session that is used, and ends it at sign-out', async () => {
    await town.givenStaff({ userName: 'emil' });
    const cookie = await town.signIn('emil');
    await town.sql(`update session set last_used_at = now() - interval '59 minutes'`);
    expect((await town.call('GET', session, { cookie })).status).toBe(200);
    const [used] = await town.sql<{ fresh: boolean }>(`select bool_or(last_used_at > now() - interval '1 minute') as fresh from session`);
    expect(used?.fresh).toBe(true);
    expect((await town.call('DELETE', session, { cookie })).status).toBe(204);
    expect((await town.call('GET', session, { cookie })).status).toBe(401);
  });

  it('is not kept alive by what a page asks by itself', async () => {
    await town.givenStaff({ userName: 'erna' });
    const cookie = await town.signIn('erna');
    await town.sql(`update session set last_used_at = now() - interval '59 minutes'`);
    expect((await town.call('GET', session, { cookie, headers: { 'x-vorgang-unattended': '1' } })).status).toBe(200);
    const [used] = await town.sql<{ fresh: boolean }>(`select bool_or(last_used_at > now() - interval '58 minutes') as fresh from session`);
    expect(used?.fresh).toBe(false);
  });

  it('gives a new token at each sign-in and ends the session that the browser had', async () => {
    await town.givenStaff({ userName: 'frieda' });
    const first = await town.signIn('frieda');
    const second = (await town.call('POST', session, { cookie: first, body: { userName: 'frieda', password: goodPassword } })).cookie;
    expect(second).not.toBe(first);
    expect((await town.call('GET', session, { cookie: first })).status).toBe(401);
    expect((await town.call('GET', session, { cookie: second! })).status).toBe(200);
  });

  it('takes nothing from a page that is not ours', async () => {
    await town.givenStaff({ userName: 'gerd' });
    const cookie = await town.signIn('gerd');
    const code = 'access.csrf-header-missing';
    expect((await town.call('DELETE', session, { cookie, forged: true })).body).toMatchObject({ status: 403, code });
    expect((await town.call('POST', session, { forged: true, body: { userName: 'gerd', password: goodPassword } })).body).toMatchObject({
      status: 403,
      code,
    });
    expect((await town.call('GET', session, { cookie, forged: true })).status).toBe(200);
  });

  it('says which field of a bad request is wrong, and is never surprised', async () => {
    const answer = await town.call('POST', session, { body: { userName: '' } });
    expect(answer.body).toMatchObject({ status: 422, code: 'input.invalid', errors: [{ pointer: '/userName' }, { pointer: '/password' }] });
    expect((await town.call('POST', session, { body: { userName: 'a\u0000b', password: 'x' } })).status).toBeLessThan(500);
    expect((await town.call('POST', session, { headers: { 'content-type': 'application/json' }, body: '{' })).status).toBe(400);
  });
});

describe('changing one’s password', () => {
  let town: AccessApp;
  beforeAll(async () => {
    town = await startAccessApp();
  });
  afterAll(() => town.close());

  const change = (cookie: string, current: string, next: string) =>
    town.call('POST', '/api/v1/session/password', { cookie, body: { current, next } });

  it('comes first for people who were given one', async () => {
    await town.givenStaff({ userName: 'hilde', roles: ['administrator'], mustChangePassword: true });
    const cookie = await town.signIn('hilde');
    const other = await town.signIn('hilde');
    expect((await town.call('GET', '/api/v1/staff', { cookie })).body).toMatchObject({
      status: 403,
      code: 'access.password-change-required',
    });
    expect((await town.call('GET', '/api/v1/session', { cookie })).body).toMatchObject({ mustChangePassword: true });
    const changed = await change(cookie, goodPassword, 'Ein langer Spaziergang');
    expect(changed.status).toBe(204);
    expect((await town.call('GET', '/api/v1/staff', { cookie: changed.cookie! })).status).toBe(200);
    for (const old of [cookie, other]) expect((await town.call('GET', '/api/v1/session', { cookie: old })).status).toBe(401);
    await town.signIn('hilde', 'Ein langer Spaziergang');
    const kinds = await town.sql<{ kind: string }>(`select kind from event where kind like 'staff.%' order by seq`);
    expect(kinds.map((k) => k.kind)).toEqual(['staff.created', 'staff.password-changed']);
  });

  it('wants a long one that is not the name, not simple, not the old one', async () => {
    await town.givenStaff({ userName: 'Ingeborg' });
    const cookie = await town.signIn('Ingeborg');
    const codes = async (current: string, next: string) =>
      (await change(cookie, current, next)).body.errors.map((e: { code: string }) => e.code);
    expect(await codes('wrong', 'Ein langer Spaziergang')).toEqual(['password.wrong']);
    expect(await codes(goodPassword, 'kurz')).toEqual(expect.arrayContaining(['password.too-short']));
    expect(await codes(goodPassword, 'x'.repeat(300))).toEqual(expect.arrayContaining(['password.too-long']));
    expect(await codes(goodPassword, 'meine ingeborg 2026')).toEqual(['password.contains-user-name']);
    expect(await codes(goodPassword, 'aaaaaaaaaaaaaaaa')).toEqual(['password.too-simple']);
    expect(await codes(goodPassword, 'abcdefgh12345678')).toEqual(['password.too-simple']);
    expect(await codes(goodPassword, goodPassword)).toEqual(['password.unchanged']);
  });
});

describe('the cookie behind https', () => {
  it('is sent over encrypted connections only', async () => {
    const town = await startAccessApp([], { PUBLIC_URL: 'https://vorgang.example' });
    await town.givenStaff({ userName: 'lena' });
    const answer = await town.call('POST', '/api/v1/session', { body: { userName: 'lena', password: goodPassword } });
    const sent = [answer.headers['set-cookie'] ?? []].flat().map(String);
    expect(sent).toHaveLength(2);
    for (const cookie of sent) expect(cookie).toContain('; Secure');
    await town.close();
  });
});
