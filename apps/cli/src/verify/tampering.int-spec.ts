import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { DataSource } from 'typeorm';
import { newKey, pdf, registration, submit } from '../../../../test/intake/given.js';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { checkEverything, dogTax, submitted, taxClerk, versionOf } from '../../../../test/support/stories.js';
import { lineOf } from './line.js';
import { parts } from './parts/index.js';
import { verifyDatabase } from './verify.js';
import { verifyParts } from './verify-parts.js';

// The dog was taken in before the spec's clock begins, so one person may decide.
const keptSinceFebruary = {
  dog: { name: 'Bärbel', breed: 'Dackel', chip: '276098102233445' },
  keeping: { reason: 'taken-in', since: '2026-02-20' },
  declaration: true,
};

describe('what was done to the database past the application', () => {
  let app: TestApp;
  let owner: DataSource;
  let kase: string;
  let filesFolder: string;
  let clerk: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    owner = await new DataSource({ type: 'postgres', url: app.database.owner }).initialize();
    filesFolder = join(app.config.dataDir, 'files');
    clerk = await app.signIn(taxClerk('weber'));
    const administrator = await app.signIn({ userName: 'verwaltung', roles: ['administrator'] });
    const portal = await app.portal();
    const worker = await app.startWorker();
    const { body } = await submit(portal, registration({ form: keptSinceFebruary }), [{ name: 'Impfpass.pdf', content: pdf }]);
    const [made]: { case_id: string }[] = await owner.query('select case_id from submission where id = $1', [body.submissionId]);
    kase = made?.case_id ?? '';
    await clerk.post(`/api/v1/cases/${kase}/claim`);
    await checkEverything(clerk, kase);
    await clerk.post(`/api/v1/cases/${kase}/information-request`, {
      version: await versionOf(clerk, kase),
      text: 'Bitte den Heimtierausweis.',
    });
    expect(
      (await portal.post(`/intake/v1/submissions/${body.submissionId}/answers`, { message: 'Hier.' }, { 'idempotency-key': newKey() }))
        .status,
    ).toBe(201);
    expect(
      (await clerk.post(`/api/v1/cases/${kase}/proposal`, { version: await versionOf(clerk, kase), kind: 'grant', reasons: ['liable'] }))
        .status,
    ).toBe(200);
    const cashier = await app.signIn({ userName: 'kasse', roles: ['cashier'] });
    expect((await cashier.post(`/api/v1/cases/${kase}/payment`, { cents: 1400, method: 'cash', reference: 'Quittung 7' })).status).toBe(
      200,
    );
    await submit(portal, registration({ service: 'einhornsteuer' }));
    const refused = await submit(portal, registration({ service: 'drachensteuer' }));
    const [entry]: { id: string }[] = await owner.query('select id from quarantine_entry where submission_id = $1', [
      refused.body.submissionId,
    ]);
    expect((await clerk.post(`/api/v1/quarantine/${entry?.id}/refuse`, { reason: 'Drachen gibt es nicht' })).status).toBeLessThan(300);
    await administrator.post('/api/v1/teams', { key: 'forst', title: 'Forstamt' });
    await worker.settled();
    expect((await owner.query('select 1 from receivable')).length).toBe(1);
  });
  afterAll(async () => {
    await owner.destroy();
    await app.stop();
  });

  const tables = [
    'submission',
    'submission_message',
    'quarantine_entry',
    'receivable',
    'stored_file',
    'staff',
    'team_member',
    'competence',
    'api_key',
    'team',
    'event',
    'event_personal',
    'case_file',
    'case_check',
    'case_assignment',
    'work_item',
    'case_fact',
    'case_letter',
    'case_word',
    'case_trait',
    'payment_reference',
  ];

  async function lines(): Promise<string[]> {
    const found: string[] = [];
    await verifyParts(owner, parts, { filesFolder, batch: 2, report: (one) => void found.push(lineOf(one)) });
    return found;
  }

  /** Does something as superuser, like a thief of the database, runs `verify`, and restores everything. */
  async function after(...changes: string[]): Promise<string[]> {
    const runner = owner.createQueryRunner();
    await runner.query(`set session_replication_role = 'replica'`);
    for (const table of tables) await runner.query(`create table kept_${table} as table ${table}`);
    try {
      for (const change of changes) await runner.query(change.replaceAll('$case', `'${kase}'`));
      return await lines();
    } finally {
      for (const table of tables) {
        await runner.query(`delete from ${table}`);
        await runner.query(`insert into ${table} ${table === 'event' ? 'overriding system value' : ''} select * from kept_${table}`);
        await runner.query(`drop table kept_${table}`);
      }
      await runner.release();
    }
  }

  it('is nothing where nobody was at it', async () => {
    expect(await lines()).toEqual([]);
  });

  it.each([
    [
      'a claim of the city is one cent now',
      [`update receivable set amount_cents = 1`],
      /^receivable .*amount_cents: expected 7700, found 1$/,
    ],
    ['a claim of the city is gone', [`delete from receivable`], /^receivable .*: the row is missing$/],
    [
      'a receipt paid another case',
      [`update payment_reference set case_id = gen_random_uuid()`],
      /^payment_reference .*: a row that no event explains$/,
    ],
    ['a receipt may pay once more', [`delete from payment_reference`], /^payment_reference .*: the row is missing$/],
    [
      'somebody is a debtor by no decision',
      [
        `insert into receivable select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'kassenzeichen', 'X1', 'booking', 'twice', 'replaces', r.id, 'refers_to', r.kassenzeichen))).* from receivable r`,
      ],
      /^receivable .*X1: a row that no event explains$/,
    ],
    [
      'a clerk made themselves an approver',
      [`update staff set roles = array['clerk', 'approver'] where user_name = 'weber'`],
      /^staff .*roles: expected \["clerk"\], found \["approver","clerk"\]$/,
    ],
    [
      'a clerk is in another team',
      [`insert into team_member select s.id, t.id from staff s, team t where s.user_name = 'weber' and t.key = 'forst'`],
      /^staff .*teams: /,
    ],
    [
      'a clerk may sign whatever the fee',
      [`insert into competence (staff_id, service_key, may) select id, '${dogTax}', 'approve' from staff where user_name = 'weber'`],
      /^staff .*competences: /,
    ],
    [
      'a locked account is open again, or the other way round',
      [`update staff set disabled_at = now() where user_name = 'weber'`],
      /^staff .*disabled_at: expected false, found true$/,
    ],
    [
      'letters to a clerk go elsewhere',
      [`update staff set email = 'dieb@example.org' where user_name = 'weber'`],
      /^staff .*email: differs$/,
    ],
    [
      'an account came from nowhere',
      [
        `insert into staff select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'user_name', 'gast', 'sign_in_name', 'gast'))).* from staff s where user_name = 'weber'`,
      ],
      /^staff .*: a row that no event explains$/,
    ],
    [
      'a portal may state any day of receipt',
      [`update api_key set may_state_received_at = true`],
      /^api_key .*may_state_received_at: expected false, found true$/,
    ],
    [
      'a team has another name',
      [`update team set title = 'Wildhüter' where key = 'forst'`],
      /^team .*title: expected "Forstamt", found "Wildhüter"$/,
    ],
    [
      'an application says something else than its receipt',
      [`update submission set envelope = jsonb_set(envelope, '{form,dog,name}', '"Waldi"') where case_id = $case`],
      /^submission .*content_hash: /,
    ],
    [
      'an application came earlier than it came',
      [`update submission set received_at = received_at - interval '1 month' where case_id = $case`],
      /^submission .*received_at: /,
    ],
    [
      'an application came from another portal than it came',
      [
        `update submission set api_key_id = other.id, source_id = other.id::text from (select gen_random_uuid() as id) other where case_id = $case`,
      ],
      /^submission .*source_id: /,
    ],
    [
      'an application that waits came from somebody of the staff',
      [`update submission set api_key_id = null, source_kind = 'staff' where quarantine_id is not null`],
      /^submission .*source_kind: expected "portal", found "staff"$/,
    ],
    ['an application is gone', [`delete from submission where case_id = $case`], /^submission .*: the row is missing$/],
    [
      'a case is gone with all that it left',
      [
        ...['case_file', 'case_check', 'case_assignment', 'work_item', 'case_fact', 'case_letter', 'case_word', 'case_trait'].map(
          (table) => `delete from ${table} where ${table === 'case_file' ? 'id' : 'case_id'} = $case`,
        ),
        `delete from event_personal where event_id in (select id from event where case_id = $case)`,
        `delete from event where case_id = $case`,
      ],
      /^submission .*case_id: expected "a case in the log"/,
    ],
    [
      'an answer of the citizen is in no case',
      [`update submission_message set id = gen_random_uuid() where kind = 'answer'`],
      /^submission_message .*an event of the case that names it/,
    ],
    [
      'an entry of the quarantine is open again',
      [`update quarantine_entry set state = 'open', settled_at = null, refusal_reason = null where state = 'refused'`],
      /^quarantine_entry .*state: expected "refused", found "open"$/,
    ],
    [
      'an entry of the quarantine is gone',
      [`delete from quarantine_entry where state = 'open'`],
      /^quarantine_entry .*: the row is missing$/,
    ],
    [
      'an event of another stream is gone',
      [`delete from event where kind = 'quarantine.entered' and stream_id = (select id from quarantine_entry where state = 'refused')`],
      /^event .*position: expected 1, found 2$/,
    ],
    [
      'what was said elsewhere is something else',
      [
        `update event_personal set data = '{"reason": "Keine Lust"}' where event_id = (select id from event where kind = 'quarantine.refused')`,
      ],
      /^event_personal .*data: differs$/,
    ],
    [
      'a file’s row is gone',
      [`delete from stored_file where sha256 = (select attachments -> 0 -> 'found' ->> 'sha256' from submission where case_id = $case)`],
      /names the file [0-9a-f]{64}, which is not kept$/,
    ],
    ['a file has another size', [`update stored_file set size = size + 1`], /^stored_file .*size: /],
  ])('%s', async (_what, changes, line) => {
    expect(await after(...changes)).toContainEqual(expect.stringMatching(line));
    expect(await lines()).toEqual([]);
  });

  it('finds a file whose content is another one, and one that is gone', async () => {
    const [file]: { sha256: string }[] = await owner.query('select sha256 from stored_file order by 1 limit 1');
    const sha256 = file?.sha256 ?? '';
    const path = join(filesFolder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const content = await readFile(path);
    await writeFile(path, Buffer.from(content).fill(0x20, 0, 1));
    expect(await lines()).toEqual([expect.stringMatching(new RegExp(`^stored_file · ${sha256} · sha256: expected`))]);
    await rm(path);
    expect(await lines()).toEqual([`file ${sha256}: is not on the disk, or cannot be read`]);
    await writeFile(path, content);
    expect(await lines()).toEqual([]);
  });

  it('asks for the right folder before it misses every file', async () => {
    const io = { stdout: new PassThrough(), stderr: new PassThrough() };
    expect(await verifyDatabase(app.database.app, io, { parts, filesFolder: '/nowhere/files' })).toBe(1);
    expect(String(io.stdout.read())).toMatch(
      /\/nowhere\/files: is not there, and \d+ files should be in it: is DATA_DIR the servers’ data folder\?\n.*: 1 difference\./s,
    );
  });

  it('names as a note, and as no difference, what nobody goes on with', async () => {
    const remarks: string[] = [];
    const run = () =>
      verifyParts(owner, parts, {
        filesFolder,
        report: (one) => Promise.reject(new Error(lineOf(one))),
        remark: (text) => void remarks.push(text),
      });
    await run();
    expect(remarks.filter((text) => text.includes('nobody goes on'))).toEqual([]);
    const { caseNumber } = (await clerk.get(`/api/v1/cases/${kase}`)).body;
    const other = await submitted(app, dogTax);
    await clerk.post(`/api/v1/cases/${other.id}/claim`);
    // Nobody else of the team is present, and the one who is has lost the right.
    const administrator = await app.signIn({ userName: 'zweite', roles: ['administrator'] });
    const { version } = (await administrator.get(`/api/v1/staff/${clerk.id}`)).body;
    expect((await administrator.request('PUT', `/api/v1/staff/${clerk.id}/competences`, { version, competences: [] })).status).toBe(200);
    const looked = await run();
    expect(looked['stuck cases']).toBe(1);
    expect(remarks).toContainEqual(expect.stringMatching(new RegExp(`nobody goes on with ${other.caseNumber} \\(nobody-competent\\)`)));
    expect(remarks.join()).not.toContain(caseNumber);
  });
});
