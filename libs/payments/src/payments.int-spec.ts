import pg from 'pg';
import { listNames, CaseStore, NoteDelivery, type WholeCase } from '@vorgang/cases';
import { CommandGate, JobRegistry } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../../../test/support/app.js';
import { readPdf } from '../../../test/support/pdf.js';
import {
  applicant,
  checkedCase,
  checkEverything,
  dogTax,
  mayApprove,
  mayWork,
  parking,
  submitted,
  taxClerk,
  versionOf,
} from '../../../test/support/stories.js';

describe('fees', () => {
  let app: TestApp;
  let clerk: Caller;
  let cashier: Caller;
  let worker: Awaited<ReturnType<TestApp['startWorker']>>;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    cashier = await app.signIn({ userName: 'kasse', roles: ['cashier'] });
    worker = await app.startWorker();
  });
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set('2026-03-02T09:00:00Z'));

  const load = (id: string): Promise<WholeCase> => app.asSystem(() => app.app.get(CaseStore).loadWith(id, listNames));

  async function granted(given: Parameters<typeof checkedCase>[2] = {}): Promise<WholeCase> {
    const { id, version } = await checkedCase(app, clerk, given);
    await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
    await worker.settled();
    return load(id);
  }

  describe('on account', () => {
    it('stand in the treasury’s list of the day, one line for each instalment', async () => {
      const kase = await granted({ applicant: { ...applicant, givenName: 'Änne; "Anna"', familyName: '=cmd|Müller' } });
      const lists = await cashier.get('/api/v1/treasury-lists');
      expect(lists.body).toEqual({ items: [{ date: '2026-03-02', count: 1, cents: 7700, complete: false }], next: null });
      const answer = await cashier.get('/api/v1/treasury-lists/2026-03-02/csv');
      expect(answer.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
      expect(answer.headers.get('content-disposition')).toContain('Sollstellung 2026-03-02.csv');
      expect([...answer.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [head, ...lines] = Buffer.from(answer.bytes.slice(3)).toString('utf8').split('\r\n');
      expect(head).toBe('Kassenzeichen;Schuldner;Straße;PLZ;Ort;Betrag;Fällig am;Zweck;Aktenzeichen;Bescheid vom;Art;Zu Kassenzeichen');
      const name = `"'=cmd|Müller, Änne; ""Anna"""`;
      expect(lines).toEqual([
        ...(kase.decision?.instalments ?? []).map(({ dueOn, cents }) => {
          const [year, month, day] = dueOn.split('-');
          return [
            kase.decision?.kassenzeichen,
            name,
            'Oberstraße 12',
            '52349',
            'Düren',
            `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`,
            `${day}.${month}.${year}`,
            'Hundesteuer',
            kase.caseNumber,
            '02.03.2026',
            'Sollstellung',
            '',
          ].join(';');
        }),
        '',
      ]);
      expect(lines.length).toBeGreaterThan(2);
    });

    it('are booked once, however often the job runs, and the booking is in the case’s timeline', async () => {
      const kase = await granted();
      const task = app.app
        .get(JobRegistry)
        .sources.map((source) => source.tasks['payments:book-receivable'])
        .find((t) => t !== undefined);
      await Promise.all(
        [1, 2, 3].map(() =>
          app.asSystem(() => task!({ caseId: kase.id, decisionId: kase.decision?.id }, { attempt: 1, maxAttempts: 1, lastAttempt: false })),
        ),
      );
      const { body } = await clerk.get(`/api/v1/cases/${kase.id}/timeline`);
      expect(body.entries.filter((e: { kind: string }) => e.kind === 'receivable.booked')).toMatchObject([
        { data: { kassenzeichen: kase.decision?.kassenzeichen, cents: 7700, bookedOn: '2026-03-02' } },
      ]);
    });

    it('never come into the list of a day that is over, which somebody may have fetched', async () => {
      await worker.stop();
      const { id, version } = await checkedCase(app, clerk);
      await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
      const before = await cashier.get('/api/v1/treasury-lists/2026-03-02/csv');
      app.clock.set('2026-03-03T07:00:00Z');
      worker = await app.startWorker();
      await worker.settled();
      expect(Buffer.from((await cashier.get('/api/v1/treasury-lists/2026-03-02/csv')).bytes)).toEqual(Buffer.from(before.bytes));
      const next = Buffer.from((await cashier.get('/api/v1/treasury-lists/2026-03-03/csv')).bytes).toString();
      expect(next).toContain((await load(id)).caseNumber);
      expect(next).toContain('02.03.2026');
      const lists = await cashier.get('/api/v1/treasury-lists?limit=1');
      expect(lists.body.items).toMatchObject([{ date: '2026-03-03', complete: false }]);
      expect((await cashier.get(`/api/v1/treasury-lists?cursor=${lists.body.next}`)).body.items).toMatchObject([
        { date: '2026-03-02', complete: true },
      ]);
    });

    describe('of a case that was reopened', () => {
      async function again(
        id: string,
        on: string,
        change: { correct?: unknown[]; kind?: string; reasons?: string[] } = {},
      ): Promise<WholeCase> {
        app.clock.set(`${on}T09:00:00Z`);
        const supervisor = await app.signIn({
          userName: `leitung-${on}-${id}`,
          roles: ['supervisor', 'clerk', 'approver'],
          teams: ['steuern'],
          competences: [mayWork(dogTax), mayApprove(dogTax)],
        });
        for (const { state, id: letterId } of (await load(id)).letters) {
          if (state !== 'written') continue;
          await app.asSystem(() => app.app.get(CommandGate).send(new NoteDelivery(id, letterId, { sent: true, messageId: 'm' })));
        }
        expect(
          (await supervisor.post(`/api/v1/cases/${id}/reopen`, { version: await versionOf(supervisor, id), reason: 'Einwand', here: true }))
            .body,
        ).toMatchObject({ status: 'open' });
        if (change.correct)
          expect(
            (
              await supervisor.post(`/api/v1/cases/${id}/corrections`, {
                version: await versionOf(supervisor, id),
                corrections: change.correct,
                reason: 'Einwand',
              })
            ).status,
          ).toBe(200);
        await checkEverything(supervisor, id);
        const answer = await supervisor.post(`/api/v1/cases/${id}/proposal`, {
          version: await versionOf(supervisor, id),
          kind: change.kind ?? 'grant',
          reasons: change.reasons ?? ['liable'],
        });
        if (answer.body['status'] === 'proposed') {
          const other = await app.signIn({
            userName: `zeichnung-${on}-${id}`,
            roles: ['approver'],
            teams: ['steuern'],
            competences: [mayApprove(dogTax)],
          });
          expect((await other.post(`/api/v1/cases/${id}/approve`, { version: await versionOf(other, id) })).body).toMatchObject({
            status: 'decided',
          });
        }
        await worker.settled();
        return load(id);
      }
      const query = async (sql: string): Promise<unknown[]> => {
        const client = new pg.Client({ connectionString: app.database.owner });
        await client.connect();
        return client
          .query(sql)
          .then(({ rows }) => rows)
          .finally(() => client.end());
      };
      const linesOf = async (day: string, kase: WholeCase): Promise<string[][]> => {
        const { status, bytes } = await cashier.get(`/api/v1/treasury-lists/${day}/csv`);
        if (status === 404) return [];
        return Buffer.from(bytes.slice(3))
          .toString('utf8')
          .split('\r\n')
          .map((line) => line.split(';'))
          .filter((fields) => fields[8] === kase.caseNumber);
      };

      it('are not booked again where the sum is the same; the second notice names the first and keeps its Kassenzeichen', async () => {
        const first = await granted();
        const second = await again(first.id, '2026-03-20');
        expect(second.decision).toMatchObject({
          kassenzeichen: first.decision?.kassenzeichen,
          feeCents: 7700,
          replaces: { decidedOn: '2026-03-02', kassenzeichen: first.decision?.kassenzeichen, feeCents: 7700 },
        });
        expect(await linesOf('2026-03-20', second)).toEqual([]);
        const letter = second.letters.at(-1)?.documents[0];
        const { text } = await readPdf((await clerk.get(`/api/v1/cases/${first.id}/documents/${letter?.id}`)).bytes);
        expect(text).toContain(`Dieser Bescheid ersetzt den Bescheid vom 02.03.2026 (Kassenzeichen ${first.decision?.kassenzeichen}).`);
        expect(text).toContain('er wird nicht noch einmal erhoben');
      });

      it('are booked by the difference: more for a second dog, less where the tax falls away, with what is due already left as it is', async () => {
        const first = await granted();
        const more = await again(first.id, '2026-06-01', { correct: [{ pointer: '/keeping/otherDogs', value: 1 }] });
        expect(more.decision).toMatchObject({
          feeCents: 8800,
          instalments: [
            { dueOn: '2026-05-15', cents: first.decision?.instalments[0]?.cents },
            { dueOn: '2026-08-15' },
            { dueOn: '2026-11-15' },
          ],
        });
        const lines = await linesOf('2026-06-01', more);
        expect(lines.map(([reference, , , , , amount, dueOn, , , , kind, refersTo]) => [reference, amount, dueOn, kind, refersTo])).toEqual(
          [
            [first.decision?.kassenzeichen, '5,50', '15.08.2026', 'Nachforderung', first.decision?.kassenzeichen],
            [first.decision?.kassenzeichen, '5,50', '15.11.2026', 'Nachforderung', first.decision?.kassenzeichen],
          ],
        );
        const none = await again(first.id, '2026-06-15', { kind: 'reject', reasons: ['not-in-dueren'] });
        expect(none.decision).toMatchObject({ feeCents: 0, kassenzeichen: null, replaces: { feeCents: 8800 } });
        const off = await linesOf('2026-06-15', none);
        expect(off.map(([, , , , , amount]) => amount).every((amount) => amount?.startsWith('-'))).toBe(true);
        expect(off.map(([reference, , , , , , , , , , kind]) => [reference, kind])[0]).toEqual([first.decision?.kassenzeichen, 'Abgang']);
        const sum = await query(`select sum(amount_cents)::integer as cents from receivable where case_id = '${first.id}'`);
        expect(sum).toEqual([{ cents: 0 }]);
      });

      it('cannot be booked a second time by anybody who writes to the database', async () => {
        const { id } = await granted();
        const twice = `insert into receivable select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'kassenzeichen', 'X' || r.kassenzeichen))).* from receivable r where case_id = '${id}'`;
        await expect(query(twice)).rejects.toThrow('receivable_matter');
      });
    });

    it('are for cashiers and auditors only', async () => {
      expect((await clerk.get('/api/v1/treasury-lists')).status).toBe(403);
      expect((await clerk.get('/api/v1/treasury-lists/2026-03-02/csv')).status).toBe(403);
      expect((await app.anonymous().get('/api/v1/treasury-lists')).status).toBe(401);
      expect(await cashier.get('/api/v1/treasury-lists/2026-01-01/csv')).toMatchObject({
        status: 404,
        body: { code: 'treasury-list.not-found' },
      });
      expect(await cashier.get('/api/v1/treasury-lists/2026-02-30/csv')).toMatchObject({ status: 422 });
      for (const list of ['/api/v1/treasury-lists', '/api/v1/payments/awaiting']) {
        for (const cursor of ['unsinn', cursorOf(['x']), cursorOf(['9999-99-99', 'x']), cursorOf([null])])
          expect(await cashier.get(`${list}?cursor=${cursor}`)).toMatchObject({ status: 400, body: { code: 'paging.bad-cursor' } });
      }
      expect((await cashier.get(`/api/v1/payments/awaiting?q=${encodeURIComponent('A\u0000B')}`)).status).toBe(422);
    });
  });

  describe('before the permit is issued', () => {
    let kase: WholeCase;
    const awaiting = (query = '', who = cashier) => who.get(`/api/v1/payments/awaiting${query}`);

    beforeAll(async () => {
      const buerger = await app.signIn({ userName: 'buerger', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork(parking)] });
      for (let i = 0; i < 2; i++) {
        const { id } = await submitted(app, parking, {
          applicant: { ...applicant, givenName: 'Jürgen', familyName: i === 0 ? 'Großmüller' : 'Straß' },
          form: {
            residence: { street: 'Oberstraße 12', zone: 'B', mainResidence: true },
            vehicle: { plates: ['DN-AB 123'], keeper: 'self' },
            permit: { validFrom: '2026-04-01', months: 12 },
            declaration: true,
          },
          attachments: [
            { id: 'a1', purpose: 'registration-certificate', name: 'ZB1.pdf', mime: 'application/pdf', size: 1000, sha256: 'a'.repeat(64) },
          ],
        });
        await buerger.post(`/api/v1/cases/${id}/claim`);
        await checkEverything(buerger, id);
        await buerger.post(`/api/v1/cases/${id}/proposal`, {
          version: await versionOf(buerger, id),
          kind: 'grant',
          reasons: ['conditions-met'],
        });
        kase = await load(id);
      }
      await worker.settled();
    });

    it('wait for the cashier, who finds them by Kassenzeichen, number or name', async () => {
      const { body } = await awaiting();
      expect(body.items).toHaveLength(2);
      expect(body.items[1]).toEqual({
        caseId: kase.id,
        caseNumber: kase.caseNumber,
        serviceTitle: expect.objectContaining({ de: expect.any(String) }),
        kassenzeichen: kase.decision?.kassenzeichen,
        payer: 'Straß, Jürgen',
        decidedOn: '2026-03-02',
        dueCents: kase.decision?.feeCents,
        feeLabel: { de: 'Gebühr', en: 'Fee' },
        paidCents: 0,
      });
      for (const q of [kase.decision?.kassenzeichen, kase.caseNumber.toLowerCase(), 'strass', 'Jürgen Straß', 'juergen']) {
        expect((await awaiting(`?q=${encodeURIComponent(q ?? '')}`)).body.items.map((i: { caseId: string }) => i.caseId)).toContain(
          kase.id,
        );
      }
      for (const q of ['Oberstraße', 'DN-AB', '%', '___', 'Meier'])
        expect((await awaiting(`?q=${encodeURIComponent(q)}`)).body.items).toEqual([]);
      const first = await awaiting('?limit=1');
      expect((await awaiting(`?limit=1&cursor=${first.body.next}`)).body).toMatchObject({ items: [{ caseId: kase.id }], next: null });
    });

    it('show what is paid in part, and are gone when all is paid and the permit is written', async () => {
      const fee = kase.decision?.feeCents ?? 0;
      const pay = (cents: number, reference: string) =>
        cashier.post(`/api/v1/cases/${kase.id}/payment`, { cents, method: 'cash', reference });
      expect((await pay(1000, 'B1')).status).toBe(200);
      expect((await awaiting('?q=strass')).body.items).toMatchObject([{ dueCents: fee, paidCents: 1000 }]);
      expect((await pay(fee - 1000, 'B2')).status).toBe(200);
      await worker.settled();
      expect((await awaiting('?q=strass')).body.items).toEqual([]);
      expect((await load(kase.id)).letters).toMatchObject([{ state: 'written', documents: [{ kind: 'letter' }, { kind: 'permit' }] }]);
    });

    it('need no place in the treasury’s list', async () => {
      const csv = Buffer.from((await cashier.get('/api/v1/treasury-lists/2026-03-02/csv')).bytes).toString();
      expect(csv).not.toContain(kase.decision?.kassenzeichen);
    });

    it('are no business of clerks', async () => {
      expect((await awaiting('', clerk)).status).toBe(403);
      expect((await awaiting('', app.anonymous())).status).toBe(401);
    });
  });
});

function cursorOf(values: unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}
