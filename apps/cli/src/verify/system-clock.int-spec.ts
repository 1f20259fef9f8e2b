import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { addDays, localDateOf, SystemClock } from '@vorgang/platform';
import { DataSource } from 'typeorm';
import { newKey, registration, submit } from '../../../../test/intake/given.js';
import { startTestAppOn, type Caller, type TestApp } from '../../../../test/support/app.js';
import { startTestSmtp, type TestSmtp } from '../../../../test/support/smtp.js';
import {
  checkEverything,
  dogForm,
  dogTax,
  mayApprove,
  mayWork,
  parking,
  submitted,
  taxApprover,
  taxClerk,
  versionOf,
} from '../../../../test/support/stories.js';
import { rebuildDatabase } from '../rebuild/rebuild.js';
import { parts } from './parts/index.js';
import { verifyDatabase } from './verify.js';

/** As many cases as a small office has in a day; the clock is the machine's, and several people work at once. */
const cases = 50;
const dangerous = dogForm({ dog: { name: 'Rex', breed: 'Bullterrier', chip: '276093400999999' } });

describe('a day’s work on the clock of the machine', () => {
  let app: TestApp<SystemClock>;
  let owner: DataSource;
  let smtp: TestSmtp;
  let [weber, klein, schmitz, buerger, cashier, supervisor, portal]: Caller[] = [];

  beforeAll(async () => {
    smtp = await startTestSmtp();
    app = await startTestAppOn(new SystemClock(), { env: { SMTP_URL: smtp.url } });
    owner = await new DataSource({ type: 'postgres', url: app.database.owner }).initialize();
    weber = await app.signIn(taxClerk('weber'));
    klein = await app.signIn(taxClerk('klein'));
    schmitz = await app.signIn(taxApprover('schmitz'));
    buerger = await app.signIn({ userName: 'buerger', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork(parking)] });
    cashier = await app.signIn({ userName: 'kasse', roles: ['cashier'] });
    supervisor = await app.signIn({
      userName: 'leitung',
      roles: ['supervisor', 'approver'],
      teams: ['steuern'],
      competences: [mayApprove(dogTax)],
    });
    portal = await app.portal();
  });
  afterAll(async () => {
    await owner.destroy();
    await app.stop();
    await smtp.stop();
  });

  async function done(answer: Promise<{ status: number; body: unknown }>): Promise<void> {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  }
  const act = async (who: Caller | undefined, id: string, path: string, body: Record<string, unknown> = {}): Promise<void> =>
    done(who!.post(`/api/v1/cases/${id}/${path}`, { version: await versionOf(who!, id), ...body }));

  /** By the portal, with its receipt and its id. */
  async function received(json = registration()): Promise<{ id: string; path: string }> {
    const { status, body } = await submit(portal!, json);
    if (status !== 201) throw new Error(JSON.stringify(body));
    const [row]: { case_id: string }[] = await owner.query('select case_id from submission where id = $1', [body.submissionId]);
    return { id: row?.case_id ?? '', path: `/intake/v1/submissions/${body.submissionId}` };
  }
  async function onTheDeskOf(clerk: Caller | undefined, id: string): Promise<string> {
    await done(clerk!.post(`/api/v1/cases/${id}/claim`));
    await checkEverything(clerk!, id);
    return id;
  }

  const stories: (() => Promise<void>)[] = [
    async function decidedByOnePerson() {
      const { id } = await received();
      await act(weber, await onTheDeskOf(weber, id), 'proposal', { kind: 'grant', reasons: ['liable'] });
    },
    async function decidedByTwo() {
      const { id } = await submitted(app, dogTax, { form: dangerous });
      await act(weber, await onTheDeskOf(weber, id), 'proposal', { kind: 'grant', reasons: ['dangerous-dog'] });
      await act(schmitz, id, 'approve');
    },
    async function returnedAndProposedAgain() {
      const { id } = await submitted(app, dogTax, { form: dangerous });
      await act(klein, await onTheDeskOf(klein, id), 'proposal', { kind: 'grant', reasons: ['dangerous-dog'] });
      await act(schmitz, id, 'return', { comment: 'Bitte die Rasse noch einmal prüfen' });
      await act(klein, id, 'proposal', { kind: 'grant', reasons: ['dangerous-dog'] });
      await act(klein, id, 'proposal/withdraw');
      await act(klein, id, 'follow-up', { on: '2099-01-04', note: 'Halter schickt den Nachweis' });
    },
    async function askedAndAnswered() {
      const { id, path } = await received();
      await act(weber, await onTheDeskOf(weber, id), 'information-request', { text: 'Bitte den Heimtierausweis nachreichen.' });
      await done(portal!.post(`${path}/answers`, { message: 'Hier ist er.' }, { 'idempotency-key': newKey() }));
      await act(weber, id, 'notes', { text: 'Ausweis liegt vor' });
    },
    async function correctedAndUrgent() {
      const { id } = await submitted(app, dogTax, { form: dogForm({ dog: { name: 'Bello', breed: 'Dackel', chip: '2760934001234' } }) });
      await done(klein!.post(`/api/v1/cases/${id}/claim`));
      await act(klein, id, 'corrections', {
        reason: 'laut Heimtierausweis',
        corrections: [{ pointer: '/dog/chip', value: '276093400123456' }],
      });
      await act(klein, id, 'priority', { priority: 'urgent' });
      await act(supervisor, id, 'assign', { to: weber!.id, comment: 'Vertretung' });
      await done(weber!.post(`/api/v1/cases/${id}/release`));
    },
    async function withdrawnAndReopened() {
      const { id } = await received();
      await done(weber!.post(`/api/v1/cases/${id}/claim`));
      await act(weber, id, 'withdrawal', { reason: 'Hund wieder abgegeben' });
      await act(weber, id, 'reopen', { reason: 'Hund ist wieder da' });
    },
    async function paidAtTheCashier() {
      const { id } = await submitted(app, parking, {
        form: {
          residence: { street: 'Oberstraße 12', zone: 'B', mainResidence: true },
          vehicle: { plates: ['DN-AB 123'], keeper: 'self' },
          permit: { validFrom: addDays(localDateOf(app.clock.now()), 10), months: 12 },
          declaration: true,
        },
        attachments: [
          {
            id: newKey(),
            purpose: 'registration-certificate',
            name: 'ZB1.pdf',
            mime: 'application/pdf',
            size: 1000,
            sha256: 'a'.repeat(64),
          },
        ],
      });
      await act(buerger, await onTheDeskOf(buerger, id), 'proposal', { kind: 'grant', reasons: ['conditions-met'] });
      const { body } = await buerger!.get(`/api/v1/cases/${id}`);
      await done(cashier!.post(`/api/v1/cases/${id}/payment`, { cents: body.decision.feeCents, method: 'cash', reference: `Q-${id}` }));
    },
    async function outOfTheQuarantine() {
      const { body } = await submit(portal!, registration({ service: 'einhornsteuer' }));
      const [entry]: { id: string }[] = await owner.query('select id from quarantine_entry where submission_id = $1', [body.submissionId]);
      await done(weber!.post(`/api/v1/quarantine/${entry?.id}/release`, { service: dogTax, comment: 'Gemeint war der Hund.' }));
    },
  ];

  async function shell(
    command: (io: { stdout: PassThrough; stderr: PassThrough }) => Promise<number>,
  ): Promise<{ code: number; said: string }> {
    const io = { stdout: new PassThrough(), stderr: new PassThrough() };
    const code = await command(io);
    return { code, said: String(io.stdout.read() ?? '') };
  }
  const verify = () => shell((io) => verifyDatabase(app.database.app, io, { parts, filesFolder: join(app.config.dataDir, 'files') }));

  it('leaves tables that are what the events say, and nothing for rebuild to do', async () => {
    const worker = await app.startWorker();
    const todo = Array.from({ length: cases }, (_, n) => stories[n % stories.length]);
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let story = todo.shift(); story; story = todo.shift()) await story();
      }),
    );
    await worker.settled();
    await done(weber!.post('/api/v1/print-batches'));
    await worker.settled();

    expect(await verify()).toEqual({ code: 0, said: expect.stringMatching(/^50 cases, .*: all is what the events say\.\n$/) });
    const rebuilt = await shell((io) => rebuildDatabase(app.database.owner, io, join(app.config.dataDir, 'removed.jsonl')));
    expect(rebuilt).toEqual({ code: 0, said: expect.stringMatching(/^50 cases looked at, 0 written again\./) });
    expect((await verify()).code).toBe(0);
  }, 480_000);
});
