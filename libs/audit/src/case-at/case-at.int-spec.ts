import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { checkedCase, dogForm, dogTax, submitted, taxApprover, taxClerk, versionOf } from '../../../../test/support/stories.js';
import type { CaseAt } from './case-at.shape.js';

describe('a case at any past moment', () => {
  let app: TestApp;
  let auditor: Caller;
  let weber: Caller;
  let id: string;
  const at = (query: string, who = auditor) => who.get<CaseAt>(`/api/v1/cases/${id}/at?${query}`);

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-03-02T09:00:00Z' });
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    weber = await app.signIn(taxClerk('weber'));
    id = (await submitted(app, dogTax, { form: dogForm({ dog: { name: 'Bello', breed: 'Dackel', chip: '27609810223344O' } }) })).id;
    app.clock.set('2026-03-02T10:00:00Z');
    await weber.post(`/api/v1/cases/${id}/claim`);
    app.clock.set('2026-03-02T11:00:00Z');
    const answer = await weber.post(`/api/v1/cases/${id}/corrections`, {
      version: await versionOf(weber, id),
      corrections: [{ pointer: '/dog/chip', value: '276098102233440' }],
      reason: 'O statt 0',
    });
    expect(answer.status).toBe(200);
    app.clock.set('2026-03-03T09:00:00Z');
    await weber.post(`/api/v1/cases/${id}/priority`, { version: await versionOf(weber, id), priority: 'urgent' });
    await weber.post(`/api/v1/cases/${id}/notes`, { text: 'Halter ruft zurück' });
  });
  afterAll(() => app.stop());

  it('is, at the end, what the case page shows', async () => {
    const { body: live } = await auditor.get(`/api/v1/cases/${id}`);
    const { body } = await at('moment=2026-12-31T00:00:00Z');
    // Similar cases are always those of today.
    const { allowedActions: _, offActions: __off, clock, journey: __, ...shown } = live;
    expect(body.case).toMatchObject({ ...shown, clock: { dueOn: clock.dueOn, stoppedOn: clock.stoppedOn } });
    expect(body.position).toBe(body.of);
    expect(body.erased).toBe(0);
    expect(body.case).not.toHaveProperty('search');
  });

  it('is, in between, what was known then', async () => {
    const before = (await at('moment=2026-03-02T10:30:00Z')).body;
    expect(before.case).toMatchObject({
      status: 'open',
      priority: 'normal',
      assignee: { name: 'weber' },
      form: { dog: { chip: '27609810223344O' } },
      corrections: [],
      notes: [],
    });
    expect(before).toMatchObject({
      moment: expect.stringMatching(/^2026-03-02T10:00:00/),
      event: { kind: 'case.claimed' },
      changes: [{ path: ['assignee'], before: null, after: 'weber' }],
    });
    const corrected = (await at('moment=2026-03-02T11:00:01Z')).body;
    expect(corrected.case).toMatchObject({ form: { dog: { chip: '276098102233440' } }, priority: 'normal' });
    // An event at that very moment is part of it.
    const { entries } = (await auditor.get(`/api/v1/cases/${id}/timeline`)).body as { entries: { kind: string; at: string }[] };
    const submittedAt = entries.find((entry) => entry.kind === 'case.submitted')?.at ?? '';
    const first = (await at(`moment=${submittedAt}`)).body;
    expect(first).toMatchObject({ moment: submittedAt, position: expect.any(Number), case: { assignee: null, position: first.position } });
  });

  it('shows what each event changed, field by field, before and after', async () => {
    const { entries } = (await auditor.get(`/api/v1/cases/${id}/timeline`)).body as { entries: { id: string; kind: string }[] };
    const eventOf = (kind: string) => entries.find((entry) => entry.kind === kind)?.id ?? '';
    const corrected = (await at(`event=${eventOf('case.data-corrected')}`)).body;
    expect(corrected.changes).toEqual(
      expect.arrayContaining([{ path: ['form', 'dog', 'chip'], before: '27609810223344O', after: '276098102233440' }]),
    );
    const urgent = (await at(`event=${eventOf('case.priority-set')}`)).body;
    expect(urgent.changes).toEqual([{ path: ['priority'], before: 'normal', after: 'urgent' }]);
    // The note came within the same moment, so an event is more exact than a moment.
    expect(urgent.case.notes).toEqual([]);
    const noted = (await at(`event=${eventOf('case.note-added')}`)).body;
    expect(noted.changes).toMatchObject([{ path: ['notes', expect.any(String), 'text'], before: null, after: 'Halter ruft zurück' }]);
    // The same events by their positions, for whoever walks from one to the next.
    for (const one of [corrected, urgent, noted]) expect((await at(`position=${one.position}`)).body).toEqual(one);
  });

  it('is for people who may read the case, and did not exist before it came in', async () => {
    expect((await at('moment=2026-03-02T10:30:00Z', weber)).status).toBe(200);
    const stranger = await app.signIn({ userName: 'umwelt', roles: ['clerk'], teams: ['umwelt'], competences: [] });
    expect((await at('moment=2026-03-02T10:30:00Z', stranger)).status).toBe(404);
    const administrator = await app.signIn({ userName: 'verwaltung', roles: ['administrator'] });
    expect((await at('moment=2026-03-02T10:30:00Z', administrator)).status).toBe(403);
    expect(await at('moment=2026-01-01T00:00:00Z')).toMatchObject({ status: 404, body: { code: 'case.not-yet' } });
    expect((await at(`event=01890a5d-ac96-774b-bcce-b302099a8057`)).status).toBe(404);
    expect(await at('position=99')).toMatchObject({ status: 404, body: { code: 'case.not-yet' } });
    expect((await at('position=0')).status).toBe(422);
    expect((await at('moment=gestern')).status).toBe(422);
    // Without a moment it is the present case.
    expect(await at('')).toMatchObject({ status: 200, body: { case: { priority: 'urgent' } } });
  });

  it('folds without what was erased, and says so', async () => {
    const approver = await app.signIn(taxApprover('zeichner'));
    const other = await checkedCase(app, weber);
    await weber.post(`/api/v1/cases/${other.id}/proposal`, { version: other.version, kind: 'grant', reasons: ['liable'] });
    void approver;
    const owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
    await owner.query('delete from event_personal p using event e where e.id = p.event_id and e.case_id = $1', [other.id]);
    await owner.end();
    const { status, body } = await auditor.get<CaseAt>(`/api/v1/cases/${other.id}/at?moment=2026-12-31T00:00:00Z`);
    expect(status).toBe(200);
    expect(body.erased).toBeGreaterThan(2);
    expect(body.case).toMatchObject({ form: {}, applicant: {}, subject: '' });
    expect(body.case.status).not.toBe('open');
  });
});
