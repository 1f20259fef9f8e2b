import { listNames, AnswerRequest, CaseStore, type WholeCase } from '@vorgang/cases';
import { CommandGate, newId } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { newKey } from '../../../../test/intake/given.js';
import { checkEverything, mayWork, parking, versionOf } from '../../../../test/support/stories.js';

describe('money for a permit, whatever the case comes to', () => {
  let app: TestApp;
  let clerk: Caller;
  let cashier: Caller;
  let supervisor: Caller;
  let portal: Caller;
  let worker: Awaited<ReturnType<TestApp['startWorker']>>;
  let next = 1;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn({ userName: 'buerger', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork(parking)] });
    cashier = await app.signIn({ userName: 'kasse', roles: ['cashier'] });
    supervisor = await app.signIn({ userName: 'leitung', roles: ['supervisor'], teams: ['buergerbuero'] });
    portal = await app.portal();
    worker = await app.startWorker();
  });
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set('2026-03-02T09:00:00Z'));

  const load = (id: string): Promise<WholeCase> => app.asSystem(() => app.app.get(CaseStore).loadWith(id, listNames));
  const booked = (amountCents: number, transactionId = newKey().slice(0, 30)) => ({
    transactionId,
    transactionReference: 'x',
    method: 'CREDITCARD',
    status: 'BOOKED',
    amountCents,
    at: app.clock.nowIso(),
  });

  interface Applied {
    readonly id: string;
    readonly number: string;
    readonly path: string;
  }
  async function applied(payment?: Record<string, unknown>, plate = `DN-AB ${String(next++)}`, who = portal): Promise<Applied> {
    const { status, body } = await who.post(
      '/intake/v1/submissions',
      {
        service: parking,
        channel: 'portal',
        form: {
          residence: { street: 'Oberstraße 12', zone: 'A', mainResidence: true },
          vehicle: { plates: [plate], keeper: 'self' },
          permit: { validFrom: '2026-04-01', months: 12 },
          declaration: true,
        },
        applicant: {
          kind: 'person',
          givenName: 'Erika',
          familyName: 'Mustermann',
          address: { street: 'Oberstraße', houseNumber: '12', postalCode: '52349', town: 'Düren' },
        },
        identification: { method: 'none', trustLevel: 'none' },
        replyChannel: { kind: 'portal' },
        ...(payment ? { payment } : {}),
      },
      { 'idempotency-key': newKey() },
    );
    if (status !== 201) throw new Error(JSON.stringify(body));
    const { items } = (await clerk.get(`/api/v1/cases?q=${encodeURIComponent(body.caseNumber as string)}`)).body;
    return { id: items[0].id, number: body.caseNumber, path: new URL(body.statusUrl as string).pathname };
  }
  async function granted(): Promise<Applied> {
    const kase = await applied();
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    await checkEverything(clerk, kase.id);
    const answer = await clerk.post(`/api/v1/cases/${kase.id}/proposal`, {
      version: await versionOf(clerk, kase.id),
      kind: 'grant',
      reasons: ['conditions-met'],
    });
    expect(answer).toMatchObject({ status: 200, body: { status: 'decided' } });
    return kase;
  }
  async function withdraw(kase: Applied): Promise<void> {
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    expect(
      (await clerk.post(`/api/v1/cases/${kase.id}/withdrawal`, { version: await versionOf(clerk, kase.id), reason: 'zieht zurück' }))
        .status,
    ).toBe(200);
  }
  const owed = async () =>
    (await cashier.get('/api/v1/payments/owed-back?limit=100')).body.items as {
      caseId: string;
      account: { owedBackCents: number };
      refunds: { id: string }[];
    }[];
  const owedFor = async ({ id }: Applied) => (await owed()).find((one) => one.caseId === id);

  it('that was paid and then withdrawn is in the cashier’s list, until it was paid back', async () => {
    const kase = await applied(booked(3000));
    await withdraw(kase);
    expect(await owedFor(kase)).toMatchObject({
      caseNumber: kase.number,
      outcome: 'withdrawn',
      account: { paidCents: 3000, dueCents: 0, owedBackCents: 3000 },
    });
    expect((await cashier.get('/api/v1/payments/counts')).body).toMatchObject({ owedBack: 1, owedBackCents: 3000 });
    const refund = (cents: number, more = {}) =>
      cashier.post(`/api/v1/cases/${kase.id}/refund`, { cents, method: 'transfer', reference: 'Ü 4711', ...more });
    expect(await refund(3001)).toMatchObject({ status: 409, body: { code: 'refund.more-than-owed', owedBackCents: 3000 } });
    expect(await refund(3000, { on: '2026-03-03' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/on', code: 'refund.day-to-come' }] },
    });
    expect(await refund(3000, { on: '1800-01-01' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/on', code: 'refund.before-payment' }] },
    });
    expect((await refund(1000)).status).toBe(200);
    expect(await owedFor(kase)).toMatchObject({
      account: { owedBackCents: 2000, refundedCents: 1000 },
      refunds: [{ cents: 1000, on: '2026-03-02', by: 'kasse' }],
    });
    expect((await refund(2000)).status).toBe(200);
    expect(await owedFor(kase)).toBeUndefined();
    const { items } = (await cashier.get(`/api/v1/payments/account?number=${kase.number.toLowerCase()}`)).body;
    expect(
      (await cashier.post(`/api/v1/cases/${kase.id}/refund/undo`, { refundId: items[0].refunds[1].id, reason: 'Konto erloschen' })).status,
    ).toBe(200);
    expect(await owedFor(kase)).toMatchObject({ account: { owedBackCents: 2000 } });
    const { body } = await clerk.get(`/api/v1/cases/${kase.id}`);
    expect(body).toMatchObject({
      account: { owedBackCents: 2000 },
      refunds: [{ undone: null }, { undone: { reason: 'Konto erloschen' } }],
    });
    const { entries } = (await clerk.get(`/api/v1/cases/${kase.id}/timeline`)).body;
    expect(entries.map((e: { kind: string }) => e.kind)).toEqual(expect.arrayContaining(['case.refund-recorded', 'case.refund-undone']));
  });

  it('that comes when the case has ended is recorded, by the portal and at the cashier’s', async () => {
    const kase = await applied();
    await withdraw(kase);
    const late = booked(3000);
    expect((await portal.post(`${kase.path}/payment`, late)).status).toBe(201);
    expect((await portal.post(`${kase.path}/payment`, late)).status).toBe(201);
    expect(
      (await cashier.post(`/api/v1/cases/${kase.id}/payment`, { cents: 500, method: 'cash', reference: `Q-${kase.number}` })).status,
    ).toBe(200);
    expect(await owedFor(kase)).toMatchObject({ status: 'closed', account: { paidCents: 3500, owedBackCents: 3500 } });
    expect((await portal.get(kase.path)).body).toMatchObject({ state: 'COMPLETED', outcome: 'withdrawn' });
  });

  it('is 80 euros too much where 110 were paid for a fee of 30', async () => {
    const kase = await granted();
    for (const cents of [1000, 7000, 3000]) expect((await portal.post(`${kase.path}/payment`, booked(cents))).status).toBe(201);
    expect(await owedFor(kase)).toMatchObject({ account: { paidCents: 11_000, dueCents: 3000, owedBackCents: 8000, missingCents: 0 } });
  });

  it('of one transaction pays one case, once: by whichever portal, way or key', async () => {
    const [first, second] = [await granted(), await applied()];
    const payment = booked(3000);
    expect((await portal.post(`${first.path}/payment`, payment)).status).toBe(201);
    expect(await portal.post(`${second.path}/payment`, payment)).toMatchObject({ status: 409, body: { code: 'payment.reference-used' } });
    expect(
      await cashier.post(`/api/v1/cases/${second.id}/payment`, { cents: 3000, method: 'card', reference: payment.transactionId }),
    ).toMatchObject({ status: 409, body: { code: 'payment.reference-used' } });
    const other = await app.portal();
    await expect(applied(payment, 'DN-XY 1', other)).rejects.toThrow('payment.reference-used');
    expect((await load(second.id)).payments).toEqual([]);
    // The same payment for the case itself is no news: with the application, reported again, typed in.
    const third = await applied(booked(3000, 'tx-third'));
    expect((await portal.post(`${third.path}/payment`, booked(3000, 'tx-third'))).status).toBe(201);
    expect(await cashier.post(`/api/v1/cases/${third.id}/payment`, { cents: 3000, method: 'card', reference: 'tx-third' })).toMatchObject({
      status: 409,
      body: { code: 'case.nothing-changes' },
    });
    expect((await load(third.id)).payments).toHaveLength(1);
  });

  it('of one receipt pays one case, however its number is typed', async () => {
    const [first, second] = [await granted(), await applied()];
    expect((await portal.post(`${first.path}/payment`, booked(3000, 'tx-typed'))).status).toBe(201);
    for (const reference of ['TX-TYPED', 'Tx-typed', 'tx - typed', 'tx–typed']) {
      expect(await cashier.post(`/api/v1/cases/${second.id}/payment`, { cents: 3000, method: 'card', reference })).toMatchObject({
        status: 409,
        body: { code: 'payment.reference-used' },
      });
      expect(await cashier.post(`/api/v1/cases/${first.id}/payment`, { cents: 3000, method: 'card', reference })).toMatchObject({
        status: 409,
        body: { code: 'case.nothing-changes' },
      });
    }
    expect((await portal.post(`${first.path}/payment`, booked(3000, 'TX-TYPED'))).status).toBe(201);
    await expect(applied(booked(3000, 'TX-Typed'), 'DN-XY 2')).rejects.toThrow('payment.reference-used');
    // The payment is stored as reported.
    expect((await load(first.id)).payments).toMatchObject([{ reference: 'tx-typed' }]);
    expect((await load(second.id)).payments).toEqual([]);
  });

  it('of one transaction that is reported for two cases at once pays one of them', async () => {
    const cases = [await applied(), await applied(), await applied()];
    const payment = booked(3000);
    const answers = await Promise.all(cases.map((kase) => portal.post(`${kase.path}/payment`, payment)));
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 409, 409]);
  });

  it('is asked for by a check that is true at every moment, by the rule and by nobody', async () => {
    const kase = await granted();
    const check = async () => (await clerk.get(`/api/v1/cases/${kase.id}`)).body.checks.find((c: { key: string }) => c.key === 'fee-paid');
    expect(await check()).toMatchObject({ status: 'failed' });
    await portal.post(`${kase.path}/payment`, booked(1000));
    expect((await check()).reason.de).toMatch(/^Zu wenig bezahlt, es fehlen noch: 20,00\s€$/);
    await portal.post(`${kase.path}/payment`, booked(2000));
    expect(await check()).toMatchObject({ status: 'passed', by: { id: 'system', name: 'cases:rule' } });
    await worker.settled();
    expect(await load(kase.id)).toMatchObject({ status: 'closed', checks: { 'fee-paid': { status: 'passed' } } });
    const { entries } = (await clerk.get(`/api/v1/cases/${kase.id}/timeline`)).body;
    for (const entry of entries.filter((e: { kind: string }) => e.kind === 'case.checked-automatically'))
      expect(entry.by).toEqual({ kind: 'system', id: 'system', name: 'cases:rule' });
    // The issued permit stands, and so does its fee.
    await clerk.post(`/api/v1/cases/${kase.id}/reopen`, { version: await versionOf(clerk, kase.id), reason: 'Kennzeichen falsch' });
    await clerk.post(`/api/v1/cases/${kase.id}/withdrawal`, { version: await versionOf(clerk, kase.id), reason: 'zieht zurück' });
    expect(await cashier.post(`/api/v1/cases/${kase.id}/refund`, { cents: 3000, method: 'cash', reference: 'R1' })).toMatchObject({
      status: 409,
      body: { code: 'refund.more-than-owed', owedBackCents: 0 },
    });
    expect(await check()).toMatchObject({ status: 'passed' });
  });

  it('that was given back is told by the check too', async () => {
    const kase = await applied(booked(3000));
    await withdraw(kase);
    expect((await cashier.post(`/api/v1/cases/${kase.id}/refund`, { cents: 3000, method: 'cash', reference: 'R1' })).status).toBe(200);
    const { checks } = (await clerk.get(`/api/v1/cases/${kase.id}`)).body;
    expect(checks.find((c: { key: string }) => c.key === 'fee-paid')).toMatchObject({
      status: 'failed',
      reason: { de: 'Die Zahlung wurde erstattet.' },
    });
  });

  it('is waited for while the deadline stands; then it runs again, and why this date tells both', async () => {
    const kase = await granted();
    app.clock.set('2026-06-15T09:00:00Z');
    const unpaid = (await clerk.get(`/api/v1/cases/${kase.id}`)).body;
    expect(unpaid).toMatchObject({
      clock: { dueOn: '2026-03-16', stoppedOn: '2026-03-02', officeDaysLeft: null },
      followUp: { because: 'unpaid', on: '2026-03-30' },
    });
    expect((await clerk.get('/api/v1/cases?queue=follow-ups')).body.items.map((i: { id: string }) => i.id)).toContain(kase.id);
    const overdue = (await clerk.get('/api/v1/cases?queue=overdue&limit=100')).body;
    expect(overdue.items.map((i: { id: string }) => i.id)).not.toContain(kase.id);
    expect((await supervisor.get('/api/v1/figures')).body.now.overdue.count).toBe(overdue.total.count);
    await portal.post(`${kase.path}/payment`, booked(3000));
    const { clock, followUp } = (await clerk.get(`/api/v1/cases/${kase.id}`)).body;
    expect(clock).toMatchObject({
      dueOn: '2026-06-29',
      stoppedOn: null,
      explanation: {
        stops: [
          {
            for: 'payment',
            from: '2026-03-02',
            to: '2026-06-15',
            days: 105,
            endedBy: 'paid',
            dueBefore: '2026-03-16',
            dueAfter: '2026-06-29',
          },
        ],
      },
    });
    expect(followUp).toBeNull();
  });

  it('begins the period anew where the case is taken up again after half a year; the first closing stands', async () => {
    const kase = await applied();
    await withdraw(kase);
    app.clock.set('2026-09-01T09:00:00Z');
    await clerk.post(`/api/v1/cases/${kase.id}/reopen`, { version: await versionOf(clerk, kase.id), reason: 'doch nicht' });
    const { clock } = (await clerk.get(`/api/v1/cases/${kase.id}`)).body;
    expect(clock).toMatchObject({
      dueOn: '2026-09-15',
      officeDaysLeft: 10,
      explanation: { firstDueOn: '2026-03-16', restart: { on: '2026-09-01', dueOn: '2026-09-15' } },
    });
    expect((await load(kase.id)).firstClosedOn).toBe('2026-03-02');
  });

  it('and post after the end are kept and shown to the last assignee; a supervisor hears of it where they have gone', async () => {
    const kase = await applied();
    await withdraw(kase);
    const sent = await portal.post(`${kase.path}/answers`, { message: 'Der Nachweis, doch noch.' }, { 'idempotency-key': newKey() });
    expect(sent.status).toBe(201);
    const queue = await clerk.get('/api/v1/cases?queue=post');
    expect(queue.body.items).toMatchObject([{ id: kase.id, status: 'closed', postOpen: true }]);
    expect((await clerk.get('/api/v1/queues')).body.queues).toContainEqual({ key: 'post', count: 1, capped: false });
    await worker.settled();
    expect((await clerk.get('/api/v1/notifications')).body.items).toContainEqual(expect.objectContaining({ kind: 'post' }));
    const { post } = (await clerk.get(`/api/v1/cases/${kase.id}`)).body;
    expect(post).toMatchObject([{ message: 'Der Nachweis, doch noch.', dealtWith: null }]);
    expect(
      (await clerk.post(`/api/v1/cases/${kase.id}/post/dealt-with`, { answerId: post[0].id, note: 'Zur Akte genommen.' })).status,
    ).toBe(200);
    expect((await clerk.get('/api/v1/cases?queue=post')).body.items).toEqual([]);
    expect((await cashier.post(`/api/v1/cases/${kase.id}/post/dealt-with`, { answerId: post[0].id, note: 'x' })).status).toBe(403);

    const gone = await app.signIn({ userName: 'gegangen', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork(parking)] });
    const another = await applied();
    await gone.post(`/api/v1/cases/${another.id}/claim`);
    await gone.post(`/api/v1/cases/${another.id}/withdrawal`, { version: await versionOf(gone, another.id), reason: 'x' });
    const admin = await app.signIn({ userName: 'verwaltung', roles: ['administrator'] });
    expect(
      (await admin.post(`/api/v1/staff/${gone.id}/disable`, { version: (await admin.get(`/api/v1/staff/${gone.id}`)).body.version }))
        .status,
    ).toBeLessThan(300);
    await app.asSystem(() =>
      app.app.get(CommandGate).send(new AnswerRequest(another.id, { answerId: newId(), message: 'Noch etwas', attachments: [] })),
    );
    await worker.settled();
    expect((await supervisor.get('/api/v1/notifications')).body.items).toContainEqual(expect.objectContaining({ kind: 'post' }));
  });

  it('of an application that came twice is hinted at on both cases', async () => {
    const [one, two] = [await applied(undefined, 'DN-ZZ 99'), await applied(undefined, 'DN-ZZ 99', await app.portal())];
    const alike = async ({ id }: Applied) =>
      (await clerk.get(`/api/v1/cases/${id}/others`)).body.cases
        .filter(({ reasons }: { reasons: { code: string }[] }) => reasons[0]?.code === 'same-application')
        .map((other: { id: string }) => other.id);
    expect(await alike(one)).toEqual([two.id]);
    expect(await alike(two)).toEqual([one.id]);
  });

  it('is no business of clerks, and the cashier sees no case for it', async () => {
    for (const path of ['owed-back', 'counts', 'account?number=1']) expect((await clerk.get(`/api/v1/payments/${path}`)).status).toBe(403);
    const kase = await applied(booked(3000));
    expect((await cashier.get(`/api/v1/cases/${kase.id}`)).status).toBe(403);
    expect(await clerk.post(`/api/v1/cases/${kase.id}/refund`, { cents: 1, method: 'cash', reference: 'x' })).toMatchObject({
      status: 403,
    });
    expect(await cashier.get('/api/v1/payments/owed-back?cursor=unsinn')).toMatchObject({
      status: 400,
      body: { code: 'paging.bad-cursor' },
    });
  });
});
