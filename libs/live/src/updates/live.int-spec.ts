import pg from 'pg';
import { newId } from '@vorgang/platform';
import { startTestApp, testPassword, type Caller, type TestApp } from '../../../../test/support/app.js';
import { secondAdministrator } from '../../../../test/support/second-administrator.js';
import { listen, type Heard, type Listener } from '../../../../test/support/listen.js';
import { dogTax, mayWork, submitted, taxClerk } from '../../../../test/support/stories.js';

const about = (id: string) => (message: Heard) => message.event === 'case' && message.data.id === id;
const gone = (id: string) => (message: Heard) => about(id)(message) && message.data.gone === true;

describe('the live stream', () => {
  let app: TestApp;
  let weber: Caller;
  let schmitz: Caller;
  let parking: Caller;
  let admin: Caller;
  const open: Listener[] = [];

  beforeAll(async () => {
    app = await startTestApp({ env: { METRICS_TOKEN: 'only-for-prometheus' } });
    weber = await app.signIn(taxClerk('weber'));
    schmitz = await app.signIn(taxClerk('schmitz'));
    parking = await app.signIn({
      userName: 'yilmaz',
      roles: ['clerk'],
      teams: ['buergerbuero'],
      competences: [mayWork('bewohnerparkausweis')],
    });
    admin = await app.signIn({ userName: 'admin', roles: ['administrator'] });
  });
  afterEach(() => open.splice(0).forEach((one) => one.stop()));
  afterAll(() => app.stop());

  async function hears(who: Pick<Caller, 'cookie'>): Promise<Listener> {
    const listener = await listen(app, who);
    open.push(listener);
    return listener;
  }

  /** Waits until a later change has arrived, so that everything before it has arrived, too. */
  async function settled(...listeners: Listener[]): Promise<void> {
    const last = await submitted(app, dogTax);
    const control = await hears(weber);
    await weber.post(`/api/v1/cases/${last.id}/claim`);
    await control.next(about(last.id));
    await new Promise((later) => setTimeout(later, 50));
    expect(listeners.length).toBeGreaterThan(0);
  }

  it('says that it is a stream, and that nobody may keep or collect it', async () => {
    const { status, headers } = await hears(weber);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(headers.get('cache-control')).toContain('no-store');
    expect(headers.get('x-accel-buffering')).toBe('no');
    expect(headers.get('x-request-id')).toBeTruthy();
    expect(headers.get('content-security-policy')).toBeTruthy();
  });

  it('is for those who are signed in', async () => {
    expect((await app.anonymous().get('/api/v1/live')).body).toMatchObject({ code: 'access.not-signed-in' });
  });

  it('tells who may read the case what happened and by whom, and a clerk of another team nothing', async () => {
    const kase = await submitted(app, dogTax);
    const [colleague, other, administrator] = [await hears(schmitz), await hears(parking), await hears(admin)];
    await weber.post(`/api/v1/cases/${kase.id}/claim`);
    const { data } = await colleague.next((m) => about(kase.id)(m) && m.data.byKind === 'staff');
    expect(data).toEqual({
      id: kase.id,
      kinds: ['case.claimed'],
      position: expect.any(Number),
      version: kase.version,
      by: { id: weber.id, name: 'weber' },
      byKind: 'staff',
      gone: false,
    });
    await settled(other, administrator);
    expect(other.heard.map((m) => m.event)).toEqual(['hello']);
    expect(administrator.heard.map((m) => m.event)).toEqual(['hello']);
  });

  it('tells automatic checks after a correction as news by the person who corrected', async () => {
    const kase = await submitted(app, dogTax);
    const claimed = await weber.post(`/api/v1/cases/${kase.id}/claim`);
    const colleague = await hears(schmitz);
    const { status } = await weber.post(`/api/v1/cases/${kase.id}/corrections`, {
      version: claimed.body.version,
      reason: 'Impfpass',
      corrections: [{ pointer: '/dog/chip', value: '2760934001234' }],
    });
    expect(status).toBe(200);
    const { data } = await colleague.next((m) => about(kase.id)(m) && m.data.kinds.includes('case.data-corrected'));
    expect(data).toMatchObject({ kinds: ['case.data-corrected', 'case.checked-automatically'], by: { id: weber.id } });
    const told = colleague.heard.filter(
      (m) => about(kase.id)(m) && m.data.kinds.includes('case.checked-automatically') && !m.data.kinds.includes('case.submitted'),
    );
    expect(told.map((m) => m.data.byKind)).toEqual(['staff']);
  });

  it('holds nothing of what a case is about', async () => {
    const listener = await hears(schmitz);
    const kase = await submitted(app, dogTax);
    await weber.post(`/api/v1/cases/${kase.id}/notes`, { text: 'Frau Müller ruft zurück' });
    await listener.next((m) => about(kase.id)(m) && m.data.kinds.includes('case.note-added'));
    expect(JSON.stringify(listener.heard)).not.toMatch(/Müller|Bello|Oberstra/);
  });

  it('tells what a transaction did that committed late, after others that began later', async () => {
    const listener = await hears(weber);
    const [late, early] = [await submitted(app, dogTax), await submitted(app, dogTax)];
    await listener.next(about(early.id));
    const client = new pg.Client({ connectionString: app.database.app });
    await client.connect();
    await client.query('begin');
    await client.query(
      `insert into event (id, stream_kind, stream_id, position, kind, version, case_id, actor_kind, actor_id, actor_name, request_id, occurred_at, data)
       values ($1, 'case', $2, 900, 'case.note-added', 1, $2, 'system', 'system', 'late', 'r', now(), '{}')`,
      [newId(), late.id],
    );
    await weber.post(`/api/v1/cases/${early.id}/claim`);
    await new Promise((later) => setTimeout(later, 1200));
    expect(listener.heard.some((m) => about(late.id)(m) && m.data.position === 900)).toBe(false);
    await client.query('commit');
    await listener.next((m) => about(late.id)(m) && m.data.position === 900);
    await listener.next((m) => about(early.id)(m) && m.data.kinds.includes('case.claimed'));
    await client.end();
  });

  it('tells who loses a case to another team that it is gone, and not why; the other team hears what happened', async () => {
    const kase = await submitted(app, dogTax);
    const [loser, winner, outsider] = [await hears(schmitz), await hears(parking), await hears(admin)];
    await weber.post(`/api/v1/cases/${kase.id}/claim`);
    await loser.next(about(kase.id));
    await moved(kase.id, 901);
    expect((await loser.next(gone(kase.id))).data).toEqual({
      id: kase.id,
      kinds: [],
      position: 901,
      version: null,
      by: null,
      byKind: null,
      gone: true,
    });
    expect((await winner.next(about(kase.id))).data).toMatchObject({
      kinds: expect.arrayContaining(['case.assigned']),
      by: { name: 'weber' },
      gone: false,
    });
    expect(loser.heard.filter((m) => about(kase.id)(m) && m.data.position === 901)).toHaveLength(1);
    expect(outsider.heard.some(about(kase.id))).toBe(false);
  });

  it('tells it also who opened the case by another process than the one that the stream comes from', async () => {
    const kase = await submitted(app, dogTax);
    const other = await startTestApp({ database: app.database });
    try {
      expect((await schmitz.request('PUT', `/api/v1/cases/${kase.id}/presence`, {})).status).toBe(200);
      const [loser, stranger] = [await listen(other, schmitz), await listen(other, weber)];
      open.push(loser, stranger);
      await moved(kase.id, 901);
      expect((await loser.next(gone(kase.id))).data).toMatchObject({ position: 901, by: null, kinds: [] });
      await moved(kase.id, 902);
      const last = await submitted(app, dogTax);
      await weber.post(`/api/v1/cases/${last.id}/claim`);
      await Promise.all([loser, stranger].map((one) => one.next(about(last.id))));
      expect(loser.heard.filter(gone(kase.id))).toHaveLength(1);
      expect(stranger.heard.some(about(kase.id))).toBe(false);
    } finally {
      await other.stop();
    }
  });

  /** No command moves a case to another team yet; the release from quarantine and reorganisations will. */
  async function moved(caseId: string, position: number): Promise<void> {
    const owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
    await owner.query('begin');
    await owner.query(`update case_file set team_id = $2, service_key = 'bewohnerparkausweis' where id = $1`, [
      caseId,
      await app.teamId('buergerbuero'),
    ]);
    await owner.query(
      `insert into event (id, stream_kind, stream_id, position, kind, version, case_id, actor_kind, actor_id, actor_name, request_id, occurred_at, data)
       values ($1, 'case', $2, $4, 'case.assigned', 1, $2, 'staff', $3, 'weber', 'r', now(), '{}')`,
      [newId(), caseId, weber.id, position],
    );
    await owner.query('commit');
    await owner.end();
  }

  it('goes by the rights that somebody has now: who joins a team hears of its cases, who leaves it does not', async () => {
    const someone = await app.signIn({ userName: 'neu', roles: ['clerk'], competences: [mayWork(dogTax)] });
    const listener = await hears(someone);
    const kase = await submitted(app, dogTax);
    const version = async () => (await admin.get(`/api/v1/staff/${someone.id}`)).body.version as number;
    const joined = await admin.request('PUT', `/api/v1/staff/${someone.id}/teams`, {
      version: await version(),
      teamIds: [await app.teamId('steuern')],
    });
    expect(joined.status).toBe(202);
    await (await secondAdministrator(app)).confirmAll();
    await listener.next((m) => m.event === 'access');
    await weber.post(`/api/v1/cases/${kase.id}/claim`);
    await listener.next(about(kase.id));
    await admin.request('PUT', `/api/v1/staff/${someone.id}/teams`, { version: await version(), teamIds: [] });
    await weber.post(`/api/v1/cases/${kase.id}/release`);
    await settled(listener);
    expect(listener.heard.filter((m) => m.event === 'access')).toHaveLength(2);
    expect(listener.heard.some((m) => m.event === 'case' && m.data.kinds.includes('case.released'))).toBe(false);
  });

  it('ends when the session ends: signed out, account shut, password changed', async () => {
    for (const [userName, how] of [
      ['geht', (who: Caller) => who.request('DELETE', '/api/v1/session')],
      [
        'gesperrt',
        async (who: Caller) =>
          admin.post(`/api/v1/staff/${who.id}/disable`, { version: (await admin.get(`/api/v1/staff/${who.id}`)).body.version }),
      ],
      ['wechselt', (who: Caller) => who.post('/api/v1/session/password', { current: testPassword, next: 'Ganz-anders-im-Test-2' })],
    ] as const) {
      const who = await app.signIn(taxClerk(userName));
      const listener = await hears(who);
      expect((await how(who)).status).toBeLessThan(300);
      expect((await listener.next((m) => m.event === 'end')).data).toEqual({ reason: 'session-ended' });
      await listener.closed;
    }
  });

  it('lets the oldest stream of a person go when there are too many', async () => {
    const who = await app.signIn(taxClerk('viele'));
    const listeners: Listener[] = [];
    for (let i = 0; i < 9; i++) listeners.push(await hears(who));
    expect((await listeners[0]!.next((m) => m.event === 'end')).data).toEqual({ reason: 'too-many' });
    expect(listeners.slice(1).some((one) => one.heard.some((m) => m.event === 'end'))).toBe(false);
  });

  it('does not keep a session alive', async () => {
    const who = await app.signIn(taxClerk('mittagspause'));
    const owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
    await owner.query(`update session set last_used_at = now() - interval '30 minutes' where staff_id = $1`, [who.id]);
    await hears(who);
    const { rows } = await owner.query(`select last_used_at < now() - interval '29 minutes' as rested from session where staff_id = $1`, [
      who.id,
    ]);
    expect(rows).toEqual([{ rested: true }]);
    await owner.end();
  });

  it('tells 100 people at once', async () => {
    const everybody = await Promise.all(Array.from({ length: 100 }, async (_, i) => hears(await app.signIn(taxClerk(`alle-${i}`)))));
    const kase = await submitted(app, dogTax);
    await Promise.all(everybody.map((one) => one.next(about(kase.id))));
    const metrics = await (await fetch(`${app.url}/metrics`, { headers: { authorization: 'Bearer only-for-prometheus' } })).text();
    expect(Number(/^vorgang_live_clients (\d+)/m.exec(metrics)?.[1])).toBeGreaterThanOrEqual(100);
    expect(metrics).toMatch(/vorgang_live_messages_total\{event="case"\} \d{2,}/);
    // The duration of a stream does not count as a slow answer.
    expect(metrics).not.toMatch(/http_request_seconds_count\{[^}]*route="\/api\/v1\/live",status="200"/);
  });

  it('holds up no server that stops', async () => {
    const other = await startTestApp({ stopWithinMs: 20_000 });
    const listener = await listen(other, await other.signIn(taxClerk('zuletzt')));
    const began = performance.now();
    const stopped = other.stop();
    expect((await listener.next((m) => m.event === 'end')).data).toEqual({ reason: 'stopping' });
    await stopped;
    await listener.closed;
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});
