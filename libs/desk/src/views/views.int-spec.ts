import { DataSource } from 'typeorm';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { dogTax, mayWork, parking, submitted, taxClerk } from '../../../../test/support/stories.js';

interface View {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly mayChange: boolean;
  readonly query: Record<string, string>;
}

const urgent = { queue: 'team', priority: 'urgent,high', sort: 'due' };

describe('saved views of a list', () => {
  let app: TestApp;
  let clerk: Caller;
  let colleague: Caller;
  let head: Caller;
  let stranger: Caller;
  let team: string;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    colleague = await app.signIn(taxClerk('klein'));
    head = await app.signIn({ userName: 'leitung', roles: ['supervisor'], teams: ['steuern'] });
    stranger = await app.signIn({ userName: 'buergerbuero', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork(parking)] });
    team = await app.teamId('steuern');
  });
  afterAll(() => app.stop());

  const viewsOf = async (who: Caller): Promise<View[]> => (await who.get('/api/v1/views')).body.items;
  const save = (who: Caller, name: string, teamId: string | null = null, query: Record<string, string> = urgent) =>
    who.post('/api/v1/views', { name, query, teamId, columns: ['subject', 'dueOn'] });
  const recorded = async (): Promise<string[]> =>
    (await app.asSystem(() => app.app.get(DataSource).query(`select kind from event where stream_kind = 'view' order by seq`))).map(
      (row: { kind: string }) => row.kind,
    );

  it('are one’s own: nobody else sees them, and nothing is recorded', async () => {
    const { status, body } = await save(clerk, 'Eilig');
    expect({ status, ...body }).toMatchObject({
      status: 201,
      name: 'Eilig',
      queue: 'team',
      query: urgent,
      columns: ['subject', 'dueOn'],
      team: null,
      mayChange: true,
    });
    for (const other of [colleague, head, stranger]) {
      expect((await viewsOf(other)).map((view) => view.id)).not.toContain(body.id);
      expect((await other.request('PATCH', `/api/v1/views/${body.id}`, { version: 1, name: 'x' })).body.code).toBe('view.not-found');
      expect((await other.request('DELETE', `/api/v1/views/${body.id}`)).body.code).toBe('view.not-found');
      expect((await other.request('PUT', '/api/v1/view-defaults/team', { viewId: body.id })).body.code).toBe('view.not-found');
    }
    expect(await recorded()).toEqual([]);
  });

  it('are shared with a team of one’s own only, changed there by the author or the supervisor, and that is recorded', async () => {
    expect((await save(stranger, 'Fremd', team)).body.code).toBe('view.not-found');
    const shared: View = (await save(clerk, 'Heute fällig', team)).body as unknown as View;
    expect(await viewsOf(colleague)).toMatchObject([
      { id: shared.id, mayChange: false, team: { id: team }, owner: { name: expect.any(String) } },
    ]);
    expect((await viewsOf(stranger)).map((view) => view.id)).not.toContain(shared.id);
    expect((await colleague.request('PATCH', `/api/v1/views/${shared.id}`, { version: 1, name: 'Meins' })).body.code).toBe(
      'access.not-permitted',
    );
    expect((await colleague.request('DELETE', `/api/v1/views/${shared.id}`)).body.code).toBe('access.not-permitted');
    expect((await clerk.request('PATCH', `/api/v1/views/${shared.id}`, { version: 1, name: 'Diese Woche' })).body).toMatchObject({
      name: 'Diese Woche',
      version: 2,
    });
    expect((await clerk.request('PATCH', `/api/v1/views/${shared.id}`, { version: 1, name: 'Zu spät' })).body.code).toBe(
      'view.changed-meanwhile',
    );
    expect((await head.request('PATCH', `/api/v1/views/${shared.id}`, { version: 2, teamId: null })).body.code).toBe(
      'access.not-permitted',
    );
    expect((await head.request('DELETE', `/api/v1/views/${shared.id}`)).status).toBe(204);
    expect(await recorded()).toEqual(['view.shared', 'view.changed', 'view.removed']);
  });

  it('are not shared with a search in them, which may be for a name', async () => {
    const kaya = { queue: 'all', q: 'Kaya' };
    expect(await save(clerk, 'Alles von Frau Kaya', team, kaya)).toMatchObject({ status: 409, body: { code: 'view.search-not-shared' } });
    for (const [name, value] of Object.entries({ person: 'Kaya', born: '1970-03-12', contact: '02421 250', attribute: 'breed:Kaya' }))
      expect((await save(clerk, 'Gesucht', team, { queue: 'all', [name]: value })).body).toMatchObject({ code: 'view.search-not-shared' });
    const { body: own, status } = await save(clerk, 'Alles von Frau Kaya', null, kaya);
    expect(status).toBe(201);
    expect((await clerk.request('PATCH', `/api/v1/views/${own['id']}`, { version: 1, teamId: team })).body.code).toBe(
      'view.search-not-shared',
    );
    const { body: shared } = await save(clerk, 'Geteilt', team);
    expect((await clerk.request('PATCH', `/api/v1/views/${shared['id']}`, { version: 1, query: kaya })).body.code).toBe(
      'view.search-not-shared',
    );
  });

  it('record nothing that could name a person', async () => {
    await save(clerk, 'Alles Eilige', team, { queue: 'all', priority: 'urgent' });
    const rows: { data: unknown }[] = await app.app
      .get(DataSource)
      .query(`select data from event where kind = 'view.shared' order by seq desc limit 1`);
    expect(rows[0]?.data).toEqual({ teamId: team, queue: 'all', filters: ['priority'], columns: ['subject', 'dueOn'] });
  });

  it('show each only what they may see anyway', async () => {
    const ours = await submitted(app, dogTax);
    const theirs = await submitted(app, parking, {
      form: { vehicle: { plate: 'DN-AB 123', keeper: 'self' }, zone: 'A', months: 12, residence: true },
    }).catch(() => null);
    const { body: view } = await save(clerk, 'Alle Steuern', team, { queue: 'team', service: `${dogTax},${parking}` });
    const through = async (who: Caller) =>
      (await who.get(`/api/v1/cases?${new URLSearchParams((view as unknown as View).query).toString()}`)).body.items.map(
        (item: { id: string }) => item.id,
      );
    expect(await through(clerk)).toContain(ours.id);
    expect(await through(stranger)).not.toContain(ours.id);
    if (theirs) expect(await through(clerk)).not.toContain(theirs.id);
  });

  it('take what a list takes, and nothing else', async () => {
    const wrong: Record<string, string>[] = [
      { queue: 'none-such' },
      { queue: 'team', cursor: 'abc' },
      { queue: 'team', dueTo: 'morgen' },
      { queue: 'team', drop: 'table' },
    ];
    for (const query of wrong) {
      expect(await save(clerk, 'Falsch', null, query)).toMatchObject({ status: 422, body: { code: 'view.bad-query' } });
    }
    expect((await save(clerk, 'eilig')).body.code).toBe('view.name-taken');
    expect((await save(colleague, 'Eilig')).status).toBe(201);
  });

  it('come first in a queue where somebody wants that, and stop when they are deleted or no longer shared', async () => {
    const { body: view } = await save(clerk, 'Zuerst', team);
    for (const who of [clerk, colleague])
      expect((await who.request('PUT', '/api/v1/view-defaults/team', { viewId: view['id'] })).status).toBe(204);
    expect((await colleague.get('/api/v1/views')).body.defaults).toEqual({ team: view['id'] });
    expect((await head.get('/api/v1/views')).body.defaults).toEqual({});
    await clerk.request('PATCH', `/api/v1/views/${view['id']}`, { version: 1, teamId: null });
    expect((await colleague.get('/api/v1/views')).body.defaults).toEqual({});
    expect((await clerk.get('/api/v1/views')).body.defaults).toEqual({ team: view['id'] });
    await clerk.request('DELETE', `/api/v1/views/${view['id']}`);
    expect((await clerk.get('/api/v1/views')).body.defaults).toEqual({});
    expect((await recorded()).slice(-2)).toEqual(['view.shared', 'view.unshared']);
  });

  it('are at most fifty', async () => {
    for (let i = (await viewsOf(stranger)).length; i < 50; i++) expect((await save(stranger, `Ansicht ${i}`)).status).toBe(201);
    expect((await save(stranger, 'Eine zu viel')).body.code).toBe('view.too-many');
  });
});
