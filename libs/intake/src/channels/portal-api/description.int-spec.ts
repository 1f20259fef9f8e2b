import { startTestApp, type Caller, type TestApp } from '../../../../../test/support/app.js';
import { newKey, registration, submit, taxClerk } from '../../../../../test/intake/given.js';

interface Operation {
  readonly requestBody?: { readonly content: Record<string, { readonly examples?: Record<string, { readonly value: unknown }> }> };
  readonly responses: Record<string, unknown>;
}

describe('the published description of the intake', () => {
  let house: TestApp;
  let portal: Caller;
  let paths: Record<string, Record<string, Operation>>;

  beforeAll(async () => {
    house = await startTestApp();
    portal = await house.portal();
    paths = (await house.anonymous().get<{ paths: typeof paths }>('/intake/openapi.json')).body.paths;
  });
  afterAll(() => house?.stop());

  const examplesOf = (path: string) => Object.entries(paths[path]?.['post']?.requestBody?.content['application/json']?.examples ?? {});

  it('names every way in', () => {
    expect(Object.keys(paths)).toEqual([
      '/intake/v1/submissions',
      '/intake/v1/submissions/{submissionId}',
      '/intake/v1/submissions/{submissionId}/answers',
      '/intake/v1/submissions/{submissionId}/documents/{documentId}',
      '/intake/v1/submissions/{submissionId}/payment',
    ]);
    expect(Object.keys(paths['/intake/v1/submissions']?.['post']?.responses ?? {})).toEqual([
      '201',
      '202',
      '400',
      '401',
      '403',
      '422',
      '429',
      'default',
    ]);
  });

  it('has examples of submissions that become cases as they stand', async () => {
    const examples = examplesOf('/intake/v1/submissions');
    expect(examples.length).toBeGreaterThan(1);
    for (const [name, { value }] of examples) {
      const { status, body } = await portal.post('/intake/v1/submissions', value, { 'idempotency-key': newKey() });
      expect({ name, status, body }).toMatchObject({ status: 201 });
    }
  });

  it('has examples of answers and payments that are taken as they stand', async () => {
    const clerk = await house.signIn(taxClerk('steffi'));
    for (const what of ['answers', 'payment']) {
      const examples = examplesOf(`/intake/v1/submissions/{submissionId}/${what}`);
      expect(examples.length).toBeGreaterThan(0);
      for (const [name, { value }] of examples) {
        const { body: receipt } = await submit(portal, registration());
        const { items } = (await clerk.get(`/api/v1/cases?q=${encodeURIComponent(receipt.caseNumber ?? '')}`)).body;
        await clerk.post(`/api/v1/cases/${items[0].id}/claim`);
        await clerk.post(`/api/v1/cases/${items[0].id}/information-request`, {
          version: items[0].version,
          text: 'Wie lautet die Chipnummer?',
        });
        const { status, body } = await portal.post(`/intake/v1/submissions/${receipt.submissionId}/${what}`, value, {
          'idempotency-key': newKey(),
        });
        expect({ name, status, body }).toMatchObject({ status: 201 });
      }
    }
  });
});

describe('the limit of requests for each key', () => {
  it('counts in packs and refuses beyond, with the time to wait', async () => {
    const house = await startTestApp({ env: { INTAKE_REQUESTS_PER_MINUTE: '90' } });
    try {
      const busy = await house.portal();
      const answers = await Promise.all(
        Array.from({ length: 100 }, () => busy.get('/intake/v1/submissions/00000000-0000-4000-8000-000000000000')),
      );
      expect(answers.filter((a) => a.status === 404)).toHaveLength(90);
      const refused = answers.filter((a) => a.status === 429);
      expect(refused).toHaveLength(10);
      expect(refused[0]?.body).toMatchObject({ code: 'intake.too-many-requests', retryAfter: expect.any(Number) });
      expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
      const other = await house.portal();
      expect((await submit(other)).status).toBe(201);
    } finally {
      await house.stop();
    }
  });
});
