import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { foldedTables, shapeOf, type FoldedTable } from '@vorgang/cases';
import { localDateOf } from '@vorgang/platform';
import { DataSource } from 'typeorm';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { checkedCase, submitted, dogTax, taxClerk } from '../../../../test/support/stories.js';
import type { Difference } from '../verify/difference.js';
import { isDifference } from '../verify/part.js';
import { casesPart } from '../verify/parts/cases.js';
import { paymentsPart } from '../verify/parts/payments.js';
import { vocabularyPart } from '../verify/parts/vocabulary.js';
import { verifyParts } from '../verify/verify-parts.js';
import { rebuildDatabase } from './rebuild.js';

interface Column {
  readonly table_name: FoldedTable;
  readonly column_name: string;
  readonly data_type: string;
}

/** Another value of the column's type. */
const other: Readonly<Record<string, (column: string) => string>> = {
  uuid: () => 'gen_random_uuid()',
  text: (column) => `coalesce(${column}, '') || 'x'`,
  integer: (column) => `coalesce(${column}, 0) + 1`,
  bigint: (column) => `coalesce(${column}, 0) + 1`,
  smallint: (column) => `coalesce(${column}, 0) + 1`,
  boolean: (column) => `not coalesce(${column}, false)`,
  date: (column) => `coalesce(${column}, '2020-01-01') + 1`,
  'timestamp with time zone': (column) => `coalesce(${column}, '2020-01-01') + interval '1 millisecond'`,
  jsonb: (column) => `jsonb_set(${column}, '{notes}', '[{"text": "erfunden"}]')`,
  ARRAY: (column) => `coalesce(${column}, '{}') || array['erfunden']`,
};

describe('making the rows of cases anew from their events', () => {
  let app: TestApp;
  let clerk: Caller;
  let owner: DataSource;
  let decided: string;
  let another: string;
  let removed: string;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    const { id, version } = await checkedCase(app, clerk);
    decided = id;
    const asked = await app.signIn(taxClerk('kaya'));
    const task = { to: { kind: 'person', id: asked.id }, question: 'Gelistet?', dueOn: localDateOf(app.clock.now()) };
    expect(await clerk.post(`/api/v1/cases/${id}/tasks`, task)).toMatchObject({ status: 200 });
    expect(await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] })).toMatchObject({
      status: 200,
    });
    const cashier = await app.signIn({ userName: 'plum', roles: ['cashier'] });
    expect((await cashier.post(`/api/v1/cases/${id}/payment`, { cents: 8400, method: 'cash', reference: 'Quittung 1' })).status).toBe(200);
    another = (await submitted(app, dogTax)).id;
    owner = await new DataSource({ type: 'postgres', url: app.database.owner }).initialize();
    removed = join(app.config.dataDir, 'removed.jsonl');
  });
  afterAll(async () => {
    await owner.destroy();
    await app.stop();
  });

  async function differences(): Promise<Difference[]> {
    const found: Difference[] = [];
    await verifyParts(owner, [casesPart, paymentsPart, vocabularyPart], {
      filesFolder: '',
      report: (one) => void (isDifference(one) && found.push(one)),
    });
    return found;
  }

  async function rebuild(url = app.database.owner): Promise<{ code: number; said: string }> {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const code = await rebuildDatabase(url, { stdout, stderr }, removed);
    return { code, said: `${String(stdout.read() ?? '')}${String(stderr.read() ?? '')}` };
  }

  /** The change of a column; null where the database itself forbids it. */
  function changed({ table_name: table, column_name: column, data_type: type }: Column): string | null {
    if (table === 'case_file' && column === 'status') return `'waiting'`;
    if (table === 'case_file' && column === 'approval_needed') return null;
    if (table === 'case_task' && column === 'to_team') return null;
    if (table === 'case_trait' && column === 'traits') return `traits || 1`;
    if (table === 'case_entry' && column === 'list')
      return `case list when 'letters' then 'post' when 'attachments' then 'answers' when 'tasks' then 'corrections' else 'refunds' end`;
    const value = other[type]?.(column);
    if (value === undefined) throw new Error(`how is a ${type} changed? ${table}.${column}`);
    return value;
  }

  it.each(foldedTables)('mends every column of %s, and verify names each', async (table) => {
    const { owner: whose, key, row } = shapeOf[table];
    const columns: Column[] = await owner.query(
      `select table_name, column_name, data_type from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`,
      [table],
    );
    const naming = new Set([whose, ...key, ...row]);
    const plain = columns.filter((column) => !naming.has(column.column_name) && changed(column) !== null);
    if (plain.length > 0) {
      await owner.query(
        `update ${table} set ${plain.map((column) => `${column.column_name} = ${changed(column)}`).join(', ')} where ${whose} = $1`,
        [decided],
      );
      const named = new Set((await differences()).filter((one) => one.table === table).map((one) => one.column?.split('/')[0]));
      expect(named).toEqual(new Set(plain.map((column) => column.column_name)));
      await rebuild();
      expect(await differences()).toEqual([]);
    }
    // A row with another key counts as one missing and one too many.
    for (const column of columns.filter(({ column_name }) => naming.has(column_name))) {
      await owner.query(`update ${table} set ${column.column_name} = ${changed(column)} where ${whose} = $1`, [decided]);
      expect((await differences()).filter((one) => one.table === table).length).toBeGreaterThan(0);
      await rebuild();
      expect([column.column_name, await differences()]).toEqual([column.column_name, []]);
    }
  });

  it.each(foldedTables)('adds the rows that are missing in %s', async (table) => {
    await owner.query(`delete from ${table} where ${shapeOf[table].owner} = $1`, [decided]);
    expect((await differences()).length).toBeGreaterThan(0);
    expect(await rebuild()).toMatchObject({ code: 0, said: expect.stringContaining('The rows of all cases are what their events say.') });
    expect(await differences()).toEqual([]);
  });

  it('makes all rows of a case of which nothing is left but its events', async () => {
    for (const table of foldedTables) await owner.query(`delete from ${table} where ${shapeOf[table].owner} = $1`, [decided]);
    await owner.query('delete from search_word; delete from case_drawer');
    expect((await rebuild()).code).toBe(0);
    expect(await differences()).toEqual([]);
    expect((await clerk.get(`/api/v1/cases/${decided}`)).body).toMatchObject({ status: 'decided' });
  });

  it.each([
    ['case_check', `insert into case_check values ($1, 'made-up', 'passed', null, null, 1)`],
    [
      'case_assignment',
      `insert into case_assignment select '${'0'.repeat(8)}-0000-4000-8000-000000000001', staff_id, since from case_assignment where case_id = $1`,
    ],
    [
      'case_word',
      `insert into case_word select case_id, received_at, drawer, '#4711' from case_word where case_id = $1 and word = 'mueller'`,
    ],
    [
      'case_letter',
      `insert into case_letter select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid()))).* from case_letter l where case_id = $1`,
    ],
    ['case_drawer', `update case_drawer set drawer = drawer + 1 where $1::uuid is not null`],
    ['case_drawer', `delete from case_drawer where $1::uuid is not null`],
    [
      'case_drawer',
      `insert into case_drawer select gen_random_uuid(), service_key, drawer from case_drawer where $1::uuid is not null limit 1`,
    ],
    ['search_word', `update search_word set sound = 'falsch' where word = 'mueller' and $1::uuid is not null`],
    ['search_word', `delete from search_word where word = 'mueller' and $1::uuid is not null`],
    [
      'search_word',
      `insert into search_word select drawer, 'erfunden', null from search_word where word = 'mueller' and $1::uuid is not null`,
    ],
  ])('takes out, or puts right, what no event explains in %s', async (_table, change) => {
    await owner.query(change, [decided]);
    await rebuild();
    expect(await differences()).toEqual([]);
    expect((await clerk.get('/api/v1/search?q=M%C3%BCller')).body.items).not.toEqual([]);
    expect(await owner.query(`select 1 from search_word where word = 'erfunden'`)).toEqual([]);
  });

  it.each([
    ['names another payment', `update payment_reference set payment_id = gen_random_uuid()`, 1],
    ['names another case', `update payment_reference set case_id = gen_random_uuid()`, 1],
    ['is called otherwise', `update payment_reference set reference = 'erfunden'`, 1],
    ['is missing', 'delete from payment_reference', 0],
  ])('puts right what a transaction paid where its row %s', async (_what, change, code) => {
    await owner.query(change);
    expect((await differences()).length).toBeGreaterThan(0);
    expect((await rebuild()).code).toBe(code);
    expect(await differences()).toEqual([]);
  });

  it('reports a case with rows and no events, and keeps the rows in a file for a person to look into', async () => {
    await owner.query(
      `insert into case_file select (jsonb_populate_record(c, '{"id": "11111111-1111-4111-8111-111111111111", "case_number": "X-1", "submission_id": "11111111-1111-4111-8111-111111111112"}')).*
       from case_file c where id = $1`,
      [decided],
    );
    const { code, said } = await rebuild();
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('find out where they came from') });
    expect(said).not.toMatch(/Müller/);
    expect(await differences()).toEqual([]);
    const lines = (await readFile(removed, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; rows: { case_file?: { case_number: string }[] } });
    expect(lines.at(-1)).toMatchObject({ id: '11111111-1111-4111-8111-111111111111', rows: { case_file: [{ case_number: 'X-1' }] } });
    expect((await stat(removed)).mode & 0o077).toBe(0);
  });

  it('leaves a case alone of which the log lacks events, and says so', async () => {
    await owner.query('create table kept_event as table event');
    await owner.query(`delete from event where stream_id = $1 and position = 1`, [another]);
    await owner.query(`delete from event where stream_id = $1 and position = (select max(position) from event where stream_id = $1)`, [
      decided,
    ]);
    const { code, said } = await rebuild();
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('the log lacks its latest events') });
    expect((await clerk.get(`/api/v1/cases/${decided}`)).status).toBe(200);
    await owner.query(
      'insert into event overriding system value select * from kept_event k where not exists (select from event e where e.id = k.id)',
    );
    await owner.query('drop table kept_event');
    await rebuild();
    expect(await differences()).toEqual([]);
  });

  it('does what it can as the serving role, and says what only the owner may', async () => {
    await owner.query(`update case_check set status = 'failed' where case_id = $1`, [decided]);
    expect((await rebuild(app.database.app)).code).toBe(0);
    expect(await differences()).toEqual([]);
    await owner.query(`insert into case_check values ($1, 'made-up', 'passed', null, null, 1)`, [decided]);
    expect(await rebuild(app.database.app)).toMatchObject({ code: 1, said: expect.stringContaining('DATABASE_OWNER_URL') });
    expect((await rebuild()).code).toBe(0);
    expect(await differences()).toEqual([]);
  });
});
