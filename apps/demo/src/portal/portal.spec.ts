import { SystemClock } from '@vorgang/platform';
import Fastify from 'fastify';
import type { SentSubmission } from '../launch/memory.js';
import { startPortal, type Portal } from './start-portal.js';

/** A fake of the city's intake, as far as the portal uses it. It refuses files that are no documents, in the intake's words. */
async function city() {
  const got: string[] = [];
  const server = Fastify();
  server.addContentTypeParser(/^multipart/, { parseAs: 'string' }, (_request, body, done) => done(null, body));
  server.get('/intake/v1/submissions/:id', async (request) => ({
    submissionId: (request.params as { id: string }).id,
    caseNumber: '2026-1',
    receivedAt: '2026-09-15T07:12:00Z',
    state: 'ACTION_REQUIRED',
    request: { kind: 'missing', text: 'Bitte', items: [{ key: 'chip', title: 'Chipnummer' }], reasons: [], answerBy: '2026-09-30' },
    payment: null,
    decision: null,
    outcomeTitle: null,
    outcome: null,
    refusal: null,
    closedOn: null,
    documents: [],
  }));
  server.post('/intake/v1/submissions/:id/answers', async (request, reply) => {
    const body = typeof request.body === 'string' ? request.body : JSON.stringify(request.body);
    if (body.includes('notiz.txt'))
      return reply
        .code(422)
        .send({ code: 'intake.malformed', errors: [{ pointer: '/attachments/0', code: 'attachment.type-not-accepted', detail: 'x' }] });
    got.push(body);
    return reply.code(201).send({});
  });
  const taken: unknown[] = [];
  server.post('/intake/v1/submissions', async (request, reply) => {
    taken.push({ key: request.headers['x-api-key'], body: request.body });
    const { form } = request.body as { form: { dog?: { breed?: string } } };
    if (!form.dog?.breed)
      return reply
        .code(422)
        .send({ code: 'intake.form-invalid', errors: [{ pointer: '/form/dog/breed', code: 'form.required', detail: 'x' }] });
    return reply.code(201).send({ submissionId: 'zwei', caseNumber: 'HUA-2026-000007' });
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, got, taken, stop: () => server.close() };
}

describe('the portal of the demo', () => {
  let house: Awaited<ReturnType<typeof city>>;
  let portal: Portal;
  const sent: SentSubmission = {
    submissionId: 'eins',
    key: 'portal',
    reference: 'P-1',
    service: 'hundesteuer-abmeldung',
    name: 'Jördis Großmüller',
    sentAt: '2026-09-15T07:12:00Z',
  };

  beforeAll(async () => {
    house = await city();
    portal = await startPortal({
      port: 0,
      apiUrl: house.url,
      mailUrl: 'http://127.0.0.1:1',
      keys: { portal: 'a', counter: 'b', mailroom: 'c' },
      known: { list: () => [sent], add: () => Promise.resolve() },
      clock: new SystemClock(),
    });
  });
  afterAll(async () => {
    await portal.stop();
    await house.stop();
  });

  const answer = async (message: string, file?: File) => {
    const body = new FormData();
    body.set('message', message);
    if (file) body.set('file', file);
    const response = await fetch(`${portal.url}/status/eins/answer?lang=de`, { method: 'POST', body });
    return { status: response.status, text: await response.text() };
  };

  it('says in words why an answer is refused, and keeps what was typed', async () => {
    const wrong = await answer('Die Nummer ist <276>', new File(['nur Text'], 'notiz.txt', { type: 'text/plain' }));
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Bitte senden Sie PDF, JPG oder PNG.');
    expect(wrong.text).toContain('>Die Nummer ist &lt;276&gt;</textarea>');
    expect(wrong.text).not.toMatch(/intake\.|attachment\./);
    const empty = await answer('  ');
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Bitte schreiben Sie eine Nachricht, oder fügen Sie eine Datei an.');
    expect(house.got).toEqual([]);
  });

  it('refuses in words what is too large for it', async () => {
    const big = await answer('Der Scan', new File([new Uint8Array(21 * 1024 * 1024)], 'scan.pdf', { type: 'application/pdf' }));
    expect([big.status, big.text.includes('Die Datei ist zu groß.'), big.text.includes('>Der Scan</textarea>')]).toEqual([422, true, true]);
  });

  it('says that an answer has arrived', async () => {
    const good = await answer('Die Nummer ist 276098102233440');
    expect(good.status).toBe(200);
    expect(good.text).toContain('Danke, Ihre Antwort ist angekommen.');
    expect(house.got).toHaveLength(1);
  });

  it('has a terminal that asks in one page, marks what is missing, and keeps nothing', async () => {
    const send = async (typed: Record<string, string>) => {
      const response = await fetch(`${portal.url}/terminal/hundesteuer-anmeldung?lang=de`, {
        method: 'POST',
        body: new URLSearchParams(typed),
      });
      return { status: response.status, text: await response.text(), headers: response.headers };
    };
    const typed = { 'applicant/familyName': 'Yıldız <3', 'applicant/email': '', 'form/dog/name': 'Rex', 'form/declaration': 'yes' };
    const refused = await send(typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(/id="form-dog-breed"[^>]*aria-invalid="true"/);
    expect(refused.text).toContain('value="Yıldız &lt;3"');
    const done = await send({ ...typed, 'form/dog/breed': 'Dackel' });
    expect(done.text).toContain('HUA-2026-000007');
    expect(done.text).not.toContain('Rex');
    expect(done.headers.get('cache-control')).toBe('no-store');
    expect(house.taken.at(-1)).toEqual({
      key: 'b',
      body: {
        service: 'hundesteuer-anmeldung',
        channel: 'terminal',
        externalReference: expect.stringMatching(/^T-/),
        form: { dog: { name: 'Rex', breed: 'Dackel' }, declaration: true },
        applicant: { kind: 'person', familyName: 'Yıldız <3' },
        replyChannel: { kind: 'post' },
      },
    });
    expect(await (await fetch(`${portal.url}/?lang=de`)).text()).not.toContain('Rex');
  });

  it('names no service by a key', async () => {
    const list = await (await fetch(`${portal.url}/?lang=de`)).text();
    expect(list).toContain('Anderes Anliegen');
    expect(list).not.toContain('hundesteuer-abmeldung');
  });
});
