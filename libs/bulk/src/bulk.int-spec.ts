import { parking, dogTax, mayWork, submitted, taxClerk, versionOf } from '../../../test/support/stories.js';
import { startTestApp, type Caller, type TestApp } from '../../../test/support/app.js';
import { listen, type Heard } from '../../../test/support/listen.js';
import { asOwner, ended, previewed, runOf, runUntil, started } from '../../../test/support/bulk.js';

const tomorrow = '2026-03-03';

describe('one action on many cases', () => {
  let app: TestApp;
  let boss: Caller;
  let weber: Caller;
  let klein: Caller;
  let vogel: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    boss = await app.signIn({ userName: 'chefin', roles: ['supervisor'], teams: ['steuern'] });
    weber = await app.signIn(taxClerk('weber'));
    klein = await app.signIn(taxClerk('klein'));
    vogel = await app.signIn({ userName: 'vogel', roles: ['clerk'], teams: ['steuern'], competences: [mayWork(parking)] });
    await app.startWorker();
  });
  afterAll(() => app.stop());

  const cases = async (n: number): Promise<string[]> =>
    (await Promise.all(Array.from({ length: n }, () => submitted(app, dogTax)))).map((kase) => kase.id);
  const assigneeOf = async (id: string) => (await boss.get(`/api/v1/cases/${id}`)).body.assignee?.id ?? null;
  const eventsOf = async (kind: string, id: string) =>
    (
      await asOwner<{ data: Record<string, unknown>; actor_kind: string }>(
        app,
        'select data, actor_kind from event where kind = $1 and stream_id = $2',
        [kind, id],
      )
    ).map((row) => row);

  it('is shown before it happens, and then happens just so: as the person who started it', async () => {
    const ids = await cases(6);
    await weber.post(`/api/v1/cases/${ids[0]}/claim`);
    await boss.post(`/api/v1/cases/${ids[1]}/assign`, { to: klein.id });
    const preview = await previewed(boss, 'assign', { to: klein.id, comment: 'Krankheit' }, { ids });
    expect(preview).toMatchObject({
      matching: 6,
      will: 5,
      wont: [{ code: 'case.nothing-changes', count: 1, examples: [{ caseNumber: expect.any(String) }] }],
      absentUntil: null,
    });
    expect(await assigneeOf(ids[2] ?? '')).toBeNull();
    const run = await started(boss, preview);
    expect(run).toMatchObject({ matching: 6, will: 5, left: 5 });
    expect(await runUntil(boss, run.id, ended)).toMatchObject({
      state: 'finished',
      done: 5,
      refused: 1,
      failed: 0,
      left: 0,
      reasons: [{ code: 'case.nothing-changes', count: 1 }],
    });
    for (const id of ids) expect(await assigneeOf(id)).toBe(klein.id);
    const { entries } = (await boss.get(`/api/v1/cases/${ids[2]}/timeline`)).body;
    expect(entries.find((entry: { kind: string }) => entry.kind === 'case.assigned')).toMatchObject({
      by: { kind: 'staff', id: boss.id },
      personal: { comment: 'Krankheit' },
    });
    const items = (await boss.get(`/api/v1/bulk-runs/${run.id}/items?outcome=done`)).body.items;
    expect(items).toHaveLength(5);
    expect(items[0]).toMatchObject({ caseNumber: expect.any(String), outcome: 'done', code: null });
    expect(await eventsOf('bulk.started', run.id)).toEqual([
      { data: { action: 'assign', cases: 5, staffId: boss.id }, actor_kind: 'staff' },
    ]);
    expect(await eventsOf('bulk.finished', run.id)).toMatchObject([{ data: { done: 5, refused: 1, left: 0 } }]);
  });

  it('tells its author on the live stream, and nobody else, that it began, goes on and has ended', async () => {
    const ids = await cases(3);
    const [author, colleague] = [await listen(app, boss), await listen(app, weber)];
    const run = await started(boss, await previewed(boss, 'add-note', { text: 'für alle' }, { ids }));
    const news =
      (what: string) =>
      ({ event, data }: Heard) =>
        event === 'bulk' && data.runId === run.id && data.news === what;
    for (const what of ['started', 'progress', 'ended']) await author.next(news(what));
    // A colleague is told of each changed case. Messages after the end of the run came after it.
    for (const id of ids) await colleague.next(({ event, data }) => event === 'case' && data.id === id);
    await weber.post(`/api/v1/cases/${ids[0]}/claim`);
    await colleague.next(({ event, data }) => event === 'case' && data.id === ids[0] && data.kinds.includes('case.claimed'));
    expect(colleague.heard.filter((message) => message.event === 'bulk')).toEqual([]);
    for (const listener of [author, colleague]) listener.stop();
  });

  it('can be started once, within the hour, by the one who looked at it', async () => {
    const ids = await cases(1);
    const preview = await previewed(boss, 'set-priority', { priority: 'high' }, { ids });
    expect((await weber.post('/api/v1/bulk-runs', { previewId: preview.id })).body).toMatchObject({ code: 'bulk-run.not-found' });
    await started(boss, preview);
    expect((await boss.post('/api/v1/bulk-runs', { previewId: preview.id })).body).toMatchObject({ code: 'bulk.preview-gone' });
    await runUntil(boss, preview.id, ended);
    const again = await previewed(boss, 'set-priority', { priority: 'high' }, { ids });
    expect((await boss.post('/api/v1/bulk-runs', { previewId: again.id })).body).toMatchObject({ code: 'bulk.nothing-to-do' });
    expect((await weber.get(`/api/v1/bulk-runs/${preview.id}`)).status).toBe(404);
    expect((await boss.get('/api/v1/bulk-runs')).body.items[0]).toMatchObject({ id: preview.id, done: 1 });
  });

  it('takes the cases that a list’s filter finds, and never one that its author may not see', async () => {
    const [own = ''] = await cases(1);
    await weber.post(`/api/v1/cases/${own}/claim`);
    await weber.post(`/api/v1/cases/${own}/priority`, { version: await versionOf(weber, own), priority: 'urgent' });
    const byFilter = await previewed(weber, 'release', {}, { query: 'queue=mine&priority=urgent&sort=due&cursor=abc&limit=25' });
    expect(byFilter).toMatchObject({ matching: 1, will: 1 });
    // The clerk for parking permits sees no dog.
    const hidden = await previewed(vogel, 'release', {}, { ids: [own] });
    expect(hidden).toMatchObject({ matching: 1, will: 0, wont: [{ code: 'case.not-found', count: 1, examples: [] }] });
    // Whatever the action and the other obstacles are, it shows neither the number nor the state of the case.
    for (const [action, params] of [
      ['spread', { among: [vogel.id] }],
      ['retry-delivery', {}],
      ['deliver-by-post', {}],
      ['set-priority', { priority: 'urgent' }],
      ['assign', { to: vogel.id }],
    ] as const) {
      expect([action, await previewed(vogel, action, params, { ids: [own] })]).toEqual([
        action,
        expect.objectContaining({ will: 0, wont: [{ code: 'case.not-found', count: 1, examples: [] }], shares: [] }),
      ]);
    }
    expect(await previewed(vogel, 'release', {}, { query: 'queue=all' })).toMatchObject({ matching: 0 });
    expect(
      (await weber.post('/api/v1/bulk-runs/preview', { action: 'release', params: {}, selection: { query: 'queue=nowhere' } })).body,
    ).toMatchObject({ code: 'input.invalid', errors: [{ pointer: '/selection/query' }] });
    expect((await weber.post('/api/v1/bulk-runs/preview', { action: 'approve', params: {}, selection: { ids: [own] } })).status).toBe(422);
  });

  it('leaves a case alone that somebody changed after the preview, and says so', async () => {
    const ids = await cases(4);
    const preview = await previewed(boss, 'assign', { to: klein.id }, { ids });
    await weber.post(`/api/v1/cases/${ids[0]}/claim`);
    await boss.post(`/api/v1/cases/${ids[1]}/priority`, { version: 1, priority: 'high' });
    await weber.post(`/api/v1/cases/${ids[2]}/notes`, { text: 'Ein Vermerk überschreibt nichts.' });
    await started(boss, preview);
    expect(await runUntil(boss, preview.id, ended)).toMatchObject({
      done: 2,
      refused: 2,
      reasons: [{ code: 'case.changed-meanwhile', count: 2 }],
    });
    expect(await assigneeOf(ids[0] ?? '')).toBe(weber.id);
    const retry = await previewed(boss, 'assign', { to: klein.id }, { failedOf: preview.id });
    expect(retry).toMatchObject({ matching: 2, will: 2 });
  });

  it('is decided with the rights that the author has while it runs', async () => {
    const ids = await cases(3);
    const leaving = await app.signIn({ ...taxClerk('geht-bald'), roles: ['supervisor'] });
    const preview = await previewed(leaving, 'set-priority', { priority: 'urgent' }, { ids });
    await asOwner(app, `delete from team_member where staff_id = $1`, [leaving.id]);
    await started(leaving, preview);
    expect(await runUntil(leaving, preview.id, ended)).toMatchObject({
      state: 'finished',
      done: 0,
      refused: 3,
      reasons: [{ code: 'case.not-found', count: 3 }],
    });
    expect((await leaving.get(`/api/v1/bulk-runs/${preview.id}/items`)).body.items[0]).toMatchObject({ caseNumber: null, subject: null });
  });

  it('does each of its other actions, and what the preview counts is what happens', async () => {
    for (const [action, params] of [
      ['set-priority', { priority: 'high' }],
      ['set-follow-up', { on: tomorrow, note: 'nachfassen' }],
      ['add-note', { text: 'Sammelvermerk' }],
      ['release', { comment: '' }],
      ['retry-delivery', {}],
      ['deliver-by-post', {}],
    ] as const) {
      const ids = await cases(3);
      for (const id of ids.slice(0, 2)) await weber.post(`/api/v1/cases/${id}/claim`);
      await weber.post(`/api/v1/cases/${ids[0]}/priority`, { version: 1, priority: 'high' });
      const preview = await previewed(weber, action, params, { ids });
      if (preview.will === 0) {
        expect([action, preview.wont[0]?.code]).toEqual([action, 'letter.not-in-this-state']);
        continue;
      }
      await started(weber, preview);
      const run = await runUntil(weber, preview.id, ended);
      expect([action, run.done, run.refused, run.reasons]).toEqual([
        action,
        preview.will,
        preview.matching - preview.will,
        preview.wont.map(({ code, count }) => ({ code, count })),
      ]);
    }
  });

  it('is taken back where nobody has touched the case since, and says where not', async () => {
    const ids = await cases(4);
    await boss.post(`/api/v1/cases/${ids[0]}/assign`, { to: weber.id });
    const preview = await previewed(boss, 'assign', { to: klein.id }, { ids });
    await started(boss, preview);
    expect(await runUntil(boss, preview.id, ended)).toMatchObject({ done: 4, canBeUndone: true });
    await boss.post(`/api/v1/cases/${ids[3]}/assign`, { to: weber.id });
    const back = (await boss.post(`/api/v1/bulk-runs/${preview.id}/undo`)).body as Awaited<ReturnType<typeof previewed>>;
    expect(back).toMatchObject({ action: 'undo', matching: 4, will: 3, wont: [{ code: 'case.changed-meanwhile', count: 1 }] });
    await started(boss, back);
    expect(await runUntil(boss, back.id, ended)).toMatchObject({ done: 3, undoes: preview.id });
    expect(await Promise.all(ids.map(assigneeOf))).toEqual([weber.id, null, null, weber.id]);
    expect(await eventsOf('bulk.undone', preview.id)).toMatchObject([{ data: { by: back.id, done: 3 } }]);
    // A second undo does no harm, since the first one has changed every case.
    expect((await boss.post(`/api/v1/bulk-runs/${preview.id}/undo`)).body).toMatchObject({ will: 0 });
    const note = await previewed(boss, 'add-note', { text: 'steht' }, { ids });
    await started(boss, note);
    await runUntil(boss, note.id, ended);
    expect((await boss.post(`/api/v1/bulk-runs/${note.id}/undo`)).body).toMatchObject({ code: 'bulk.cannot-be-undone' });
  });

  it('says why a clerk cannot take back what was handed over: the case is the colleague’s now', async () => {
    const [id = ''] = await cases(1);
    await weber.post(`/api/v1/cases/${id}/claim`);
    const preview = await previewed(weber, 'assign', { to: klein.id }, { ids: [id] });
    await started(weber, preview);
    await runUntil(weber, preview.id, ended);
    expect((await weber.post(`/api/v1/bulk-runs/${preview.id}/undo`)).body).toMatchObject({
      will: 0,
      wont: [{ code: 'case.assigned-to-somebody-else' }],
    });
  });

  it('stops before the next case when it is told to', async () => {
    const ids = await cases(300);
    const preview = await previewed(boss, 'add-note', { text: 'Neue Satzung ab 1. April' }, { ids });
    await started(boss, preview);
    await runUntil(boss, preview.id, (run) => run.done > 20);
    const stopped = await boss.post(`/api/v1/bulk-runs/${preview.id}/stop`);
    const atStop = Number(stopped.body.done);
    const run = await runUntil(boss, preview.id, ended);
    expect(run.state).toBe('stopped');
    // Only the cases under way at that moment are finished.
    expect(run.done - atStop).toBeLessThanOrEqual(8);
    expect(run.left).toBe(300 - run.done);
    expect(await eventsOf('bulk.stopped', preview.id)).toHaveLength(1);
    expect((await boss.get(`/api/v1/bulk-runs/${preview.id}/items?outcome=open&limit=200`)).body.items.length).toBeGreaterThan(0);
    const rest = await previewed(boss, 'add-note', { text: 'Neue Satzung ab 1. April' }, { failedOf: preview.id });
    expect(rest.matching).toBe(run.left);
    await started(boss, rest);
    expect(await runUntil(boss, rest.id, ended)).toMatchObject({ done: run.left });
    const notes = await asOwner<{ n: number }>(
      app,
      `select count(*)::int as n from event where kind = 'case.note-added' and case_id = any($1)`,
      [ids],
    );
    expect(notes[0]?.n).toBe(300);
  });

  it('spreads the cases of people who are away among those who are present and competent', async () => {
    const ids = await cases(9);
    const sick = await app.signIn(taxClerk('sommer'));
    for (const id of ids) await boss.post(`/api/v1/cases/${id}/assign`, { to: sick.id });
    expect((await boss.post('/api/v1/absences', { staffId: sick.id, from: '2026-03-02', until: '2026-03-13' })).status).toBe(201);
    expect((await boss.post('/api/v1/absences', { staffId: klein.id, from: '2026-03-01', until: '2026-03-02' })).status).toBe(201);
    const preview = await previewed(
      boss,
      'spread',
      { comment: 'Abwesenheit' },
      { query: `assignee=${sick.id}&status=open,waiting,proposed` },
    );
    expect(preview).toMatchObject({ matching: 9, will: 9, shares: expect.any(Array) });
    const got = new Set(preview.shares.map((share) => share.id));
    expect([got.has(klein.id), got.has(vogel.id), got.has(boss.id), got.has(sick.id), got.has(weber.id)]).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    await started(boss, preview);
    expect(await runUntil(boss, preview.id, ended)).toMatchObject({ done: 9 });
    for (const id of ids) expect(got.has(await assigneeOf(id))).toBe(true);
    expect((await boss.get(`/api/v1/bulk-runs/${preview.id}/items`)).body.items[0].to).toEqual(expect.any(String));
    const toSick = await previewed(boss, 'assign', { to: sick.id }, { ids });
    expect(toSick.absentUntil).toBe('2026-03-13');
  });

  it('refuses more cases than one run may have', async () => {
    const answer = await boss.post('/api/v1/bulk-runs/preview', {
      action: 'release',
      params: {},
      selection: { ids: Array.from({ length: 10_001 }, () => '00000000-0000-4000-8000-000000000000') },
    });
    expect(answer.status).toBe(422);
  });

  it('is kept for the newest ten previews of a person: looking often fills no table', async () => {
    const ids = await cases(1);
    const curious = await app.signIn(taxClerk('neugierig'));
    const previews: { id: string }[] = [];
    for (let n = 0; n < 12; n += 1) previews.push(await previewed(curious, 'set-priority', { priority: 'high' }, { ids }));
    expect(await asOwner(app, 'select count(*)::int as n from bulk_run where author_id = $1', [curious.id])).toEqual([{ n: 10 }]);
    expect((await curious.post('/api/v1/bulk-runs', { previewId: previews[1]?.id })).status).toBe(404);
    expect((await curious.post('/api/v1/bulk-runs', { previewId: previews[2]?.id })).status).toBe(201);
  });

  it('is forgotten after ninety days', async () => {
    const [id = ''] = await cases(1);
    const preview = await previewed(boss, 'set-priority', { priority: 'urgent' }, { ids: [id] });
    await started(boss, preview);
    await runUntil(boss, preview.id, ended);
    await asOwner(app, `update bulk_run set made_at = made_at - interval '91 days' where id = $1`, [preview.id]);
    const { BulkStore } = await import('./bulk.store.js');
    await app.asSystem(() => app.app.get(BulkStore, { strict: false }).prune());
    expect((await runOf(boss, preview.id)) as unknown).toMatchObject({ code: 'bulk-run.not-found' });
  });
});
