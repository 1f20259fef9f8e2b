import { startTestApp, type Caller, type TestApp } from '../../../../../test/support/app.js';
import { asOwner } from '../../../../../test/support/bulk.js';
import { dogTax, mayWork, submitted, taxClerk } from '../../../../../test/support/stories.js';

describe('who is away', () => {
  let app: TestApp;
  let boss: Caller;
  let weber: Caller;
  let klein: Caller;
  let stranger: Caller;

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-03-02T09:00:00Z' });
    boss = await app.signIn({ userName: 'chefin', roles: ['supervisor'], teams: ['steuern'] });
    weber = await app.signIn(taxClerk('weber'));
    klein = await app.signIn(taxClerk('klein'));
    stranger = await app.signIn({ userName: 'fremd', roles: ['clerk', 'supervisor'], teams: ['umwelt'], competences: [mayWork(dogTax)] });
  });
  afterAll(() => app.stop());

  const record = (who: Caller, staffId: string, from: string, until: string) => who.post('/api/v1/absences', { staffId, from, until });
  const march = async (who: Caller) =>
    (await who.get('/api/v1/absences?from=2026-03-01&until=2026-03-31')).body.items as {
      id: string;
      staff: { id: string };
      from: string;
      until: string;
      version: number;
      mayChange: boolean;
    }[];

  it('is recorded by the person, or by the supervisor of their team, and by nobody else', async () => {
    expect((await record(weber, weber.id, '2026-03-02', '2026-03-06')).status).toBe(201);
    expect((await record(boss, klein.id, '2026-03-09', '2026-03-10')).status).toBe(201);
    expect((await record(weber, klein.id, '2026-03-20', '2026-03-21')).body).toMatchObject({ code: 'access.not-permitted' });
    // People of other teams look like nobody.
    expect((await record(stranger, klein.id, '2026-03-20', '2026-03-21')).body).toMatchObject({ code: 'staff.not-found' });
    expect(await march(weber)).toMatchObject([
      { staff: { id: weber.id }, mayChange: true },
      { staff: { id: klein.id }, mayChange: false },
    ]);
    expect(await march(boss)).toMatchObject([{ mayChange: true }, { mayChange: true }]);
    expect(await march(stranger)).toEqual([]);
  });

  it('keeps days and no reason, and the days where they can be erased', async () => {
    const columns = await asOwner<{ column_name: string }>(
      app,
      `select column_name from information_schema.columns where table_name = 'absence' order by 1`,
    );
    expect(columns.map((column) => column.column_name)).toEqual([
      'from_on',
      'id',
      'recorded_at',
      'recorded_by',
      'staff_id',
      'until_on',
      'version',
    ]);
    const events = await asOwner<{ data: object; personal: object }>(
      app,
      `select e.data, p.data as personal from event e join event_personal p on p.event_id = e.id where e.kind = 'absence.recorded' order by e.seq`,
    );
    expect(events[0]).toEqual({ data: { staffId: weber.id }, personal: { from: '2026-03-02', until: '2026-03-06' } });
  });

  it('is never twice at once, also when two record it at the same moment', async () => {
    expect((await record(boss, weber.id, '2026-03-06', '2026-03-08')).body).toMatchObject({ code: 'absence.overlaps' });
    const both = await Promise.all([
      record(boss, klein.id, '2026-04-01', '2026-04-10'),
      record(klein, klein.id, '2026-04-05', '2026-04-06'),
    ]);
    expect(both.map((answer) => answer.status).sort()).toEqual([201, 409]);
    expect((await record(weber, weber.id, '2026-02-01', '2026-02-02')).body).toMatchObject({ code: 'absence.over' });
    expect((await record(weber, weber.id, '2026-05-02', '2026-05-01')).status).toBe(422);
  });

  it('begins at most a year ago, and is asked for between days in their order', async () => {
    expect((await record(boss, stranger.id, '2025-03-01', '2026-03-03')).body.code).toBe('staff.not-found');
    expect((await record(boss, boss.id, '2025-03-01', '2026-03-03')).body).toMatchObject({ status: 409, code: 'absence.too-long-ago' });
    expect((await record(boss, boss.id, '1800-01-01', '2026-03-03')).body).toMatchObject({ code: 'absence.too-long-ago' });
    const { body: long } = await record(boss, boss.id, '2025-03-02', '2026-03-02');
    const other = (days: object, version: number) => boss.request('PATCH', `/api/v1/absences/${long.id}`, { version, ...days });
    expect((await other({ from: '2025-03-01', until: '2026-03-03' }, 1)).body).toMatchObject({ code: 'absence.too-long-ago' });
    // An absence that has lasted so long may last longer.
    await asOwner(app, `update absence set from_on = '2024-01-01' where id = '${long.id}'`);
    expect((await other({ from: '2024-01-01', until: '2026-03-03' }, 1)).status).toBe(200);
    await asOwner(app, `delete from absence where id = '${long.id}'`);
    expect((await boss.get('/api/v1/absences?from=2026-03-10&until=2026-03-01')).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/query/until' }],
    });
  });

  it('is told where work is handed out', async () => {
    const kase = await submitted(app, dogTax);
    await klein.post(`/api/v1/cases/${kase.id}/claim`);
    const colleagues = (await boss.get('/api/v1/colleagues')).body.items as { id: string; absentUntil: string | null; openCases: number }[];
    expect(colleagues.find((one) => one.id === weber.id)).toMatchObject({ absentUntil: '2026-03-06', openCases: 0 });
    expect(colleagues.find((one) => one.id === klein.id)).toMatchObject({ absentUntil: null, openCases: 1 });
    expect((await boss.get(`/api/v1/cases/${kase.id}/colleagues`)).body.colleagues).toEqual(
      expect.arrayContaining([{ id: weber.id, name: expect.any(String), absentUntil: '2026-03-06', openCases: 0 }]),
    );
    const team = (await klein.get('/api/v1/team')).body.items as { id: string }[];
    expect(team.find((one) => one.id === weber.id)).toMatchObject({
      absence: { until: '2026-03-06' },
      overdue: null,
      mayRecordAbsence: false,
      mayHandOver: false,
    });
    expect(team.find((one) => one.id === klein.id)).toMatchObject({
      absence: null,
      nextAbsence: { from: '2026-03-09' },
      openCases: 1,
      overdue: 0,
      mayRecordAbsence: true,
    });
    expect(((await boss.get('/api/v1/team')).body.items as { id: string }[]).find((one) => one.id === weber.id)).toMatchObject({
      overdue: 0,
      mayRecordAbsence: true,
      mayHandOver: true,
    });
  });

  it('offers nobody who could not take it: a competence lets only a clerk work', async () => {
    const signs = await app.signIn({ userName: 'zeichnet', roles: ['approver'], teams: ['steuern'], competences: [mayWork(dogTax)] });
    const kase = await submitted(app, dogTax);
    const offered = (await boss.get(`/api/v1/cases/${kase.id}/colleagues`)).body.colleagues as { id: string }[];
    expect(offered.map((one) => one.id)).toEqual(expect.arrayContaining([weber.id, klein.id]));
    expect(offered.map((one) => one.id)).not.toContain(signs.id);
    expect((await boss.get('/api/v1/colleagues')).body.items).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: signs.id, services: [] })]),
    );
    expect((await boss.post(`/api/v1/cases/${kase.id}/assign`, { to: signs.id })).body).toMatchObject({
      code: 'case.colleague-cannot-work-on-it',
    });
  });

  it('does not keep a case on an empty desk: a colleague takes it over, the supervisor moves it', async () => {
    const kase = await submitted(app, dogTax);
    const other = await submitted(app, dogTax);
    for (const { id } of [kase, other]) await boss.post(`/api/v1/cases/${id}/assign`, { to: weber.id });
    const seen = (await klein.get(`/api/v1/cases/${kase.id}`)).body;
    expect(seen.allowedActions).toContain('take-over');
    expect((await klein.post(`/api/v1/cases/${kase.id}/claim`)).body).toMatchObject({ code: 'case.assigned-to-somebody-else' });
    expect((await klein.post(`/api/v1/cases/${kase.id}/take-over`)).status).toBe(200);
    expect((await klein.get(`/api/v1/cases/${kase.id}`)).body).toMatchObject({ assignee: { id: klein.id } });
    expect((await boss.post(`/api/v1/cases/${other.id}/assign`, { to: null })).status).toBe(200);
    // Nobody takes a case from a person who is present.
    expect((await klein.get(`/api/v1/cases/${kase.id}`)).body.allowedActions).not.toContain('take-over');
    const present = await app.signIn(taxClerk('vogel'));
    expect((await present.get(`/api/v1/cases/${kase.id}`)).body.allowedActions).not.toContain('take-over');
    expect((await present.post(`/api/v1/cases/${kase.id}/take-over`)).body).toMatchObject({ code: 'case.assigned-to-somebody-else' });
    expect((await present.post(`/api/v1/cases/${other.id}/take-over`)).body).toMatchObject({ code: 'case.claim-first' });
  });

  it('is changed and ended with the version that one saw, and a person who comes back is told what happened', async () => {
    const [own] = await march(weber);
    if (!own) throw new Error('no absence');
    expect(
      (await weber.request('PATCH', `/api/v1/absences/${own.id}`, { version: 1, from: '2026-03-01', until: '2026-03-08' })).body,
    ).toMatchObject({ until: '2026-03-08', version: 2 });
    expect((await boss.post(`/api/v1/absences/${own.id}/end`, { version: 1 })).body).toMatchObject({ code: 'absence.changed-meanwhile' });
    expect((await klein.post(`/api/v1/absences/${own.id}/end`, { version: 2 })).body).toMatchObject({ code: 'access.not-permitted' });
    expect((await weber.post(`/api/v1/absences/${own.id}/end`, { version: 2 })).status).toBe(204);
    expect((await march(weber))[0]).toMatchObject({ until: '2026-03-01', mayChange: false });
    expect(
      (await weber.request('PATCH', `/api/v1/absences/${own.id}`, { version: 3, from: '2026-03-01', until: '2026-03-08' })).body,
    ).toMatchObject({ code: 'absence.over' });
    const back = (await weber.get('/api/v1/absences/return')).body;
    expect(back).toMatchObject({ absence: { from: '2026-03-01', until: '2026-03-01' } });
    expect(back.moved).toMatchObject([{ to: null }, { to: expect.any(String) }]);
    expect((await boss.get('/api/v1/absences/return')).body).toEqual({ absence: null, moved: [] });
    // An absence that has not begun is removed.
    const later = (await march(klein)).find((absence) => absence.from === '2026-03-09');
    expect((await klein.post(`/api/v1/absences/${later?.id}/end`, { version: 1 })).status).toBe(204);
    expect((await march(klein)).filter((absence) => absence.staff.id === klein.id)).toEqual([]);
  });

  it('is over: the person, their supervisor and administrators still find it, and colleagues do not', async () => {
    const february = async (who: Caller) =>
      ((await who.get('/api/v1/absences?from=2026-02-01&until=2026-03-01')).body.items as { staff: { id: string } }[]).map(
        (absence) => absence.staff.id,
      );
    const administrator = await app.signIn({ userName: 'verwaltung', roles: ['administrator'] });
    for (const who of [weber, boss, administrator]) expect(await february(who)).toEqual([weber.id]);
    for (const who of [klein, stranger]) expect(await february(who)).toEqual([]);
    // The last day is not over yet.
    app.clock.set('2026-03-01T09:00:00Z');
    expect(await february(klein)).toEqual([weber.id]);
    app.clock.set('2026-03-02T09:00:00Z');
  });

  it('lets colleagues take over the cases of somebody whose account is disabled', async () => {
    const kase = await submitted(app, dogTax);
    const gone = await app.signIn(taxClerk('geht'));
    await gone.post(`/api/v1/cases/${kase.id}/claim`);
    await asOwner(app, 'update staff set disabled_at = now() where id = $1', [gone.id]);
    expect((await klein.post(`/api/v1/cases/${kase.id}/take-over`)).status).toBe(200);
  });
});
