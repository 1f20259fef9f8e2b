import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { checkedCase, dogTax, submitted, taxClerk } from '../../../../test/support/stories.js';
import type { TrailPage } from '../search-events/search-events.shape.js';

interface Facets {
  total: { count: number; capped: boolean };
  capped: boolean;
  since: string | null;
  kinds: { key: string; count: number }[];
  actorKinds: { key: string; count: number }[];
  roles: { key: string; count: number }[];
  actors: { key: string; name: string; count: number; kind: string }[];
  services: { key: string; count: number }[];
  teams: { key: string; name: string; count: number }[];
  days: { key: string; count: number }[];
}

describe('what the auditor’s search found, counted and taken along', () => {
  let app: TestApp;
  let auditor: Caller;
  let weber: Caller;
  let kase: { id: string; version: number };

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-03-02T09:00:00Z' });
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    weber = await app.signIn(taxClerk('weber'));
    kase = await checkedCase(app, weber);
    app.clock.set('2026-03-03T23:30:00Z');
    await weber.post(`/api/v1/cases/${kase.id}/notes`, { text: '=1+1; "gefährlich"' });
    await submitted(app, dogTax);
    // A refused attempt: somebody without the right tries.
    const cashier = await app.signIn({ userName: 'kasse', roles: ['cashier'] });
    await cashier.post(`/api/v1/cases/${kase.id}/claim`);
  });
  afterAll(() => app.stop());

  // A larger page would be an export, which is recorded and would count itself.
  const search = async (query: Record<string, string>) =>
    (await auditor.get<TrailPage>(`/api/v1/events?${new URLSearchParams({ limit: '50', ...query }).toString()}`)).body;
  const facets = async (query: Record<string, string> = {}) =>
    (await auditor.get<Facets>(`/api/v1/events/facets?${new URLSearchParams(query).toString()}`)).body;

  it('every number is the length of the list that it leads to', async () => {
    const all = await facets();
    expect(all.total).toEqual((await search({})).total);
    const teamId = await app.teamId('steuern');
    const leads: [keyof Facets & ('kinds' | 'actorKinds' | 'roles' | 'services' | 'teams'), string][] = [
      ['kinds', 'kind'],
      ['actorKinds', 'actorKind'],
      ['roles', 'role'],
      ['services', 'service'],
      ['teams', 'team'],
    ];
    for (const [facet, parameter] of leads) {
      expect(all[facet].length).toBeGreaterThan(0);
      for (const { key, count } of all[facet])
        expect([facet, key, (await search({ [parameter]: key })).entries.length]).toEqual([facet, key, count]);
    }
    expect(all.teams).toMatchObject([{ key: teamId, name: expect.stringContaining('teuer') }]);
    for (const { key, count } of all.actors) expect([key, (await search({ person: key })).entries.length]).toEqual([key, count]);
    for (const { key, count } of all.days) expect([key, (await search({ from: key, to: key })).entries.length]).toEqual([key, count]);
    // Half past midnight in Berlin.
    expect(all.days.map((day) => day.key)).toEqual(['2026-03-02', '2026-03-04']);
    const within = await facets({ service: dogTax, actorKind: 'staff', role: 'clerk' });
    expect(within.total.count).toBe((await search({ service: dogTax, actorKind: 'staff', role: 'clerk' })).total.count);
    expect(within.actors).toMatchObject([{ kind: 'staff', name: 'weber' }]);
    expect((await facets({ case: 'X-404' })).total).toEqual({ count: 0, capped: false });
  });

  it('finds what happened in one request, by the number that an error message shows', async () => {
    const [one] = (await search({ kind: 'case.note-added' })).entries;
    const found = await search({ request: one?.requestId ?? '' });
    expect(found.entries.map((entry) => entry.kind)).toEqual(['case.note-added']);
    expect(found.entries[0]?.service).toEqual({ key: dogTax, version: 1 });
    expect((await search({ request: 'niemals' })).entries).toEqual([]);
  });

  it('counts a bounded number, and says so', async () => {
    const owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
    await owner.query(
      `insert into event (id, stream_kind, stream_id, position, kind, version, actor_kind, actor_id, actor_name, request_id, occurred_at, data)
       select gen_random_uuid(), 'load', gen_random_uuid(), 1, 'load.many', 1, 'system', 'system', 'load', 'r', timestamptz '2025-01-01' + n * interval '1 second', '{}' from generate_series(1, 12000) n`,
    );
    await owner.end();
    const many = await facets({ kind: 'load.many' });
    expect(many).toMatchObject({
      capped: true,
      total: { count: 10_000, capped: true },
      kinds: [{ key: 'load.many', count: 10_000 }],
      actors: [{ key: 'load', kind: 'system', count: 10_000 }],
    });
    expect(many.since).toMatch(/^2025-01-01T/);
  });

  it('goes out as CSV: all of it, beyond a thousand rows, with nothing that acts as a formula', async () => {
    const all = await auditor.request('POST', '/api/v1/events/export', { kind: ['load.many'] });
    expect(all.status).toBe(200);
    expect(all.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = Buffer.from(all.bytes).toString('utf8').trim().split('\r\n');
    expect(lines[0]).toContain('Nummer;Zeitpunkt (Ortszeit);Abstand zu UTC;Ereignis;Beschreibung');
    expect(lines[0]).toMatch(/Schlüssel des Ereignisses;Kennung der Person;Daten \(JSON\);Personenbezogen \(JSON\)$/);
    expect(lines.at(-1)).toContain(';01.01.2025 01:00:01;UTC+01:00;load.many;');
    expect(lines).toHaveLength(12_001);
    expect(new Set(lines.slice(1).map((line) => line.split(';')[0])).size).toBe(12_000);
    const noted = Buffer.from(
      (await auditor.request('POST', '/api/v1/events/export', { case: (await search({ kind: 'case.note-added' })).entries[0]?.caseNumber }))
        .bytes,
    ).toString('utf8');
    expect(noted).toContain('""gefährlich');
    expect(noted.split('\r\n').every((line) => !/^[=+@]|;[=+@]/.test(line))).toBe(true);
    // The search finds everything, including its own export, which is recorded before.
    expect(noted).toContain('attempt.refused');
  });

  it('is itself recorded before it leaves, and is for auditors', async () => {
    const { entries } = await search({ kind: 'audit.exported' });
    expect(entries[0]).toMatchObject({ by: { name: 'revision' }, data: { what: 'events' } });
    expect((await weber.request('POST', '/api/v1/events/export', {})).status).toBe(403);
    expect((await weber.get('/api/v1/events/facets')).status).toBe(403);
    expect((await weber.post(`/api/v1/cases/${kase.id}/file`)).status).toBe(403);
  });

  it('one case’s complete file: data, every event, documents with their checksums', async () => {
    const { status, body, headers } = await auditor.post(`/api/v1/cases/${kase.id}/file`);
    expect(status).toBe(200);
    const { body: live } = await auditor.get(`/api/v1/cases/${kase.id}`);
    const { body: timeline } = await auditor.get(`/api/v1/cases/${kase.id}/timeline`);
    expect(headers.get('content-disposition')).toContain(live.caseNumber);
    expect(body.case).toMatchObject({ caseNumber: live.caseNumber, form: live.form, notes: live.notes });
    expect(body.timeline.map((event: { id: string }) => event.id)).toEqual(
      timeline.entries.map((event: { id: string }) => event.id).reverse(),
    );
    expect(body.timeline.at(-1)).toMatchObject({ kind: 'audit.exported', data: { what: 'case-file' } });
    expect(body.documents).toEqual([]);
    expect((await auditor.post('/api/v1/cases/01890a5d-ac96-774b-bcce-b302099a8057/file')).status).toBe(404);
  });

  it('every kind that the rooms record is declared, so that the search offers it', async () => {
    const known = new Set(((await auditor.get('/api/v1/event-kinds')).body.kinds as { kind: string }[]).map(({ kind }) => kind));
    const { kinds } = await facets({ from: '2026-01-01' });
    expect(kinds.map(({ key }) => key).filter((kind) => !known.has(kind))).toEqual([]);
    for (const kind of [
      'session.started',
      'staff.created',
      'sign-in.failed',
      'audit.exported',
      'job.retried',
      'print-batch.made',
      'quarantine.released',
    ])
      expect(known).toContain(kind);
  });
});
