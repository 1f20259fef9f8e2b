import { newId, UnitOfWork } from '@vorgang/platform';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../test/support/app.js';
import { pagesRead } from '../../../test/support/pages-read.js';
import { statementsSent } from '../../../test/support/statements-sent.js';
import { dogTax, submitted, taxClerk } from '../../../test/support/stories.js';
import { event, type CaseEvent } from './domain/case.events.js';
import { CaseStore } from './persistence/case.store.js';

const notes = 2000;
const files = 300;

/** A case that people have worked on for years, beside one that has just come in. */
describe('the age of a case', () => {
  let app: TestApp;
  let clerk: Caller;
  let owner: pg.Client;
  let old: string;
  let plain: string;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    owner = new pg.Client({ connectionString: app.database.owner });
    await owner.connect();
    old = (await submitted(app, dogTax)).id;
    plain = (await submitted(app, dogTax)).id;
    const happened: CaseEvent[] = [
      ...Array.from({ length: notes }, (_, n) =>
        event('case.note-added', { noteId: newId() }, { text: `Notiz ${n + 1} ${'x'.repeat(200)}` }),
      ),
      ...Array.from({ length: files }, (_, n) => {
        const attachment = { id: `f${n}`, purpose: 'other', name: `${n}.pdf`, mime: 'application/pdf', size: 1, sha256: 'a'.repeat(64) };
        return event('case.post-received', { answerId: newId() }, { message: `Brief ${n + 1}`, attachments: [attachment] });
      }),
    ];
    const store = app.app.get(CaseStore);
    await app.asSystem(() => app.app.get(UnitOfWork).run(async () => store.save(await store.loadForChange(old), happened)));
    await owner.query('vacuum analyze case_entry, event, case_file');
  });
  afterAll(async () => {
    await owner.end();
    await app.stop();
  });

  const sentBy = async (work: () => Promise<unknown>): Promise<number> =>
    (await statementsSent(work)).reduce((sum, { values }) => sum + values.map(String).join('').length, 0);
  const entriesRead = (work: () => Promise<unknown>): Promise<number> =>
    pagesRead(async (sql, parameters) => (await owner.query(sql, parameters)).rows as unknown[], 'case_entry', work);

  it('makes no change of it larger', async () => {
    const note = (id: string) => () => clerk.post(`/api/v1/cases/${id}/notes`, { text: 'angerufen' });
    const [young, aged] = [await sentBy(note(plain)), await sentBy(note(old))];
    // A few digits.
    expect(aged - young).toBeLessThan(200);
    const claims = [
      await sentBy(() => clerk.post(`/api/v1/cases/${plain}/claim`)),
      await sentBy(() => clerk.post(`/api/v1/cases/${old}/claim`)),
    ] as const;
    expect(claims[0]).toBeLessThan(6000);
    expect(claims[1] - claims[0]).toBeLessThan(200);
  });

  it('makes its page no larger than the latest entries, and says how many there are', async () => {
    const { body } = await clerk.get(`/api/v1/cases/${old}`);
    expect(body.counts).toEqual({
      notes: notes + 1,
      attachments: files,
      corrections: 0,
      answers: 0,
      payments: 0,
      refunds: 0,
      post: files,
      letters: 0,
      tasks: 0,
    });
    expect([body.notes.length, body.attachments.length, body.post.length]).toEqual([50, 50, 50]);
    expect(body.notes.at(-1)).toMatchObject({ text: 'angerufen' });
    expect(await entriesRead(() => clerk.get(`/api/v1/cases/${old}`))).toBeLessThan(120);
    expect(JSON.stringify(body).length).toBeLessThan(80_000);
  });

  it('has all that it collected, page by page', async () => {
    const found: string[] = [];
    let before: number | null = notes - 4;
    while (before !== null) {
      const { body }: { body: { items: { text: string }[]; next: number | null } } = await clerk.get(
        `/api/v1/cases/${old}/entries/notes?limit=200&before=${before}`,
      );
      found.unshift(...body.items.map(({ text }) => text.slice(0, text.indexOf(' x'))));
      before = body.next;
    }
    expect(found).toEqual(Array.from({ length: notes - 5 }, (_, n) => `Notiz ${n + 1}`));
    expect((await clerk.get(`/api/v1/cases/${plain}/entries/letters`)).body).toEqual({ items: [], next: null });
    expect((await clerk.get(`/api/v1/cases/${plain}/entries/secrets`)).status).toBe(422);
    expect((await clerk.get(`/api/v1/cases/${newId()}/entries/notes`)).status).toBe(404);
  });

  it('deals with all of its post at once when it is reopened, and one by one before', async () => {
    const { body } = await clerk.get(`/api/v1/cases/${old}`);
    const dealt = await clerk.post(`/api/v1/cases/${old}/post/dealt-with`, { answerId: body.post.at(-1).id, note: 'zur Akte' });
    expect(dealt.status).toBe(200);
    const left = await owner.query(`select count(*) as n from case_entry where case_id = $1 and data -> 'dealtWith' = 'null'`, [old]);
    expect(left.rows).toEqual([{ n: String(files - 1) }]);
  });

  it('keeps every file within reach', async () => {
    // Nothing has stored the file itself; that it belongs to the case is known.
    const answer = await clerk.get(`/api/v1/cases/${old}/attachments/f0`);
    expect([answer.status, answer.body.code]).toEqual([404, 'document.not-found']);
    expect(await app.app.get(CaseStore).entry(old, 'attachments', { id: 'f0' })).toMatchObject({ name: '0.pdf' });
  });
});
