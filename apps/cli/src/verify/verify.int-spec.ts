import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { phases } from '@vorgang/cases';
import { DataSource } from 'typeorm';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { checkedCase, dogTax, submitted, taxClerk } from '../../../../test/support/stories.js';
import type { Difference } from './difference.js';
import { rebuildDatabase } from '../rebuild/rebuild.js';
import { isDifference } from './part.js';
import { parts } from './parts/index.js';
import { verifyDatabase } from './verify.js';
import { verifyParts } from './verify-parts.js';

describe('comparing the tables with the log', () => {
  let app: TestApp;
  let clerk: Caller;
  let owner: DataSource;
  let serving: DataSource;
  let decided: string;
  let untouched: string;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    const { id, version } = await checkedCase(app, clerk);
    decided = id;
    const answer = await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
    expect(answer).toMatchObject({ status: 200, body: { status: 'decided' } });
    untouched = (await submitted(app, dogTax)).id;
    for (let i = 0; i < 5; i++) await checkedCase(app, clerk);
    await clerk.post(`/api/v1/cases/${untouched}/notes`, { text: 'Rückruf am Montag' });
    owner = await new DataSource({ type: 'postgres', url: app.database.owner }).initialize();
    serving = await new DataSource({ type: 'postgres', url: app.database.app }).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await serving.destroy();
    await app.stop();
  });

  /** In batches of three, so that there are several. */
  async function differences(): Promise<Difference[]> {
    const found: Difference[] = [];
    await verifyParts(serving, parts, {
      batch: 3,
      filesFolder: join(app.config.dataDir, 'files'),
      report: (one) => void (isDifference(one) ? found.push(one) : expect(one).toBeUndefined()),
    });
    return found;
  }

  /** Changes something behind the application's back, runs `verify`, and restores it. */
  async function after(change: string, ...parameters: unknown[]): Promise<Difference[]> {
    const tables = [
      'case_file',
      'case_check',
      'case_assignment',
      'work_item',
      'case_fact',
      'case_letter',
      'case_entry',
      'case_word',
      'case_trait',
      'case_drawer',
      'search_word',
      'event',
      'event_personal',
    ];
    for (const table of tables) await owner.query(`create table kept_${table} as table ${table}`);
    try {
      await owner.query(change, parameters);
      return await differences();
    } finally {
      for (const table of tables) {
        await owner.query(`delete from ${table}`);
        await owner.query(`insert into ${table} ${table === 'event' ? 'overriding system value' : ''} select * from kept_${table}`);
        await owner.query(`drop table kept_${table}`);
      }
    }
  }

  it('finds nothing in cases that were last written before cases kept their journey', async () => {
    const columns = [
      'returned',
      'asked_for',
      'answered_by',
      'rejected_for',
      'settled_on',
      'due_kept',
      ...phases.map((phase) => `seconds_${phase}`),
    ];
    const before = `with old as (update case_file set state = state - 'journey' where id = $1 returning id)
                    update case_fact set ${columns.map((column) => `${column} = null`).join(', ')} from old where case_id = old.id`;
    expect(await after(before, decided)).toEqual([]);
    const answers = `with old as (update case_file set state = state #- '{journey,answeredBy}' where id = $1 returning id)
                     update case_fact set answered_by = null from old where case_id = old.id`;
    expect(await after(answers, decided)).toEqual([]);
    // … but a journey that was only half removed is found.
    expect(await after(`update case_fact set returned = null where case_id = $1`, decided)).toMatchObject([
      { table: 'case_fact', column: 'returned' },
    ]);
  });

  it('finds nothing where nobody was at the tables', async () => {
    expect(await differences()).toEqual([]);
  });

  it.each([
    ['case_file', 'outcome', `update case_file set outcome = 'granted' where id = $1`],
    ['case_file', 'team_id', `update case_file set team_id = gen_random_uuid() where id = $1`],
    [
      'case_file',
      'application/form/dog/breed',
      `update case_file set application = jsonb_set(application, '{form,dog,breed}', '"Pudel"') where id = $1`,
    ],
    ['case_file', 'state/priority', `update case_file set state = jsonb_set(state, '{priority}', '"urgent"') where id = $1`],
    ['case_entry', 'data/state', `update case_entry set data = data || '{"state": "posted"}' where case_id = $1 and list = 'letters'`],
    [
      'case_word',
      'received_at',
      `update case_word set received_at = received_at + interval '1 day' where case_id = $1 and word = 'mueller'`,
    ],
    ['case_file', 'received_at', `update case_file set received_at = received_at + interval '1 millisecond' where id = $1`],
    ['case_check', 'times', `update case_check set times = times + 1 where case_id = $1`],
    [
      'case_check',
      'status',
      `update case_check set status = 'failed' where case_id = $1 and key = (select min(key) from case_check where case_id = $1)`,
    ],
    ['case_assignment', 'since', `update case_assignment set since = now() where case_id = $1`],
    ['work_item', 'due_on', `update work_item set due_on = due_on + 1 where case_id = $1`],
    ['work_item', 'fee_cents', `update work_item set fee_cents = 1 where case_id = $1`],
    ['case_fact', 'decided_on', `update case_fact set decided_on = decided_on - 1 where case_id = $1`],
    ['case_fact', 'handled_by', `update case_fact set handled_by = gen_random_uuid() where case_id = $1`],
    ['case_letter', 'state', `update case_letter set state = 'posted' where case_id = $1`],
  ])('finds a changed row of %s (%s)', async (table, column, change) => {
    const found = await after(change, decided);
    expect(found.length).toBeGreaterThan(0);
    for (const difference of found)
      expect(difference).toMatchObject({ table, column, caseId: decided, caseNumber: expect.stringMatching(/\d/) });
  });

  it.each(['case_file', 'case_check', 'case_assignment', 'work_item', 'case_fact', 'case_letter'])(
    'finds rows that were taken out of %s',
    async (table) => {
      const found = await after(`delete from ${table} where ${table === 'case_file' ? 'id' : 'case_id'} = $1`, decided);
      expect(found.length).toBeGreaterThan(0);
      for (const difference of found) expect(difference).toMatchObject({ table, column: null, found: undefined, caseId: decided });
    },
  );

  it.each([
    [
      'case_file',
      `insert into case_file select (jsonb_populate_record(c, '{"id": "11111111-1111-4111-8111-111111111111", "case_number": "X-1", "submission_id": "11111111-1111-4111-8111-111111111112"}')).* from case_file c where id = $1`,
    ],
    ['case_check', `insert into case_check values ($1, 'made-up', 'passed', null, null, 1)`],
    ['case_check', `insert into case_check select gen_random_uuid(), 'made-up', 'passed', null, null, 1 where $1::uuid is not null`],
    ['case_assignment', `insert into case_assignment select gen_random_uuid(), staff_id, since from case_assignment where case_id = $1`],
    [
      'work_item',
      `insert into work_item select (jsonb_populate_record(w, jsonb_build_object('case_id', gen_random_uuid()))).* from work_item w where case_id = $1`,
    ],
    [
      'case_fact',
      `insert into case_fact select (jsonb_populate_record(f, jsonb_build_object('case_id', gen_random_uuid()))).* from case_fact f where case_id = $1`,
    ],
    [
      'case_word',
      `insert into case_word select case_id, received_at, drawer, '#4711' from case_word where case_id = $1 and word = 'mueller'`,
    ],
    [
      'case_letter',
      `insert into case_letter select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid()))).* from case_letter l where case_id = $1`,
    ],
  ])('finds a row of %s that no event explains', async (table, change) => {
    expect(await after(change, decided)).toMatchObject([{ table, column: null, expected: undefined }]);
  });

  it('finds words by which a case can no longer be found', async () => {
    expect(await after(`delete from case_word where case_id = $1 and word = 'mueller'`, decided)).toMatchObject([
      { table: 'case_word', column: null, found: undefined, row: 'mueller' },
    ]);
    const lost = await after(`delete from search_word where word = 'mueller' and $1::uuid is not null`, decided);
    expect(lost).toContainEqual(expect.objectContaining({ table: 'search_word', caseId: decided, row: 'mueller' }));
    const nowhere = await after('delete from case_drawer where $1::uuid is not null', decided);
    expect(nowhere).toContainEqual(expect.objectContaining({ table: 'case_drawer', caseId: decided, column: null, found: undefined }));
  });

  it('finds words in another drawer, and a drawer that belongs to another team', async () => {
    const moved = await after('update case_word set drawer = drawer + 1 where case_id = $1', decided);
    expect(moved).toContainEqual(expect.objectContaining({ table: 'case_word', column: 'drawer', caseId: decided, row: 'mueller' }));
    const [own] = await owner.query('select drawer from case_drawer');
    expect(await after('update case_drawer set drawer = 1')).toContainEqual(
      expect.objectContaining({ table: 'case_drawer', column: 'drawer', expected: Number(own.drawer), found: 1 }),
    );
    expect(await after('insert into case_drawer select gen_random_uuid(), service_key, drawer from case_drawer limit 1')).toMatchObject([
      { table: 'case_drawer', column: 'drawer', found: Number(own.drawer) },
    ]);
  });

  it('is content again after the rows were made from the events, with nothing new in the log', async () => {
    const events = async () => (await owner.query('select count(*) as n from event'))[0].n as string;
    const before = await events();
    // The state after an upgrade: no case has words or a journey yet.
    await owner.query(
      `delete from case_word; delete from search_word; delete from case_drawer; update case_fact set settled_on = null, seconds_assigned = null`,
    );
    expect((await differences()).length).toBeGreaterThan(0);
    const stdout = new PassThrough();
    expect(await rebuildDatabase(app.database.app, { stdout, stderr: new PassThrough() }, join(app.config.dataDir, 'removed.jsonl'))).toBe(
      0,
    );
    expect(await differences()).toEqual([]);
    expect(await events()).toBe(before);
    expect((await clerk.get('/api/v1/search?q=M%C3%BCller')).body.items.length).toBeGreaterThan(0);
  });

  it('finds what was done to events', async () => {
    const changed = await after(
      `update event set data = jsonb_set(data, '{status}', '"failed"') where kind = 'case.check-recorded' and case_id = $1`,
      decided,
    );
    expect(changed).toEqual(
      expect.arrayContaining([expect.objectContaining({ table: 'case_check', column: 'status', expected: 'failed', found: 'passed' })]),
    );
    const gone = await after(`delete from event where kind = 'case.claimed' and case_id = $1`, decided);
    expect(gone).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ table: 'event', column: 'position' }),
        expect.objectContaining({ table: 'case_file', column: 'position' }),
      ]),
    );
    const allGone = await after('delete from event where case_id = $1', decided);
    expect(new Set(allGone.map((one) => one.table))).toEqual(
      new Set([
        'case_file',
        'case_check',
        'case_assignment',
        'work_item',
        'case_fact',
        'case_letter',
        'case_entry',
        'case_word',
        'case_trait',
        'event_personal',
      ]),
    );
    const moved = await after(
      `update event set occurred_at = occurred_at - interval '1 day' where kind = 'case.claimed' and case_id = $1`,
      decided,
    );
    expect(moved).toEqual(expect.arrayContaining([expect.objectContaining({ table: 'case_assignment', column: 'since' })]));
  });

  it('finds what was done to personal parts, by their commitments', async () => {
    const changed = await after(
      `update event_personal set data = jsonb_set(data, '{text}', '"nichts"') where event_id = (select id from event where kind = 'case.note-added' and case_id = $1)`,
      untouched,
    );
    expect(changed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ table: 'event_personal', column: 'data', caseId: untouched }),
        expect.objectContaining({ table: 'case_entry', row: 'notes 1', column: 'data/text', expected: 'nichts' }),
      ]),
    );
    const resalted = await after(
      `update event_personal set salt = 'x' where event_id = (select id from event where kind = 'case.note-added' and case_id = $1)`,
      untouched,
    );
    expect(resalted).toMatchObject([{ table: 'event_personal', column: 'data' }]);
    // An erasure is no fault, but rows that still have the data are one.
    const gone = await after(
      `delete from event_personal where event_id = (select id from event where kind = 'case.submitted' and case_id = $1)`,
      untouched,
    );
    expect(new Set(gone.map((one) => one.table))).toEqual(new Set(['case_file', 'case_word', 'case_trait']));
    expect(gone).toContainEqual(expect.objectContaining({ table: 'case_file', column: 'applicant_name', expected: '' }));
  });

  it('tells the shell, and keeps what is personal off the terminal', async () => {
    const run = async () => {
      const stdout = new PassThrough();
      const text = stdout.toArray();
      const code = await verifyDatabase(
        app.database.app,
        { stdout, stderr: new PassThrough() },
        { parts, filesFolder: join(app.config.dataDir, 'files') },
      );
      stdout.end();
      return { code, text: Buffer.concat(await text).toString() };
    };
    expect(await run()).toMatchObject({ code: 0, text: expect.stringContaining('7 cases') });
    await owner.query(`update case_file set applicant_name = 'Meier, Uwe', fee_cents = 1 where id = $1`, [decided]);
    const { code, text } = await run();
    expect(code).toBe(1);
    expect(text).toMatch(/case_file · \S+ · fee_cents: expected 7700, found 1\n/);
    expect(text).toMatch(/applicant_name: differs\n/);
    expect(text).not.toMatch(/Meier|Müller/);
  });
});
