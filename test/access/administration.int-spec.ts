import { goodPassword, startAccessApp, type AccessApp } from './access-app.js';

describe('administering staff', () => {
  let town: AccessApp;
  let admin: string;
  let adminId: string;
  let second: string;
  beforeAll(async () => {
    town = await startAccessApp();
    adminId = await town.givenStaff({ userName: 'verwalterin', displayName: 'Vera Verwalterin', roles: ['administrator'] });
    admin = await town.signIn('verwalterin');
    await town.givenStaff({ userName: 'zweite', displayName: 'Zita Zweite', roles: ['administrator'] });
    second = await town.signIn('zweite');
  });
  afterAll(() => town.close());

  /** The second administrator says yes to all that waits for this account. */
  const confirm = async (staffId: string) => {
    const { items } = (await town.call('GET', '/api/v1/rights-requests', { cookie: second })).body;
    const [request] = items.filter((one: { staff: { id: string } }) => one.staff.id === staffId);
    return town.call('POST', `/api/v1/rights-requests/${request.id}/confirm`, { cookie: second });
  };
  const create = (body: Record<string, unknown>) => town.call('POST', '/api/v1/staff', { cookie: admin, body });

  it('lets somebody in with a password that is shown once and must be changed', async () => {
    const team = (await town.call('POST', '/api/v1/teams', { cookie: admin, body: { key: 'steueramt', title: 'Steueramt' } })).body;
    const competences = [
      { serviceKey: 'hundesteuer-anmeldung', may: 'approve', maxFeeCents: 50_000, decisionKinds: ['grant'] },
      { serviceKey: 'hundesteuer-anmeldung', may: 'work' },
    ];
    const made = await create({
      userName: 'anna',
      displayName: 'Anna Gößling',
      email: 'anna@dueren.example',
      roles: ['clerk', 'approver'],
      teamIds: [team.id],
      competences,
    });
    expect(made.status).toBe(201);
    expect(made.body.staff).toMatchObject({
      userName: 'anna',
      email: 'anna@dueren.example',
      roles: [],
      teams: [],
      competences: [],
      disabled: false,
      mustChangePassword: true,
      version: 1,
    });
    expect((await confirm(made.body.staff.id)).body.staff).toMatchObject({
      roles: ['clerk', 'approver'],
      teams: [{ key: 'steueramt' }],
      competences: [competences[0], { ...competences[1], maxFeeCents: null, decisionKinds: null }],
    });
    const cookie = await town.signIn('anna', made.body.oneTimePassword);
    expect((await town.call('GET', '/api/v1/session', { cookie })).body).toMatchObject({
      mustChangePassword: true,
      teams: [{ key: 'steueramt' }],
    });
    const [event] = await town.sql<{ data: unknown; personal: unknown; actor_name: string }>(
      `select e.data::text as data, p.data as personal, actor_name from event e join event_personal p on p.event_id = e.id
       where kind = 'staff.created' and stream_id = $1`,
      [made.body.staff.id],
    );
    expect(event).toMatchObject({ actor_name: 'Vera Verwalterin', personal: { userName: 'anna', email: 'anna@dueren.example' } });
    expect(event?.data).not.toMatch(/anna/);
    expect(JSON.stringify(await town.sql('select * from staff'))).not.toContain(made.body.oneTimePassword);
  });

  it('refuses a name that is taken, a team that is not, and limits where they mean nothing', async () => {
    await create({ userName: 'berta', roles: [] });
    expect((await create({ userName: 'berta', roles: [] })).body).toMatchObject({ status: 409, code: 'staff.user-name-taken' });
    expect((await create({ userName: 'Berta', roles: [] })).body).toMatchObject({ status: 409, code: 'staff.user-name-taken' });
    expect((await create({ userName: 'x1', roles: [], teamIds: ['00000000-0000-4000-8000-000000000000'] })).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/teamIds/0', code: 'team.not-found' }],
    });
    expect((await create({ userName: 'x2', roles: ['mayor'] })).body).toMatchObject({ status: 422, errors: [{ pointer: '/roles/0' }] });
    expect((await create({ userName: 'x3', roles: [], competences: [{ serviceKey: 's', may: 'work', maxFeeCents: 1 }] })).status).toBe(422);
    expect((await create({ userName: 'a\u0000b', roles: [] })).status).toBe(422);
  });

  it('lets the first one who saves win, and tells the other who that was', async () => {
    const id = await town.givenStaff({ userName: 'carla', roles: ['clerk', 'approver'] });
    const version = 1;
    const first = await town.call('PUT', `/api/v1/staff/${id}/roles`, { cookie: admin, body: { version, roles: ['clerk'] } });
    expect(first.body).toMatchObject({ version: 2, roles: ['clerk'] });
    const second = await town.call('PATCH', `/api/v1/staff/${id}`, { cookie: admin, body: { version, displayName: 'Carla C.' } });
    expect(second.body).toMatchObject({ status: 409, code: 'staff.changed-meanwhile', version: 2, changedBy: 'Vera Verwalterin' });
    const third = await town.call('PATCH', `/api/v1/staff/${id}`, { cookie: admin, body: { version: 2, displayName: 'Carla C.' } });
    expect(third.body).toMatchObject({ version: 3, displayName: 'Carla C.', userName: 'carla' });
    const both = await Promise.all(
      ['de', 'en'].map((locale) => town.call('PATCH', `/api/v1/staff/${id}`, { cookie: admin, body: { version: 3, locale } })),
    );
    expect(both.map((a) => a.status).sort()).toEqual([200, 409]);
    expect(
      (
        await town.call('PATCH', `/api/v1/staff/${adminId.replace(/.$/, (last) => (last === '0' ? '1' : '0'))}`, {
          cookie: admin,
          body: { version: 1 },
        })
      ).body,
    ).toMatchObject({ status: 404, code: 'staff.not-found' });
    expect((await town.call('GET', '/api/v1/staff/not-an-id', { cookie: admin })).status).toBe(422);
  });

  it('takes no kinds of decision and no channels that there are not', async () => {
    const asked = await create({
      userName: 'x4',
      roles: [],
      competences: [{ serviceKey: 's', may: 'approve', decisionKinds: ['grant', 'constructor'] }],
    });
    expect(asked).toMatchObject({ status: 422, body: { errors: [{ pointer: '/competences/0/decisionKinds/1' }] } });
    const key = await town.call('POST', '/api/v1/api-keys', {
      cookie: admin,
      body: { name: 'Portal', scopes: ['submit'], channels: ['portal', 'nope'] },
    });
    expect(key).toMatchObject({ status: 422, body: { errors: [{ pointer: '/channels/1' }] } });
  });

  it('takes effect with the next request: roles, teams, competence, the lock', async () => {
    const id = await town.givenStaff({
      userName: 'dieter',
      roles: ['auditor', 'clerk'],
      competences: [
        { serviceKey: 's', may: 'work', maxFeeCents: null, decisionKinds: null },
        { serviceKey: 't', may: 'work', maxFeeCents: null, decisionKinds: null },
      ],
    });
    const cookie = await town.signIn('dieter');
    expect((await town.call('GET', '/api/v1/staff', { cookie })).status).toBe(200);
    await town.call('PUT', `/api/v1/staff/${id}/roles`, { cookie: admin, body: { version: 1, roles: ['clerk'] } });
    expect((await town.call('GET', '/api/v1/staff', { cookie })).body).toMatchObject({ status: 403, code: 'access.not-permitted' });
    await town.call('PUT', `/api/v1/staff/${id}/competences`, {
      cookie: admin,
      body: { version: 2, competences: [{ serviceKey: 's', may: 'work' }] },
    });
    expect((await town.call('GET', '/api/v1/session', { cookie })).body.competences).toHaveLength(1);
    expect((await town.call('POST', `/api/v1/staff/${id}/disable`, { cookie: admin, body: { version: 3 } })).body).toMatchObject({
      disabled: true,
      version: 4,
    });
    expect((await town.call('GET', '/api/v1/session', { cookie })).status).toBe(401);
    expect((await town.call('POST', '/api/v1/session', { body: { userName: 'dieter', password: goodPassword } })).status).toBe(401);
    expect((await town.call('POST', `/api/v1/staff/${id}/password-reset`, { cookie: admin, body: { version: 4 } })).body).toMatchObject({
      code: 'staff.disabled',
    });
    expect((await town.call('POST', `/api/v1/staff/${id}/enable`, { cookie: admin, body: { version: 4 } })).status).toBe(202);
    await confirm(id);
    await town.signIn('dieter');
    const kinds = await town.sql<{ kind: string }>(`select kind from event where stream_id = $1 order by position`, [id]);
    expect(kinds.map((k) => k.kind)).toEqual([
      'staff.created',
      'staff.roles-set',
      'staff.competences-set',
      'staff.disabled',
      'staff.rights-asked',
      'staff.rights-confirmed',
      'staff.enabled',
    ]);
  });

  it('resets a password, which ends the sessions', async () => {
    const id = await town.givenStaff({ userName: 'erna' });
    const cookie = await town.signIn('erna');
    const reset = await town.call('POST', `/api/v1/staff/${id}/password-reset`, { cookie: admin, body: { version: 1 } });
    expect(reset.body.oneTimePassword).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect((await town.call('GET', '/api/v1/session', { cookie })).status).toBe(401);
    await town.signIn('erna', reset.body.oneTimePassword);
  });

  it('never shuts out oneself or the last administrator, also when two do it to each other at once', async () => {
    await town.sql(`update staff set disabled_at = now() where user_name = 'zweite'`);
    const [{ version }] = (await town.call('GET', '/api/v1/staff?q=verwalterin', { cookie: admin })).body.items;
    expect((await town.call('POST', `/api/v1/staff/${adminId}/disable`, { cookie: admin, body: { version } })).body).toMatchObject({
      code: 'staff.not-oneself',
    });
    expect((await town.call('PUT', `/api/v1/staff/${adminId}/roles`, { cookie: admin, body: { version, roles: [] } })).body).toMatchObject({
      code: 'staff.not-oneself',
    });
    const otherId = await town.givenStaff({ userName: 'zweiter', roles: ['administrator'] });
    const other = await town.signIn('zweiter');
    const answers = await Promise.all([
      town.call('POST', `/api/v1/staff/${otherId}/disable`, { cookie: admin, body: { version: 1 } }),
      town.call('POST', `/api/v1/staff/${adminId}/disable`, { cookie: other, body: { version } }),
    ]);
    const left = await town.sql<{ user_name: string }>(
      `select user_name from staff where 'administrator' = any(roles) and disabled_at is null`,
    );
    expect(left).toHaveLength(1);
    expect(answers.some((a) => a.status === 200)).toBe(true);
    await town.sql(`update staff set disabled_at = null where id = any($1)`, [[adminId, otherId]]);
    admin = await town.signIn('verwalterin');
    const attempts = await town.sql<{ code: string }>(`select data->>'code' as code from event where kind = 'attempt.refused'`);
    expect(attempts.map((a) => a.code)).toEqual(
      expect.arrayContaining(['staff.not-oneself', 'staff.user-name-taken', 'staff.changed-meanwhile']),
    );
  });

  it('lists page by page, by name, role and team', async () => {
    for (const n of [1, 2, 3, 4, 5]) await town.givenStaff({ userName: `seite-${n}`, roles: n % 2 ? ['cashier'] : [] });
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page = await town.call('GET', `/api/v1/staff?q=seite-&limit=2${next ? `&cursor=${next}` : ''}`, { cookie: admin });
      seen.push(...page.body.items.map((s: { userName: string }) => s.userName));
      next = page.body.next;
    }
    expect(seen).toEqual(['seite-1', 'seite-2', 'seite-3', 'seite-4', 'seite-5']);
    const cashiers = await town.call('GET', '/api/v1/staff?role=cashier&q=seite', { cookie: admin });
    expect(cashiers.body.items).toHaveLength(3);
    expect((await town.call('GET', '/api/v1/staff?q=%25', { cookie: admin })).body.items).toHaveLength(0);
    expect((await town.call('GET', '/api/v1/staff?cursor=garbage', { cookie: admin })).body).toMatchObject({
      status: 400,
      code: 'paging.bad-cursor',
    });
  });

  it('shows clerks the names of their own teams’ colleagues and nothing more', async () => {
    const [steueramt] = (await town.call('GET', '/api/v1/teams', { cookie: admin })).body.items;
    const umwelt = (await town.call('POST', '/api/v1/teams', { cookie: admin, body: { key: 'umweltamt', title: 'Umweltamt' } })).body;
    await town.givenStaff({ userName: 'heinz', roles: ['clerk'], teamIds: [steueramt.id] });
    await town.givenStaff({ userName: 'ida', roles: ['clerk'], teamIds: [umwelt.id] });
    const cookie = await town.signIn('heinz');
    const { items } = (await town.call('GET', '/api/v1/colleagues', { cookie })).body;
    expect(items.map((c: { userName: string }) => c.userName)).toEqual(['anna', 'heinz']);
    expect(JSON.stringify(items)).not.toContain('@');
    for (const path of ['/api/v1/staff', `/api/v1/staff/${adminId}`, '/api/v1/teams', '/api/v1/api-keys']) {
      expect((await town.call('GET', path, { cookie })).body).toMatchObject({ status: 403, code: 'access.not-permitted' });
    }
  });
});

describe('teams', () => {
  it('are renamed by one at a time; their keys are taken once', async () => {
    const town = await startAccessApp();
    await town.givenStaff({ userName: 'admin', roles: ['administrator'] });
    const cookie = await town.signIn('admin');
    const made = await town.call('POST', '/api/v1/teams', { cookie, body: { key: 'buergerbuero', title: 'Bürgerbüro' } });
    expect(made.status).toBe(201);
    expect((await town.call('POST', '/api/v1/teams', { cookie, body: { key: 'buergerbuero', title: 'Noch eins' } })).body).toMatchObject({
      status: 409,
      code: 'team.key-taken',
    });
    const path = `/api/v1/teams/${made.body.id}`;
    expect((await town.call('PATCH', path, { cookie, body: { version: 1, title: 'Bürgerservice' } })).body).toMatchObject({
      title: 'Bürgerservice',
      version: 2,
    });
    expect((await town.call('PATCH', path, { cookie, body: { version: 1, title: 'Bürgeramt' } })).body).toMatchObject({
      status: 409,
      code: 'team.changed-meanwhile',
      changedBy: 'admin',
    });
    expect((await town.call('GET', path, { cookie })).body).toMatchObject({ key: 'buergerbuero', title: 'Bürgerservice', members: 0 });
    await town.close();
  });
});
