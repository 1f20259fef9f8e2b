import { topicOf } from '@vorgang/words';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { growOld } from '../../../../test/support/long-history.js';
import { pagesRead } from '../../../../test/support/pages-read.js';
import { dogTax, submitted, taxClerk, versionOf } from '../../../../test/support/stories.js';
import { timelineWindow } from './timeline.js';

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly personal: { readonly text?: string } | null;
}
interface Page {
  readonly entries: readonly Entry[];
  readonly next: string | null;
  readonly older: number | null;
}

describe('the timeline of a case', () => {
  let app: TestApp;
  let client: pg.Client;
  let clerk: Caller;

  const read = async (caseId: string, query = ''): Promise<Page> => {
    const { status, body } = await clerk.get(`/api/v1/cases/${caseId}/timeline${query}`);
    expect(status).toBe(200);
    return body as Page;
  };
  /** All pages, one after the other. */
  const readAll = async (caseId: string, query: string): Promise<Page[]> => {
    const pages = [await read(caseId, `?${query}`)];
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push(await read(caseId, `?${query}&cursor=${next}`));
    return pages;
  };
  /** A case about which so many events were recorded: notes, after the ones that it began with. */
  const grown = async (events: number): Promise<string> => {
    const { id } = await submitted(app, dogTax);
    expect((await clerk.post(`/api/v1/cases/${id}/priority`, { version: await versionOf(clerk, id), priority: 'urgent' })).status).toBe(
      200,
    );
    await growOld(app.database.owner, id, events);
    return id;
  };

  beforeAll(async () => {
    app = await startTestApp();
    client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    clerk = await app.signIn(taxClerk('weber'));
  });
  afterAll(async () => {
    await client.end();
    await app.stop();
  });

  it('begins with what happened last, and is complete, however it is paged', async () => {
    const id = await grown(130);
    const whole = await read(id, '?limit=200');
    expect(whole).toMatchObject({ next: null, older: 0 });
    expect(whole.entries).toHaveLength(130);
    expect(whole.entries[0]?.personal).toEqual({ text: 'Vermerk 130' });
    expect(whole.entries.at(-1)?.kind).toBe('case.submitted');
    const pages = await readAll(id, 'limit=60');
    expect(pages.map(({ entries, older }) => [entries.length, older])).toEqual([
      [60, 70],
      [60, 10],
      [10, 0],
    ]);
    expect(pages.flatMap(({ entries }) => entries)).toEqual(whole.entries);
    expect((await read(id)).entries).toEqual(whole.entries.slice(0, 50));
  });

  it('keeps its pages where something happens meanwhile', async () => {
    const id = await grown(60);
    const first = await read(id, '?limit=20');
    expect((await clerk.post(`/api/v1/cases/${id}/notes`, { text: 'kam dazwischen' })).status).toBe(200);
    expect((await read(id)).entries[0]?.personal).toEqual({ text: 'kam dazwischen' });
    const second = await read(id, `?limit=20&cursor=${first.next}`);
    expect(second.entries.map(({ personal }) => personal?.text)).toEqual(Array.from({ length: 20 }, (_, n) => `Vermerk ${40 - n}`));
  });

  it('tells of what others recorded about the case, whose number is not known beforehand', async () => {
    const id = await grown(3);
    const colleague = await app.signIn(taxClerk('klein'));
    await clerk.post(`/api/v1/cases/${id}/claim`);
    for (let time = 0; time < 2; time++) expect((await colleague.post(`/api/v1/cases/${id}/claim`)).status).toBe(409);
    const pages = await readAll(id, 'limit=1');
    expect(pages.slice(0, 2).map(({ entries, older }) => [entries[0]?.kind, older])).toEqual([
      ['attempt.refused', null],
      ['attempt.refused', null],
    ]);
    expect(pages.at(-1)).toMatchObject({ entries: [{ kind: 'case.submitted' }], older: 0, next: null });
  });

  it('answers by topic, also where the few of it lie far back', async () => {
    const id = await grown(timelineWindow + 30);
    const everything = (await readAll(id, 'limit=200')).flatMap(({ entries }) => entries);
    expect(everything).toHaveLength(timelineWindow + 30);
    const topics = new Set(everything.map(({ kind }) => topicOf(kind)));
    expect([...topics]).toEqual(expect.arrayContaining(['notes', 'changes', 'citizen', 'checks']));
    for (const topic of topics) {
      const pages = await readAll(id, `limit=200&about=${topic}`);
      expect(pages.flatMap(({ entries }) => entries)).toEqual(everything.filter(({ kind }) => topicOf(kind) === topic));
      for (const { older } of pages) expect(older).toBeNull();
    }
    // One request looks through so many and no more, and says where to go on.
    expect(await read(id, '?about=citizen')).toMatchObject({ entries: [], next: expect.any(String) });
    expect(await readAll(id, 'about=letters')).toMatchObject([{ entries: [] }, { entries: [], next: null }]);
  });

  it('shows under changes what no topic names, so that nothing disappears', async () => {
    const id = await grown(5);
    await client.query(`update event set kind = 'case.of-the-future' where case_id = $1 and position = 5`, [id]);
    expect((await read(id, '?about=changes')).entries[0]?.kind).toBe('case.of-the-future');
    expect((await read(id, '?about=notes')).entries.map(({ kind }) => kind)).not.toContain('case.of-the-future');
  });

  it('refuses a cursor that was made up, and what is no topic and no size of a page', async () => {
    const id = await grown(3);
    for (const made of [['x'], [1], ['1', '2'], [null], ['-1'], ['1'.repeat(19)], {}, 'x']) {
      const cursor = Buffer.from(JSON.stringify(made)).toString('base64url');
      expect(await clerk.get(`/api/v1/cases/${id}/timeline?cursor=${cursor}`)).toMatchObject({
        status: 400,
        body: { code: 'paging.bad-cursor', status: 400 },
      });
    }
    for (const query of ['about=weather', 'limit=0', 'limit=201'])
      expect((await clerk.get(`/api/v1/cases/${id}/timeline?${query}`)).status).toBe(422);
  });

  it('is for people who may read the case', async () => {
    const id = await grown(3);
    const stranger = await app.signIn({ userName: 'umwelt', roles: ['clerk'], teams: ['umwelt'], competences: [] });
    expect(await stranger.get(`/api/v1/cases/${id}/timeline`)).toMatchObject({ status: 404, body: { code: 'case.not-found' } });
    expect(await clerk.get('/api/v1/cases/01890a5d-ac96-774b-bcce-b302099a8057/timeline')).toMatchObject({
      status: 404,
      body: { code: 'case.not-found' },
    });
  });

  it('reads as much for an old case as for a young one', async () => {
    const [young, old] = [await grown(60), await grown(3_000)];
    await client.query('vacuum analyze event, event_personal');
    const ask = async (sql: string, parameters: unknown[]) => (await client.query(sql, parameters)).rows as unknown[];
    const pages = (id: string, query = '') => pagesRead(ask, 'event', () => read(id, query));
    const few = await pages(young);
    expect(await pages(old)).toBeLessThan(2 * few);
    const { next } = await read(old, '?limit=200');
    expect(await pages(old, `?cursor=${next}`)).toBeLessThan(2 * few);
  });

  it('is not read for what changed meanwhile, beyond what is asked for', async () => {
    const old = await grown(3_000);
    const seen = await versionOf(clerk, old);
    for (const priority of ['normal', 'high'])
      expect((await clerk.post(`/api/v1/cases/${old}/priority`, { version: await versionOf(clerk, old), priority })).status).toBe(200);
    const ask = async (sql: string, parameters: unknown[]) => (await client.query(sql, parameters)).rows as unknown[];
    let refused: unknown;
    const pages = await pagesRead(ask, 'event', async () => {
      refused = (await clerk.post(`/api/v1/cases/${old}/priority`, { version: seen, priority: 'urgent' })).body;
    });
    expect(refused).toMatchObject({
      code: 'case.changed-meanwhile',
      seenVersion: seen,
      changes: [
        { kind: 'case.priority-set', by: 'weber' },
        { kind: 'case.priority-set', by: 'weber' },
      ],
    });
    expect(pages).toBeLessThan(20);
  });
});
