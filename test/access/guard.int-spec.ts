import { ModulesContainer } from '@nestjs/core';
import { CreateApiKey, currentPortal, currentPrincipal, EnsureTeams, Policy, StaffDirectory, TeamDirectory } from '@vorgang/access';
import { CommandGate, currentActor, declaredEndpoints, Endpoint, runInContext, systemActor } from '@vorgang/platform';
import { z } from 'zod';
import { startAccessApp, type AccessApp } from './access-app.js';

/** Stands for the rooms above. */
class CounterController {
  @Endpoint({
    method: 'GET',
    path: '/api/v1/cases/:caseId',
    audience: 'staff',
    permission: ['read', 'Case'],
    reads: 'Case',
    tag: 't',
    summary: 's',
    response: z.looseObject({}),
  })
  show() {
    return { actor: currentActor(), principal: currentPrincipal().userName };
  }

  @Endpoint({
    method: 'POST',
    path: '/api/v1/cases/:caseId/approve',
    audience: 'staff',
    permission: ['approve', 'Case'],
    tag: 't',
    summary: 's',
    response: z.looseObject({}),
  })
  approve() {
    return { actor: currentActor() };
  }

  @Endpoint({
    method: 'POST',
    path: '/intake/v1/submissions',
    audience: 'portal',
    permission: ['submit', 'Submission'],
    tag: 't',
    summary: 's',
    response: z.looseObject({}),
  })
  submit() {
    return { actor: currentActor(), portal: currentPortal() };
  }

  @Endpoint({ method: 'GET', path: '/public/permit-keys', audience: 'public', tag: 't', summary: 's', response: z.looseObject({}) })
  keys() {
    return {};
  }
}

const someCase = '00000000-0000-7000-8000-000000000001';

describe('the guard before every endpoint', () => {
  let town: AccessApp;
  beforeAll(async () => {
    town = await startAccessApp([CounterController]);
  });
  afterAll(() => town.close());

  const asSystem = <T>(work: () => Promise<T>) => runInContext({ requestId: 'test', locale: 'de', actor: systemActor('test') }, work);
  const newKey = (name: string, scopes: ('submit' | 'read-status')[]) =>
    asSystem(() => town.app.get(CommandGate).send(new CreateApiKey({ name, scopes, channels: ['portal'], mayStateReceivedAt: true })));

  it('lets a person act under their own name, also over a real connection', async () => {
    const id = await town.givenStaff({ userName: 'Resource21', roles: ['clerk'] });
    const cookie = await town.signIn('Resource21');
    await town.app.listen(0, '127.0.0.1');
    const url = await town.app.getUrl();
    const answer = await fetch(`${url}/api/v1/cases/${someCase}`, { headers: { cookie } });
    expect(await answer.json()).toEqual({ actor: { kind: 'staff', id, name: 'Resource21' }, principal: 'Resource21' });
    const signedIn = await fetch(`${url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'vorgang' },
      body: JSON.stringify({ userName: 'Resource21', password: 'Kastanienallee-17' }),
    });
    expect(signedIn.status).toBe(200);
    const [started] = await town.sql(`select actor_name from event where kind = 'session.started' order by seq desc limit 1`);
    expect(started).toEqual({ actor_name: 'Resource21' });
  });

  it('refuses a role that could never do it, and keeps that somebody tried', async () => {
    const id = await town.givenStaff({ userName: 'lisa', roles: ['clerk'] });
    const cookie = await town.signIn('lisa');
    const answer = await town.call('POST', `/api/v1/cases/${someCase}/approve`, { cookie });
    expect(answer.body).toMatchObject({
      status: 403,
      code: 'access.not-permitted',
      action: 'approve',
      subject: 'Case',
      type: 'urn:vorgang:problem:access.not-permitted',
    });
    const [event] = await town.sql(`select actor_id, case_id, data from event where kind = 'attempt.refused' order by seq desc limit 1`);
    expect(event).toEqual({
      actor_id: id,
      case_id: someCase,
      data: { command: 'POST /api/v1/cases/:caseId/approve', code: 'access.not-permitted' },
    });
  });

  it('lets a portal in by its key, for what the key is for', async () => {
    const { id, secret } = await newKey('Serviceportal', ['submit']);
    const ok = await town.call('POST', '/intake/v1/submissions', { headers: { 'x-api-key': secret }, forged: true });
    expect(ok.body).toMatchObject({
      actor: { kind: 'portal', id, name: 'Serviceportal' },
      portal: { channels: ['portal'], mayStateReceivedAt: true },
    });
    const reader = await newKey('Auskunft', ['read-status']);
    expect((await town.call('POST', '/intake/v1/submissions', { headers: { 'x-api-key': reader.secret } })).body).toMatchObject({
      status: 403,
      code: 'access.not-permitted',
    });
    for (const bad of [undefined, '', 'vk_', secret.slice(0, -1) + (secret.endsWith('A') ? 'B' : 'A'), `${secret}x`]) {
      const answer = await town.call('POST', '/intake/v1/submissions', { headers: bad === undefined ? {} : { 'x-api-key': bad } });
      expect(answer.body).toMatchObject({ status: 401, code: 'access.bad-api-key' });
    }
    const [stored] = await town.sql<{ row: string }>('select row_to_json(k)::text as row from api_key k where id = $1', [id]);
    expect(stored?.row).not.toContain(secret);
    expect(stored?.row).not.toContain('"last_used_at":null');
  });

  it('refuses a revoked key at once here, and after a second wherever it was kept', async () => {
    await town.givenStaff({ userName: 'admin', roles: ['administrator'] });
    const cookie = await town.signIn('admin');
    const made = await town.call('POST', '/api/v1/api-keys', {
      cookie,
      body: { name: 'Altes Portal', scopes: ['submit'], channels: ['portal'] },
    });
    expect(made.status).toBe(201);
    expect(
      (await town.call('POST', '/api/v1/api-keys', { cookie, body: { name: 'Altes Portal', scopes: ['submit'], channels: ['portal'] } }))
        .body,
    ).toMatchObject({ code: 'api-key.name-taken' });
    const headers = { 'x-api-key': made.body.secret };
    const submit = async () => (await town.call('POST', '/intake/v1/submissions', { headers })).status;
    expect(await submit()).toBe(200);
    const disabled = await town.call('POST', `/api/v1/api-keys/${made.body.apiKey.id}/disable`, { cookie });
    expect(disabled.body).toMatchObject({ name: 'Altes Portal', disabled: true });
    expect(await submit()).toBe(401);
    await town.sql('update api_key set disabled_at = null where id = $1', [made.body.apiKey.id]);
    expect(await submit()).toBe(200);
    await town.sql('update api_key set disabled_at = now() where id = $1', [made.body.apiKey.id]);
    const now = Date.now.bind(Date);
    Date.now = () => now() + 1001;
    expect(await submit().finally(() => (Date.now = now))).toBe(401);
    expect((await town.call('GET', '/api/v1/api-keys', { cookie })).body.items.map((k: { name: string }) => k.name)).toContain(
      'Altes Portal',
    );
  });

  it('lets anyone in where that is declared, and nobody else’s cookie matters there', async () => {
    expect((await town.call('GET', '/public/permit-keys', { cookie: 'vorgang_session=whatever' })).status).toBe(200);
  });

  it('holds for every endpoint of this room: 401 without a session, never a 500', async () => {
    const auditorsCookie = (await town.givenStaff({ userName: 'pruefer', roles: ['auditor'] }), await town.signIn('pruefer'));
    const { rules } = (await town.call('GET', '/api/v1/session', { cookie: auditorsCookie })).body as {
      rules: [string, string, ...unknown[]][];
    };
    // What is everybody's own (an absence) an auditor may change too.
    const may = ([action = '', subject = '']: readonly string[]) =>
      rules.some(
        ([actions, subjects, , inverted]) => !inverted && actions.split(',').includes(action) && subjects.split(',').includes(subject),
      );
    for (const { spec } of declaredEndpoints(town.app.get(ModulesContainer)).filter((e) => e.spec.audience === 'staff')) {
      const url = spec.path.replace(':id', someCase);
      expect((await town.call(spec.method, url)).status).toBe(401);
      if (spec.path === '/api/v1/session') continue;
      const answer = await town.call(spec.method, url, {
        cookie: auditorsCookie,
        body: spec.method === 'GET' ? undefined : { nonsense: true },
      });
      expect([200, 403, 404, 422]).toContain(answer.status);
      if (spec.permission && !may(spec.permission)) expect(answer.status).toBe(403);
      if (spec.method !== 'GET')
        expect((await town.call(spec.method, url, { cookie: auditorsCookie, forged: true })).body.code).toBe('access.csrf-header-missing');
    }
  });

  it('sets up the teams of the catalogue once, however many servers start', async () => {
    const teams = [
      { key: 'umweltamt', title: 'Umweltamt' },
      { key: 'steueramt', title: 'Steueramt' },
    ];
    await Promise.all([1, 2, 3].map(() => asSystem(() => town.app.get(CommandGate).send(new EnsureTeams(teams)))));
    expect(await town.sql('select key, title from team order by key')).toEqual([
      { key: 'steueramt', title: 'Steueramt' },
      { key: 'umweltamt', title: 'Umweltamt' },
    ]);
    expect(await town.sql(`select count(*)::int as n from event where kind = 'team.created'`)).toEqual([{ n: 2 }]);
    const directory = town.app.get(TeamDirectory);
    const id = await directory.idOf('umweltamt');
    expect((await directory.titles([id!])).get(id!)).toEqual({ id, key: 'umweltamt', title: 'Umweltamt' });
    expect(await directory.idOf('no such')).toBeUndefined();
  });

  it('tells the rooms above who somebody is and what they might take', async () => {
    const teamId = (await town.app.get(TeamDirectory).idOf('steueramt'))!;
    const id = await town.givenStaff({
      userName: 'paula',
      displayName: 'Paula',
      roles: ['clerk'],
      teamIds: [teamId],
      competences: [{ serviceKey: 'hundesteuer-anmeldung', may: 'work', maxFeeCents: null, decisionKinds: null }],
    });
    const directory = town.app.get(StaffDirectory);
    const paula = (await directory.principalOf(id))!;
    const record = {
      teamId,
      serviceKey: 'hundesteuer-anmeldung',
      status: 'open',
      assigneeId: null,
      proposedBy: null,
      proposalKind: null,
      feeCents: null,
      channel: 'portal',
    };
    expect(town.app.get(Policy).may(paula, 'claim', 'Case', record)).toBe(true);
    expect((await directory.names([id, someCase])).get(id)).toEqual({ id, userName: 'paula', displayName: 'Paula' });
    expect(await directory.idOf('paula')).toBe(id);
    expect(await directory.idOf('PAULA')).toBe(id);
    expect(await directory.idOf('Paul')).toBeUndefined();
  });
});
