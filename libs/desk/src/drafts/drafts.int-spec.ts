import { newId } from '@vorgang/platform';
import { DraftStore } from './draft.store.js';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { dogTax, mayWork, submitted, taxClerk } from '../../../../test/support/stories.js';

describe('what somebody has typed and not sent yet', () => {
  let app: TestApp;
  let clerk: Caller;
  let colleague: Caller;
  let caseId: string;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    colleague = await app.signIn(taxClerk('klein'));
    caseId = (await submitted(app, dogTax)).id;
  });
  afterAll(() => app.stop());

  const draftsOf = async (who: Caller) =>
    (await who.get('/api/v1/drafts')).body.items as { key: string; fields: Record<string, unknown>; basedOn: number | null }[];
  const keep = (who: Caller, key: string, fields: Record<string, unknown>, more: object = {}) =>
    who.request('PUT', `/api/v1/drafts/${key}`, { caseId, fields, ...more });

  it('is there again after the browser has crashed, field by field', async () => {
    expect((await keep(clerk, `${caseId}.note`, { text: 'Halterin ruft morgen' }, { basedOn: 1 })).status).toBe(204);
    expect((await keep(clerk, `${caseId}.proposal`, { kind: 'grant' })).status).toBe(204);
    // Another window types into another field of the same dialogue.
    await keep(clerk, `${caseId}.proposal`, { explanation: 'nach § 2' });
    expect(await draftsOf(clerk)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: `${caseId}.note`, fields: { text: 'Halterin ruft morgen' }, basedOn: 1 }),
        expect.objectContaining({ key: `${caseId}.proposal`, fields: { kind: 'grant', explanation: 'nach § 2' } }),
      ]),
    );
  });

  it('is seen by nobody but its author, and is no event', async () => {
    const events = async () =>
      (await app.asSystem(async () => (await clerk.get(`/api/v1/cases/${caseId}/timeline`)).body.entries.length)) as number;
    const before = await events();
    await keep(clerk, `${caseId}.note`, { text: 'nur für mich' });
    expect(await draftsOf(colleague)).toEqual([]);
    // A colleague's draft of the same name is separate.
    await keep(colleague, `${caseId}.note`, { text: 'auch nur für mich' });
    expect((await draftsOf(clerk)).find((d) => d.key === `${caseId}.note`)?.fields).toEqual({ text: 'nur für mich' });
    expect(await events()).toBe(before);
    await colleague.request('DELETE', `/api/v1/drafts/${caseId}.note`);
    expect((await draftsOf(clerk)).map((d) => d.key)).toContain(`${caseId}.note`);
  });

  it('goes away when it was sent, and dropping it twice does no harm', async () => {
    await keep(clerk, 'gone', { text: 'x' });
    for (let time = 0; time < 2; time++) expect((await clerk.request('DELETE', '/api/v1/drafts/gone')).status).toBe(204);
    expect((await draftsOf(clerk)).map((d) => d.key)).not.toContain('gone');
  });

  it('cannot be kept about a case that one may not read, and is not shown once one may not any more', async () => {
    const stranger = await app.signIn({
      userName: 'fremd',
      roles: ['clerk'],
      teams: ['umwelt'],
      competences: [mayWork('umweltgenehmigung-eingang')],
    });
    expect(await keep(stranger, 'spy', { text: 'x' })).toMatchObject({ status: 404, body: { code: 'case.not-found' } });
    expect(await keep(stranger, 'spy', { text: 'x' }, { caseId: newId() })).toMatchObject({ status: 404 });
    const leaving = await app.signIn(taxClerk('geht'));
    await keep(leaving, `${caseId}.note`, { text: 'noch im Team' });
    const admin = await app.signIn({ userName: 'admin', roles: ['administrator'] });
    const { body } = await admin.get(`/api/v1/staff?q=geht`);
    const moved = await admin.request('PUT', `/api/v1/staff/${leaving.id}/teams`, { teamIds: [], version: body.items[0].version });
    expect(moved.status).toBe(200);
    expect(await draftsOf(leaving)).toEqual([]);
  });

  it('refuses what nobody types, and keeps what was there', async () => {
    await keep(clerk, 'long', { text: 'kurz' });
    expect(await keep(clerk, 'long', { text: 'x'.repeat(70_000) })).toMatchObject({ status: 413, body: { code: 'draft.too-large' } });
    expect((await draftsOf(clerk)).find((d) => d.key === 'long')?.fields).toEqual({ text: 'kurz' });
    expect((await keep(clerk, 'wrong key', { text: 'x' })).status).toBe(422);
  });

  it('is gone after thirty days without a touch', async () => {
    await keep(clerk, 'old', { text: 'vergessen' });
    app.clock.advance(20 * 86_400_000);
    await keep(clerk, 'newer', { text: 'frisch' });
    app.clock.advance(11 * 86_400_000);
    await app.asSystem(() => app.app.get(DraftStore).prune());
    const keys = (await draftsOf(clerk)).map((d) => d.key);
    expect(keys).toContain('newer');
    expect(keys).not.toContain('old');
  });
});
