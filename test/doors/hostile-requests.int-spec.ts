import { startTestApp, type Caller, type TestApp } from '../support/app.js';
import { dogForm, dogTax, parking, submitted, taxClerk, versionOf } from '../support/stories.js';
import { newKey, registration, submit } from '../intake/given.js';

interface Fault {
  pointer: string;
  code: string;
}

describe('one request that would cost the server more than its sender', () => {
  let app: TestApp;
  let clerk: Caller;
  let parkingClerk: Caller;
  let portal: Caller & { key: string };

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    parkingClerk = await app.signIn({
      userName: 'yildiz',
      roles: ['clerk'],
      teams: ['buergerbuero'],
      competences: [{ serviceKey: parking, may: 'work', maxFeeCents: null, decisionKinds: null }],
    });
    portal = await app.portal();
  });
  afterAll(() => app.stop());

  const correct = async (id: string, corrections: unknown[], who = clerk) =>
    who.post<{ code: string; errors: Fault[] }>(`/api/v1/cases/${id}/corrections`, {
      version: await versionOf(who, id),
      corrections,
      reason: 'Tippfehler',
    });
  const permitForm = {
    residence: { street: 'Weierstraße 12', zone: 'A', mainResidence: true },
    vehicle: { plates: ['DN-AB 123'], keeper: 'self' },
    permit: { validFrom: '2026-03-02', months: 12 },
    declaration: true,
  };

  it('a correction far behind the end of a list is refused with its pointer; the next place is taken, and an entry taken out', async () => {
    const kase = await submitted(app, parking, { form: permitForm });
    await parkingClerk.post(`/api/v1/cases/${kase.id}/claim`);
    const before = await versionOf(parkingClerk, kase.id);
    for (const index of ['4000000000', '2', '01', 'x']) {
      const answer = await correct(kase.id, [{ pointer: `/vehicle/plates/${index}`, value: 'DN-AB 1' }], parkingClerk);
      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'input.invalid', errors: [{ pointer: '/corrections/0/pointer', code: 'input.no-such-place' }] },
      });
    }
    expect(await versionOf(parkingClerk, kase.id)).toBe(before);
    expect((await correct(kase.id, [{ pointer: '/vehicle/plates/-', value: 'DN-CD 4' }], parkingClerk)).status).toBe(200);
    expect((await correct(kase.id, [{ pointer: '/vehicle/plates/0', value: null }], parkingClerk)).status).toBe(200);
    expect((await parkingClerk.get(`/api/v1/cases/${kase.id}`)).body.form.vehicle.plates).toEqual(['DN-CD 4']);
  });

  it.each(['/__proto__/x', '/constructor/prototype/x', '/dog/__proto__', '/dog/~2', 'dog'])(
    'a pointer that leads out of the data is refused: %s',
    async (pointer) => {
      const kase = await submitted(app, dogTax);
      await clerk.post(`/api/v1/cases/${kase.id}/claim`);
      expect(await correct(kase.id, [{ pointer, value: 1 }])).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/corrections/0/pointer' }] },
      });
    },
  );

  it('rules come before work: people who have not claimed the case are told that, whatever they send', async () => {
    const kase = await submitted(app, dogTax);
    expect((await correct(kase.id, [{ pointer: '/dog/chip/0/0', value: 'x' }])).body.code).toBe('case.claim-first');
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    const colleague = await app.signIn(taxClerk('klein'));
    expect((await correct(kase.id, [{ pointer: '/nowhere', value: 'x' }], colleague)).body.code).toBe('case.assigned-to-somebody-else');
  });

  it('what is cleared stays cleared, and the next correction fits again', async () => {
    const kase = await submitted(app, dogTax);
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    expect((await correct(kase.id, [{ pointer: '/dog/chip', value: null }])).status).toBe(200);
    expect(
      (
        await correct(kase.id, [
          { pointer: '/dog/name', value: 'Bel\u200blo' },
          { pointer: '/dog/colour', value: '  braun\u00a0weiß ' },
        ])
      ).status,
    ).toBe(200);
    expect((await clerk.get(`/api/v1/cases/${kase.id}`)).body.form.dog).toEqual({
      name: 'Bello',
      breed: 'Labrador Retriever',
      colour: 'braun weiß',
    });
  });

  it('a form that came in under older rules does not keep anybody from correcting the rest', async () => {
    const kase = await submitted(app, dogTax, { form: dogForm({ sepa: { holder: 'Jürgen Müller', iban: 'DE00 0000' } }) });
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    expect((await correct(kase.id, [{ pointer: '/dog/name', value: 'Rex' }])).status).toBe(200);
    expect((await correct(kase.id, [{ pointer: '/sepa/iban', value: 'DE89370400440532013001' }])).body.errors).toMatchObject([
      { pointer: '/sepa/iban', code: 'format' },
    ]);
    expect((await correct(kase.id, [{ pointer: '/sepa/iban', value: 'de89 3704 0044 0532 0130 00' }])).status).toBe(200);
    expect((await clerk.get(`/api/v1/cases/${kase.id}`)).body.form.sepa.iban).toBe('DE89370400440532013000');
  });

  it('85,000 unknown members, or a thousand, are answered in a few kilobytes and a moment', async () => {
    for (const [members, code] of [
      [85_000, 'intake.malformed'],
      [1500, 'intake.form-invalid'],
    ] as const) {
      const form = Object.fromEntries(Array.from({ length: members }, (_, i) => [`m${i}`, 1]));
      const answer = await submit(portal, registration({ form }));
      expect(answer).toMatchObject({ status: 422, body: { code } });
      expect(answer.body.errors.length).toBeLessThanOrEqual(20);
      expect(answer.bytes.length).toBeLessThan(20_000);
    }
  });

  it('nested without end is refused wherever JSON comes in', async () => {
    // Written by hand: no client of ours can write so deep a value.
    const deep = '['.repeat(5000) + ']'.repeat(5000);
    const raw = async (method: string, path: string, body: string, headers: Record<string, string>) => {
      const answer = await fetch(app.url + path, {
        method,
        body,
        headers: { 'content-type': 'application/json', 'x-requested-with': 'vorgang', ...headers },
      });
      const { errors } = (await answer.json()) as { errors?: Fault[] };
      return { status: answer.status, pointer: errors?.[0]?.pointer };
    };
    const staff = { cookie: clerk.cookie ?? '' };
    const kase = await submitted(app, dogTax);
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    const envelope = JSON.stringify(registration({ form: { dog: 1 } })).replace('"dog":1', `"dog":${deep}`);
    const answers = [
      await raw('PUT', '/api/v1/drafts/x', `{"fields":{"text":${deep}}}`, staff),
      await raw(
        'POST',
        `/api/v1/cases/${kase.id}/corrections`,
        `{"version":2,"reason":"x","corrections":[{"pointer":"/dog/name","value":${deep}}]}`,
        staff,
      ),
      await raw('PATCH', '/api/v1/preferences', `{"columns":{"cases":${deep}}}`, staff),
      await raw('POST', '/intake/v1/submissions', envelope, { 'x-api-key': portal.key, 'idempotency-key': newKey() }),
    ];
    for (const answer of answers)
      expect(answer).toEqual({ status: 422, pointer: expect.stringMatching(/^\/(fields|corrections|columns|form)\//) });
  });
});
