import type { CaseListItem } from '@vorgang/cases';
import { JobRegistry, parseLocalDate } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { asOwner } from '../../../../test/support/bulk.js';
import { insertCases, randomCases } from '../../../../test/support/histories.js';
import { readPdf } from '../../../../test/support/pdf.js';
import { dogTax, parking, taxClerk } from '../../../../test/support/stories.js';
import { unzipped } from '../../../../test/support/zip.js';
import type { ListExport } from './list-export.shapes.js';

const columns = ['caseNumber', 'subject', 'dueOn'];
const day = 86_400_000;

describe('a list of cases, taken along', () => {
  let app: TestApp;
  let weber: Caller;
  let boss: Caller;
  let auditor: Caller;

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-04-02T10:00:00Z', env: { LOG_LEVEL: 'silent' } });
    weber = await app.signIn(taxClerk('weber'));
    boss = await app.signIn({ userName: 'leitung', roles: ['supervisor'], teams: ['steuern'] });
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    await insertCases(
      app.database.owner,
      randomCases({
        seed: 7,
        count: 2100,
        from: parseLocalDate('2026-01-05'),
        days: 85,
        until: parseLocalDate('2026-04-02'),
        teams: [await app.teamId('steuern'), await app.teamId('buergerbuero')],
        services: [dogTax, parking],
        staff: [{ id: weber.id, name: '=weber' }],
      }),
    );
  });
  afterAll(() => app.stop());

  /** The case numbers of a list as the page shows it, all of its pages. */
  async function shown(who: Caller, query: string): Promise<string[]> {
    const numbers: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: CaseListItem[]; next: string | null } = (
        await who.get<{ items: CaseListItem[]; next: string | null }>(
          `/api/v1/cases?${query}&limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
        )
      ).body;
      numbers.push(...page.items.map((item) => item.caseNumber));
      cursor = page.next;
    }
    return numbers;
  }
  const numbersIn = (bytes: Uint8Array): string[] =>
    [...(unzipped(bytes).get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '').matchAll(/<row><c [^>]*><is><t [^>]*>([^<]*)</g)]
      .map(([, number]) => number ?? '')
      .slice(1);
  const recorded = async () =>
    (await auditor.get('/api/v1/events?kind=list.exported')).body.entries.map(({ data }: { data: object }) => data);
  const mine = async (who: Caller) => (await who.get<{ items: ListExport[] }>('/api/v1/list-exports')).body.items;
  const told = async (who: Caller) =>
    (await who.get<{ items: { kind: string; count: number | null }[] }>('/api/v1/notifications')).body.items
      .filter(({ kind }) => kind.startsWith('list-'))
      .map(({ kind, count }) => [kind, count]);

  it('has the cases, the order and the columns of the page, and nothing that one may not read', async () => {
    const query = `queue=all&inWork=true&service=${dogTax}&sort=due&receivedFrom=2026-03-16`;
    const expected = await shown(weber, query);
    expect(expected.length).toBeGreaterThan(20);
    const answer = await weber.post('/api/v1/list-exports/at-once', { query, columns, format: 'xlsx' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain(`filename*=UTF-8''Alle%20Vorg%C3%A4nge%202026-04-02.xlsx`);
    expect(numbersIn(answer.bytes)).toEqual(expected);
    const about = unzipped(answer.bytes).get('xl/worksheets/sheet2.xml')?.toString('utf8') ?? '';
    expect(about).toMatch(/Nur unerledigte; Leistung: [^;]*Hund[^;]*; Eingang ab 16\.03\.2026; Nächste Frist zuerst</);
    expect(about).toContain(`${expected.length} Vorgänge`);
    // Somebody of another office has the same list, with other cases.
    const other = await app.signIn({ ...taxClerk('fremd'), teams: ['buergerbuero'] });
    const others = numbersIn((await other.post('/api/v1/list-exports/at-once', { query, columns, format: 'xlsx' })).bytes);
    expect(others).toEqual(await shown(other, query));
    expect(others.filter((number) => expected.includes(number))).toEqual([]);
  });

  it('is printed with its filter in words, in the reader’s language', async () => {
    const query = `queue=all&status=open&service=${dogTax}&receivedFrom=2026-03-25`;
    const pdf = await weber.post('/api/v1/list-exports/at-once', { query, columns, format: 'pdf' }, { 'accept-language': 'en' });
    const { text } = await readPdf(pdf.bytes);
    expect(text).toContain('Status: Open');
    expect(text).toMatch(/Page 1 of \d/);
    expect(text).toMatch(/ \d+ (April|May) 2026 /);
  });

  it('is recorded: which list, how many, in which form; neither who is in it nor whom one looked for', async () => {
    await weber.post('/api/v1/list-exports/at-once', { query: 'queue=mine&q=Geheim', columns, format: 'xlsx' });
    expect(await recorded()).toContainEqual({
      format: 'xlsx',
      queue: 'mine',
      sort: null,
      columns,
      filter: {},
      searched: true,
      cases: 0,
    });
    const all = JSON.stringify(await recorded());
    expect(all).not.toContain('Geheim');
    expect(all).not.toContain('HUA-');
  });

  it('is only for those with the right, and says what is wrong with a list', async () => {
    const cashier = await app.signIn({ userName: 'kasse', roles: ['cashier'] });
    const order = { query: 'queue=all', columns, format: 'xlsx' };
    expect((await cashier.post('/api/v1/list-exports/at-once', order)).status).toBe(403);
    expect((await cashier.post('/api/v1/list-exports', order)).status).toBe(403);
    expect(await weber.post('/api/v1/list-exports', { ...order, query: 'queue=nowhere' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/query' }] },
    });
    expect(await weber.post('/api/v1/list-exports', { ...order, query: 'queue=all&sort=due' })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'paging.sort-not-offered' }] },
    });
    expect((await weber.post('/api/v1/list-exports', { ...order, columns: ['subject', 'subject'] })).status).toBe(422);
  });

  it('is written by the worker where it is long, and fetched by its author alone', async () => {
    const order = { query: 'queue=all&sort=received', columns, format: 'xlsx' };
    expect(await auditor.post('/api/v1/list-exports/at-once', order)).toMatchObject({
      status: 422,
      body: { code: 'list-export.not-at-once', limit: 500 },
    });
    expect(await auditor.post('/api/v1/list-exports', { ...order, format: 'pdf' })).toMatchObject({
      status: 422,
      body: { code: 'list-export.too-many-for-paper', limit: 2000 },
    });
    const ordered = await auditor.post<ListExport>('/api/v1/list-exports', order);
    expect(ordered).toMatchObject({ status: 201, body: { state: 'waiting', cases: 2100, written: 0, title: 'Alle Vorgänge' } });
    const file = `/api/v1/list-exports/${ordered.body.id}/file`;
    expect(await auditor.post(file)).toMatchObject({ status: 409, body: { code: 'list-export.not-ready' } });
    for (let n = 0; n < 2; n++) expect((await auditor.post('/api/v1/list-exports', order)).status).toBe(201);
    expect(await auditor.post('/api/v1/list-exports', order)).toMatchObject({
      status: 409,
      body: { code: 'list-export.too-many-waiting' },
    });
    const [first, second] = await mine(auditor);
    for (const one of [first, second]) expect((await auditor.request('DELETE', `/api/v1/list-exports/${one?.id}`)).status).toBe(204);
    // What an upgrade might do to a list that waits: its order is not offered any more.
    const { body } = await boss.post<ListExport>('/api/v1/list-exports', { ...order, query: 'queue=all' });
    await asOwner(app, `update list_export set query = 'queue=all&sort=due' where id = $1`, [body.id]);
    const worker = await app.startWorker();
    await worker.settled();
    expect(await mine(auditor)).toMatchObject([
      { id: ordered.body.id, state: 'ready', cases: 2100, written: 2100, keptUntil: '2026-04-08' },
    ]);
    expect(await told(auditor)).toEqual([['list-ready', 2100]]);
    const answer = await auditor.post(file);
    expect(answer.headers.get('content-type')).toContain('spreadsheetml');
    const numbers = numbersIn(answer.bytes);
    expect(new Set(numbers).size).toBe(2100);
    expect(numbers).toEqual(await shown(auditor, 'queue=all&sort=received'));
    expect(await recorded()).toContainEqual(expect.objectContaining({ queue: 'all', cases: 2100, columns }));
    expect(await boss.post(file)).toMatchObject({ status: 404, body: { code: 'list-export.not-found' } });
  });

  it('tells its author that it could not be written', async () => {
    expect(await mine(boss)).toMatchObject([{ state: 'failed', keptUntil: null, size: null }]);
    expect(await told(boss)).toEqual([['list-failed', expect.any(Number)]]);
    expect((await boss.post(`/api/v1/list-exports/${(await mine(boss))[0]?.id}/file`)).status).toBe(409);
  });

  it('is removed after its days, row and content', async () => {
    const contents = () => asOwner<{ held: boolean }>(app, `select f.held from stored_file f where f.mime like '%spreadsheetml%'`);
    // The jobs of a night, in their order.
    const night = () =>
      app.asSystem(async () => {
        for (const name of ['lists:prune', 'documents:forget-papers']) {
          const source = app.app.get(JobRegistry).sources.find(({ tasks }) => Object.hasOwn(tasks, name));
          await source?.tasks[name]?.({}, { attempt: 1, maxAttempts: 1, lastAttempt: true });
        }
      });
    await night();
    expect(await contents()).toEqual([{ held: true }]);
    app.clock.set(new Date(Date.parse('2026-04-02T10:00:00Z') + 8 * day).toISOString());
    await night();
    expect(await contents()).toEqual([]);
    expect(await asOwner(app, 'select id from list_export')).toEqual([]);
  });
});
