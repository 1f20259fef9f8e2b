import { CommandGate, runInContext, systemActor } from '@vorgang/platform';
import { CreateStaff } from '@vorgang/access';
import { goodPassword, startAccessApp, type AccessApp, type Answer } from './access-app.js';

const hund = 'hundesteuer-anmeldung';
const works = { serviceKey: hund, may: 'work' as const, maxFeeCents: null, decisionKinds: null };
const signs = (maxFeeCents: number | null, decisionKinds: string[] | null = null) => ({
  serviceKey: hund,
  may: 'approve' as const,
  maxFeeCents,
  decisionKinds,
});

describe('rights for others take two administrators', () => {
  let town: AccessApp;
  let admin: string;
  let adminId: string;
  let second: string;
  let secondId: string;
  let steueramt: string;

  beforeAll(async () => {
    town = await startAccessApp();
    adminId = await town.givenStaff({ userName: 'adams', displayName: 'Alma Adams', roles: ['administrator'] });
    secondId = await town.givenStaff({ userName: 'brandt', displayName: 'Bodo Brandt', roles: ['administrator'] });
    [admin, second] = [await town.signIn('adams'), await town.signIn('brandt')];
    steueramt = (await town.call('POST', '/api/v1/teams', { cookie: admin, body: { key: 'steueramt', title: 'Steueramt' } })).body.id;
  });
  afterAll(() => town.close());

  const put = (id: string, what: 'roles' | 'teams' | 'competences', body: Record<string, unknown>, cookie = admin) =>
    town.call('PUT', `/api/v1/staff/${id}/${what}`, { cookie, body });
  const account = async (id: string) => (await town.call('GET', `/api/v1/staff/${id}`, { cookie: admin })).body;
  const waitingFor = async (id: string) => (await account(id)).waiting;
  const decide = (requestId: string, how: 'confirm' | 'refuse', cookie = second) =>
    town.call('POST', `/api/v1/rights-requests/${requestId}/${how}`, { cookie });
  const code = (answer: Answer) => answer.body.code as unknown;

  it('what is given waits, is seen by administrators, and holds once another one confirms', async () => {
    const id = await town.givenStaff({ userName: 'clara', displayName: 'Clara Clerk' });
    const asked = await put(id, 'roles', { version: 1, roles: ['clerk'] });
    expect(asked.status).toBe(202);
    expect(asked.body).toMatchObject({
      roles: [],
      version: 1,
      waiting: [{ kind: 'rights', wanted: { roles: ['clerk'] }, askedBy: { id: adminId, name: 'Alma Adams' } }],
    });
    // What the same person asks for beside it goes the same way, in one request.
    await put(id, 'teams', { version: 1, teamIds: [steueramt] });
    await put(id, 'competences', { version: 1, competences: [works] });
    const { items } = (await town.call('GET', '/api/v1/rights-requests', { cookie: second })).body;
    expect(items).toMatchObject([
      {
        staff: { id, name: 'Clara Clerk' },
        wanted: { roles: ['clerk'], teamIds: [steueramt], competences: [works] },
        now: { roles: [], teamIds: [], competences: [] },
      },
    ]);
    const confirmed = await decide(items[0].id, 'confirm');
    expect(confirmed.body.staff).toMatchObject({
      roles: ['clerk'],
      teams: [{ key: 'steueramt' }],
      competences: [works],
      waiting: [],
      version: 2,
    });
    expect(code(await decide(items[0].id, 'confirm'))).toBe('rights-request.not-open');
    const events = await town.sql<{ kind: string; actor_name: string; data: Record<string, unknown> }>(
      `select kind, actor_name, data from event where stream_id = $1 and kind in ('staff.rights-confirmed', 'staff.roles-set') order by seq`,
      [id],
    );
    for (const event of events)
      expect(event).toMatchObject({
        actor_name: 'Bodo Brandt',
        data: { requestId: items[0].id, askedBy: { id: adminId, name: 'Alma Adams' } },
      });
    expect(events).toHaveLength(2);
  });

  it('nobody gives themselves anything, by whichever way', async () => {
    const { version } = await account(adminId);
    const own = [
      put(adminId, 'roles', { version, roles: ['administrator', 'clerk'] }),
      put(adminId, 'teams', { version, teamIds: [steueramt] }),
      put(adminId, 'competences', { version, competences: [works] }),
      town.call('POST', `/api/v1/staff/${adminId}/password-reset`, { cookie: admin, body: { version } }),
      town.call('PATCH', `/api/v1/staff/${adminId}`, { cookie: admin, body: { version, displayName: 'Bodo Brandt' } }),
    ];
    expect((await Promise.all(own)).map(code)).toEqual(Array(5).fill('staff.not-oneself'));
    // A second account of one's own: it may do nothing, and its maker cannot make it more.
    const puppet = (await town.call('POST', '/api/v1/staff', { cookie: admin, body: { userName: 'puppe', roles: ['administrator'] } }))
      .body;
    expect(puppet.staff).toMatchObject({ roles: [], waiting: [{ wanted: { roles: ['administrator'] } }] });
    const requestId = puppet.staff.waiting[0].id;
    expect(code(await decide(requestId, 'confirm', admin))).toBe('rights-request.second-person-needed');
    const its = await town.signIn('puppe', puppet.oneTimePassword);
    const own2 = await town.call('POST', '/api/v1/session/password', {
      cookie: its,
      body: { current: puppet.oneTimePassword, next: 'Ein langer Spaziergang' },
    });
    expect((await decide(requestId, 'confirm', own2.cookie)).status).toBe(403);
    // Even where somebody else let it in: whose password one of them made is not independent yet.
    expect((await decide(requestId, 'confirm')).status).toBe(200);
    const id = await town.givenStaff({ userName: 'dora' });
    const asked = (await put(id, 'roles', { version: 1, roles: ['auditor'] })).body.waiting[0].id;
    expect(code(await decide(asked, 'confirm', own2.cookie))).toBe('rights-request.not-independent');
    const other = await town.givenStaff({ userName: 'emil' });
    const byPuppet = (await put(other, 'roles', { version: 1, roles: ['auditor'] }, own2.cookie)).body.waiting[0].id;
    expect(code(await decide(byPuppet, 'confirm', admin))).toBe('rights-request.not-independent');
    expect((await decide(byPuppet, 'confirm')).status).toBe(200);
    await town.sql(`update staff set password_made_at = now() - interval '15 days' where user_name = 'puppe'`);
    expect((await decide(asked, 'confirm', own2.cookie)).status).toBe(200);
    await town.sql(`update staff set disabled_at = now() where user_name = 'puppe'`);
  });

  it('what is taken away is gone at once; a higher limit is given, a lower one taken', async () => {
    const id = await town.givenStaff({
      userName: 'frieda',
      roles: ['clerk', 'approver'],
      competences: [signs(50_000, ['grant', 'reject'])],
    });
    expect((await put(id, 'roles', { version: 1, roles: ['approver'] })).status).toBe(200);
    expect((await put(id, 'competences', { version: 2, competences: [signs(40_000, ['grant'])] })).status).toBe(200);
    const both = await put(id, 'competences', { version: 3, competences: [signs(90_000, ['reject'])] });
    expect(both.status).toBe(202);
    expect(both.body.competences).toEqual([signs(40_000, [])]);
    const { id: requestId } = both.body.waiting[0];
    // What somebody else takes away meanwhile is not given back by an old request.
    expect((await put(id, 'roles', { version: 4, roles: [] }, second)).status).toBe(200);
    expect(code(await decide(requestId, 'confirm'))).toBe('rights-request.not-open');
    expect(await account(id)).toMatchObject({ roles: [], waiting: [] });
    expect((await put(id, 'competences', { version: 5, competences: [signs(null)] })).status).toBe(202);
    expect(code(await put(id, 'roles', { version: 5, roles: ['clerk'] }, second))).toBe('rights-request.waits');
    const [{ id: open }] = await waitingFor(id);
    expect((await decide(open, 'refuse')).body).toMatchObject({ waiting: [], competences: [signs(40_000, [])] });
    expect((await put(id, 'roles', { version: 5, roles: ['clerk'] })).status).toBe(202);
    const [{ id: own }] = await waitingFor(id);
    await decide(own, 'refuse', admin);
    const ends = await town.sql<{ how: string }>(
      `select data->>'how' as how from event where kind = 'staff.rights-request-ended' and stream_id = $1 order by seq`,
      [id],
    );
    expect(ends.map(({ how }) => how)).toEqual(['superseded', 'withdrawn']);
  });

  it('a password for somebody with rights takes two, and the trail tells of the session that it opened', async () => {
    const id = await town.givenStaff({ userName: 'gerda', roles: ['clerk'] });
    const session = await town.signIn('gerda');
    const asked = await town.call('POST', `/api/v1/staff/${id}/password-reset`, { cookie: admin, body: { version: 1 } });
    expect(asked).toMatchObject({ status: 202, body: { oneTimePassword: null, staff: { waiting: [{ kind: 'password-reset' }] } } });
    expect((await town.call('GET', '/api/v1/session', { cookie: session })).status).toBe(200);
    const confirmed = await decide(asked.body.staff.waiting[0].id, 'confirm');
    expect(confirmed.body.oneTimePassword).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect((await town.call('GET', '/api/v1/session', { cookie: session })).status).toBe(401);
    const once = await town.signIn('gerda', confirmed.body.oneTimePassword);
    expect(code(await town.call('GET', '/api/v1/colleagues', { cookie: once }))).toBe('access.password-change-required');
    await town.call('POST', '/api/v1/session/password', {
      cookie: once,
      body: { current: confirmed.body.oneTimePassword, next: 'Ein langer Spaziergang' },
    });
    await town.signIn('gerda', 'Ein langer Spaziergang');
    const started = await town.sql<{ kind: string; data: Record<string, unknown> }>(
      `select kind, data from event where data->>'staffId' = $1 order by seq`,
      [id],
    );
    expect(started.map(({ kind, data }) => [kind, data['replaced']])).toEqual([
      ['session.started', undefined],
      ['session.started-with-issued-password', false],
      ['session.started-with-issued-password', true],
      ['session.started', undefined],
    ]);
    expect(started[1]?.data['issuedBy']).toEqual([
      { id: adminId, name: 'Alma Adams' },
      { id: secondId, name: 'Bodo Brandt' },
    ]);
  });

  it('a locked account with rights is opened by two; one without rights by one', async () => {
    const id = await town.givenStaff({ userName: 'heinz', roles: ['cashier'] });
    const plain = await town.givenStaff({ userName: 'ida' });
    for (const one of [id, plain]) await town.call('POST', `/api/v1/staff/${one}/disable`, { cookie: admin, body: { version: 1 } });
    expect((await town.call('POST', `/api/v1/staff/${plain}/enable`, { cookie: admin, body: { version: 2 } })).body).toMatchObject({
      disabled: false,
    });
    const asked = await town.call('POST', `/api/v1/staff/${id}/enable`, { cookie: admin, body: { version: 2 } });
    expect(asked).toMatchObject({ status: 202, body: { disabled: true, waiting: [{ kind: 'enable' }] } });
    expect((await decide(asked.body.waiting[0].id, 'confirm')).body.staff).toMatchObject({ disabled: false });
    expect(
      (await town.call('POST', `/api/v1/staff/${plain}/password-reset`, { cookie: admin, body: { version: 3 } })).body.oneTimePassword,
    ).toEqual(expect.any(String));
  });

  it('lapses after a week, and with the account of its author', async () => {
    const id = await town.givenStaff({ userName: 'jonas' });
    const { id: late } = (await put(id, 'roles', { version: 1, roles: ['clerk'] })).body.waiting[0];
    await town.sql(`update rights_request set lapses_at = now() - interval '1 second' where id = $1`, [late]);
    expect(await waitingFor(id)).toEqual([]);
    expect(code(await decide(late, 'confirm'))).toBe('rights-request.not-open');
    const { id: again } = (await put(id, 'roles', { version: 1, roles: ['clerk'] })).body.waiting[0];
    await town.sql(`update staff set disabled_at = now() where id = $1`, [adminId]);
    expect(code(await decide(again, 'confirm'))).toBe('rights-request.not-open');
    await town.sql(`update staff set disabled_at = null where id = $1`, [adminId]);
  });

  it('the database itself holds that nobody confirms their own', async () => {
    const [request] = await town.sql<{ id: string }>(`select id from rights_request where state = 'open' limit 1`);
    await expect(
      town.sql(`update rights_request set state = 'confirmed', decided_by = asked_by where id = $1`, [request?.id]),
    ).rejects.toThrow(/rights_request_second_person/);
  });

  it('the command line makes administrators alone: with the database owner’s rights a city is set up', async () => {
    const made = await runInContext({ requestId: 'cli', locale: 'de', actor: systemActor('cli') }, () =>
      town.app.get(CommandGate).send(new CreateStaff({ userName: 'Karla', roles: ['administrator'] })),
    );
    const first = await town.signIn('KARLA', made.oneTimePassword ?? '');
    expect((await town.call('GET', '/api/v1/session', { cookie: first })).body.staff.roles).toEqual(['administrator']);
  });
});

describe('user names', () => {
  it('are one in whatever case, and old ones that clash go on as they were', async () => {
    const town = await startAccessApp();
    await town.givenStaff({ userName: 'Müller' });
    expect((await town.call('POST', '/api/v1/session', { body: { userName: 'MÜLLER', password: goodPassword } })).status).toBe(200);
    await expect(town.givenStaff({ userName: 'müller' })).rejects.toThrow(/already/);
    // As the migration leaves two old accounts.
    const upper = await town.givenStaff({ userName: 'test-alt' });
    await town.sql(`update staff set user_name = 'Test', sign_in_name = 'test (' || id || ')' where id = $1`, [upper]);
    const lower = await town.givenStaff({ userName: 'test' });
    const who = async (userName: string) =>
      (await town.call('GET', '/api/v1/session', { cookie: await town.signIn(userName) })).body.staff.id as unknown;
    expect([await who('Test'), await who('test'), await who('TEST')]).toEqual([upper, lower, lower]);
    await town.close();
  });
});
