import { DataSource } from 'typeorm';
import { newKey, pdf, registration, submit, type File } from '../../../../test/intake/given.js';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { createTestDatabase } from '../../../../test/support/cluster.js';
import { statementsSent } from '../../../../test/support/statements-sent.js';

const payment = (transactionId: string) => ({
  transactionId,
  transactionReference: 'Hundesteuer',
  method: 'GIROPAY',
  status: 'BOOKED',
  amountCents: 9600,
  at: '2026-03-01T10:00:00Z',
});

describe('many submissions at once', () => {
  let house: TestApp;
  let portal: Caller;
  let owner: DataSource;

  beforeAll(async () => {
    house = await startTestApp();
    portal = await house.portal();
    owner = await new DataSource({ type: 'postgres', url: house.database.owner }).initialize();
  });
  afterAll(async () => {
    await owner?.destroy();
    await house?.stop();
  });

  interface Kept {
    readonly id: string;
    readonly of: string;
    readonly caseNumber: string | null;
    readonly requestIds: readonly string[];
    readonly actors: readonly string[];
  }
  /** The submissions with these references, and who did what is recorded about them. */
  const kept = (references: readonly string[]): Promise<Kept[]> =>
    owner.query(
      `select s.id, s.external_reference as of, s.case_number as "caseNumber",
              array_agg(distinct e.request_id) as "requestIds", array_agg(distinct e.actor_id) as actors
       from submission s join event e on e.stream_id = coalesce(s.case_id, s.quarantine_id)
       where s.external_reference = any($1) group by s.id`,
      [references],
    );

  it('get each its own receipt, whatever becomes of the others', async () => {
    const other = await house.portal();
    const used = newKey();
    expect((await submit(portal, registration({ payment: payment(used) }))).status).toBe(201);
    const run = newKey().slice(0, 8);
    const things = Array.from({ length: 200 }, (_, n) => {
      const of = `${run}-${String(n)}`;
      const changes: Record<string, unknown> = { externalReference: of };
      const files: File[] = [];
      const key = newKey();
      let expected = 201;
      if (n % 10 === 1) [changes['service'], expected] = ['einhornsteuer', 202];
      if (n % 10 === 2) files.push({ name: 'a.pdf', content: Buffer.concat([pdf, Buffer.from(of)]) });
      if (n % 10 === 3) changes['payment'] = payment(newKey());
      if (n % 50 === 4) [changes['payment'], expected] = [payment(used), 409];
      return { of, key, expected, from: n % 2 ? portal : other, json: registration(changes), files };
    });
    // Every twentieth is sent three times, and once with other content under its key.
    const twins = things
      .filter((_, n) => n % 20 === 0)
      .flatMap((one) => [one, one, { ...one, json: { ...one.json, externalReference: `${one.of}-other` } }]);
    const sent = [...things, ...twins];
    const answers = await Promise.all(sent.map((one) => submit(one.from, one.json, one.files, one.key)));
    const receipts = new Map<string, string>();
    const doubled = new Set(twins.map(({ key }) => key));
    sent.forEach((one, at) => {
      const { status, body } = answers[at] ?? {};
      if (!doubled.has(one.key)) expect({ of: one.of, status }).toEqual({ of: one.of, status: one.expected });
      if (status === 409) expect(body?.code).toMatch(/^(payment\.reference-used|intake\.idempotency-key-reused)$/);
      else receipts.set(String(one.json['externalReference']), body?.submissionId ?? '');
    });
    for (const key of doubled) {
      const ofKey = sent.flatMap((one, at) => (one.key === key ? [{ reference: one.json['externalReference'], ...answers[at] }] : []));
      const taken = ofKey.filter(({ status }) => status === 201);
      // Whoever was first, the same content has one receipt and the other content none.
      expect(new Set(taken.map(({ body }) => body?.submissionId)).size).toBe(1);
      expect(new Set(taken.map(({ reference }) => reference)).size).toBe(1);
      expect([1, 3]).toContain(taken.length);
      expect(ofKey).toHaveLength(4);
      expect(taken.filter(({ headers }) => headers?.get('idempotent-replayed') === 'true')).toHaveLength(taken.length - 1);
    }
    const stored = await kept(sent.map(({ json }) => String(json['externalReference'])));
    expect(stored.map(({ id }) => id).sort()).toEqual([...new Set(receipts.values())].sort());
    for (const { id, of } of stored) expect(receipts.get(of)).toBe(id);
    const numbers = stored.flatMap(({ caseNumber }) => caseNumber ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    // Each event names its own request; the portal, or the rules of its own.
    const requestIds = stored.flatMap((one) => one.requestIds);
    expect(stored.every((one) => one.requestIds.length === 1)).toBe(true);
    expect(new Set(requestIds).size).toBe(stored.length);
    const from = new Map(things.map((one) => [one.of, one.from.id]));
    for (const { of, actors } of stored) expect(actors).toContain(from.get(of.replace(/-other$/, '')));
  });

  it('of which one cannot be written: only that one is refused, with its own error, and the attempt is recorded as its own', async () => {
    // A real constraint that only one of them breaks, as a fault of ours would.
    await owner.query(`alter table case_file add constraint no_such_dog check (subject not like 'Unhold%') not valid`);
    const used = newKey();
    await submit(portal, registration({ payment: payment(used) }));
    try {
      const { form } = registration() as { form: { dog: object } };
      const bad = registration({ form: { ...form, dog: { ...form.dog, name: 'Unhold' } } });
      const paid = registration({ payment: payment(used) });
      const good = Array.from({ length: 30 }, () => registration());
      const answers = await Promise.all([...good.slice(0, 15), bad, paid, ...good.slice(15)].map((json) => submit(portal, json)));
      expect(answers.map(({ status }) => status)).toEqual([...Array<number>(15).fill(201), 500, 409, ...Array<number>(15).fill(201)]);
      expect(answers[15]?.body.code).toBe('server.error');
      expect(answers[16]?.body.code).toBe('payment.reference-used');
      const refused = await owner.query<{ actor_id: string; request_id: string }[]>(
        `select actor_id, request_id from event where kind = 'attempt.refused' and data ->> 'code' = 'payment.reference-used' and request_id = $1`,
        [answers[16]?.headers.get('x-request-id')],
      );
      expect(refused.map(({ actor_id }) => actor_id)).toEqual([portal.id]);
    } finally {
      await owner.query('alter table case_file drop constraint no_such_dog');
    }
  });

  it('that wait for each other’s keys do not wait in turn', async () => {
    const keys = Array.from({ length: 40 }, newKey);
    const rounds = [keys, keys.toReversed(), keys.toSorted(), keys];
    const answers = await Promise.all(rounds.flatMap((some) => some.map((key) => submit(portal, registration(), [], key))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.submissionId)).size).toBe(keys.length);
  });

  it('one alone waits for nobody', async () => {
    await submit(portal);
    const sent = await statementsSent(async () => {
      expect((await submit(portal)).status).toBe(201);
    });
    expect(sent.filter(({ text }) => text.startsWith('insert into submission'))).toHaveLength(1);
    // Not even while a lane is stuck behind a lock that somebody holds.
    const holder = owner.createQueryRunner();
    await holder.startTransaction();
    const key = newKey();
    await holder.query(
      `insert into submission (id, source_kind, source_id, source_name, api_key_id, idempotency_key, content_hash, service, channel, received_at, envelope, attachments)
       values (gen_random_uuid(), 'portal', $1::text, 'x', $1::uuid, $2, 'x', 'x', 'portal', now(), '{}', '[]')`,
      [portal.id, key],
    );
    const stuck = submit(portal, registration(), [], key);
    await new Promise((later) => setTimeout(later, 200));
    expect((await submit(portal)).status).toBe(201);
    await holder.rollbackTransaction();
    await holder.release();
    expect((await stuck).status).toBe(201);
  });

  it('what was received once is received, whatever its service demands by now', async () => {
    const key = newKey();
    const first = await submit(portal, registration(), [], key);
    const narrower = await submit(portal, registration(), [], key);
    expect(narrower.body).toEqual(first.body);
    expect(narrower.headers.get('idempotent-replayed')).toBe('true');
    // The same key with content that is refused by itself: the key was used for another one.
    expect(await submit(portal, registration({ form: {} }), [], key)).toMatchObject({
      status: 409,
      body: { code: 'intake.idempotency-key-reused' },
    });
  });
});

describe('more submissions than may wait', () => {
  it('are refused with the time to wait, keep nothing, and come through later under the same keys', async () => {
    const house = await startTestApp({ env: { INTAKE_WAITING: '4' } });
    try {
      const portal = await house.portal();
      const keys = Array.from({ length: 60 }, newKey);
      const answers = await Promise.all(keys.map((key) => submit(portal, registration(), [], key)));
      const refused = answers.filter(({ status }) => status === 503);
      expect(refused.length).toBeGreaterThan(0);
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(keys.length - refused.length);
      for (const { body, headers } of refused) {
        expect(body).toMatchObject({ code: 'intake.busy', type: 'urn:vorgang:problem:intake.busy', title: 'Not available now' });
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
        expect(headers.get('content-type')).toContain('application/problem+json');
      }
      const receipts = new Map<string, string>();
      for (let tries = 0; receipts.size < keys.length && tries < 200; tries++) {
        for (const key of keys.filter((one) => !receipts.has(one))) {
          const { status, body } = await submit(portal, registration(), [], key);
          if (status === 201) receipts.set(key, body.submissionId);
        }
      }
      expect(new Set(receipts.values()).size).toBe(keys.length);
      answers.forEach(({ status, body }, at) => {
        if (status === 201) expect(receipts.get(keys[at] ?? '')).toBe(body.submissionId);
      });
    } finally {
      await house.stop();
    }
  }, 120_000);
});

describe('a server that stops while submissions wait', () => {
  it('writes and answers them first', async () => {
    const database = await createTestDatabase();
    const owner = await new DataSource({ type: 'postgres', url: database.owner }).initialize();
    try {
      const house = await startTestApp({ database });
      const portal = await house.portal();
      const under = Array.from({ length: 60 }, () => submit(portal).catch(() => undefined));
      await Promise.race(under);
      await house.stop();
      const statuses = (await Promise.all(under)).flatMap((answer) => answer?.status ?? []);
      // Those that it did not take in any more were told so, or not let in.
      expect(statuses.filter((status) => status !== 201 && status !== 503)).toEqual([]);
      const taken = statuses.filter((status) => status === 201).length;
      expect(taken).toBeGreaterThan(1);
      expect(await owner.query('select count(*)::int as n from submission')).toEqual([{ n: taken }]);
    } finally {
      await owner.destroy();
      await database.drop();
    }
  }, 180_000);
});
