import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { dogTax, submitted, taxClerk } from '../../../../test/support/stories.js';

describe('mentioning a colleague in a note', () => {
  let app: TestApp;
  let weber: Caller;
  let schmitz: Caller;
  let stranger: Caller;
  let worker: Awaited<ReturnType<TestApp['startWorker']>>;
  beforeAll(async () => {
    app = await startTestApp();
    weber = await app.signIn(taxClerk('weber'));
    schmitz = await app.signIn(taxClerk('schmitz'));
    stranger = await app.signIn({ userName: 'fremd', roles: ['clerk'], teams: ['buergerbuero'] });
    worker = await app.startWorker();
  });
  afterAll(() => app.stop());

  it('tells them, and the note names them', async () => {
    const { id } = await submitted(app, dogTax);
    const { people } = (await weber.get<{ people: { id: string }[] }>(`/api/v1/cases/${id}/readers`)).body;
    expect(people.map((one) => one.id)).toEqual([schmitz.id]);
    expect((await weber.post(`/api/v1/cases/${id}/notes`, { text: 'Bitte @schmitz', mentions: [schmitz.id, schmitz.id] })).status).toBe(
      200,
    );
    expect((await weber.get(`/api/v1/cases/${id}`)).body.notes).toMatchObject([
      { text: 'Bitte @schmitz', mentions: [{ id: schmitz.id, name: 'schmitz' }] },
    ]);
    await worker.settled();
    expect((await schmitz.get('/api/v1/notifications')).body.items).toMatchObject([
      { kind: 'mentioned', by: { name: 'weber' }, case: { id } },
    ]);
    expect((await weber.get('/api/v1/notifications')).body.items).toEqual([]);
  });

  it('is refused for whoever may not read the case', async () => {
    const { id } = await submitted(app, dogTax);
    expect(await weber.post(`/api/v1/cases/${id}/notes`, { text: 'x', mentions: [schmitz.id, stranger.id] })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/mentions/1', code: 'note.mention-cannot-read' }] },
    });
    expect((await stranger.get(`/api/v1/cases/${id}/readers`)).status).toBe(404);
    expect((await weber.post(`/api/v1/cases/${id}/notes`, { text: 'ohne' })).status).toBe(200);
    expect((await weber.get(`/api/v1/cases/${id}`)).body.notes).toEqual([expect.not.objectContaining({ mentions: expect.anything() })]);
  });
});
