import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '@vorgang/platform';
import { DataSource } from 'typeorm';
import { startTestApp, type Caller, type TestApp } from '../../../../../test/support/app.js';
import { announced, multipart, newKey, pdf, png, registration, sha256, submit, type File } from '../../../../../test/intake/given.js';

describe('a portal submits', () => {
  let house: TestApp;
  let portal: Caller & { key: string };
  let servicesDir: string;
  let owner: DataSource;

  beforeAll(async () => {
    servicesDir = await mkdtemp(join(tmpdir(), 'vorgang-services-'));
    await cp('libs/catalogue/services', servicesDir, { recursive: true });
    await cp('libs/catalogue/services/hundesteuer-anmeldung', join(servicesDir, 'hundesteuer-alt'), { recursive: true });
    const file = join(servicesDir, 'hundesteuer-alt/1/service.json');
    const definition = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    await writeFile(file, JSON.stringify({ ...definition, key: 'hundesteuer-alt', status: 'retired', leikaIds: ['99102013070000'] }));
    house = await startTestApp({ env: { SERVICES_DIR: servicesDir, MAX_ATTACHMENT_MB: '12' } });
    portal = await house.portal();
    owner = await new DataSource({ type: 'postgres', url: house.database.owner }).initialize();
  });
  afterAll(async () => {
    await owner?.destroy();
    await house?.stop();
    await rm(servicesDir, { recursive: true, force: true });
  });

  const count = async (table: string): Promise<number> => {
    const rows = await owner.query<{ n: number }[]>(`select count(*)::int as n from ${table}`);
    return rows[0]?.n ?? -1;
  };
  const counts = async () => ({
    submissions: await count('submission'),
    cases: await count('case_file'),
    quarantined: await count('quarantine_entry'),
    files: await count('stored_file'),
  });

  it('and gets a receipt: case number, time, hash of it all, status URL', async () => {
    const json = registration();
    const { status, body } = await submit(portal, json);
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'RECEIVED', receivedAt: expect.stringMatching(/^2026-03-02T09:00:00\.\d{3}Z$/), attachments: [] });
    expect(body.caseNumber).toEqual(expect.any(String));
    expect(body.contentHash).toBe(sha256(canonicalJson({ attachments: [], submission: json })));
    expect(new URL(body.statusUrl).pathname).toBe(`/intake/v1/submissions/${body.submissionId}`);
    const shown = await portal.get(new URL(body.statusUrl).pathname);
    expect(shown).toMatchObject({
      status: 200,
      body: { state: 'RECEIVED', caseNumber: body.caseNumber, externalReference: 'PORTAL-2026-000123' },
    });
  });

  it('by LeiKa id as well, with or without its URN', async () => {
    expect((await submit(portal, registration({ service: '99102013104000' }))).status).toBe(201);
    expect((await submit(portal, registration({ service: 'urn:de:fim:leika:leistung:99102013104000' }))).status).toBe(201);
  });

  it('files, streamed, with umlauts in their names', async () => {
    const files: File[] = [
      { name: 'Kaufvertrag für Bärbel (größer).pdf', content: pdf, purpose: 'purchase-contract' },
      { name: 'Foto ß.png', content: png, mime: 'image/png' },
    ];
    const json = registration();
    const { status, body } = await submit(portal, json, files);
    expect(status).toBe(201);
    expect(body.attachments).toEqual([
      { name: 'Kaufvertrag für Bärbel (größer).pdf', sha256: sha256(pdf), size: pdf.length, mime: 'application/pdf' },
      { name: 'Foto ß.png', sha256: sha256(png), size: png.length, mime: 'image/png' },
    ]);
    expect(body.contentHash).toBe(
      sha256(canonicalJson({ attachments: [sha256(pdf), sha256(png)], submission: { ...json, attachments: files.map(announced) } })),
    );
    const rows = await owner.query<{ data: unknown }[]>(
      `select e.data from case_file c join case_entry e on e.case_id = c.id and e.list = 'attachments' where c.submission_id = $1 order by e.number`,
      [body.submissionId],
    );
    expect(rows.map(({ data }) => data)).toMatchObject([
      { purpose: 'purchase-contract', name: 'Kaufvertrag für Bärbel (größer).pdf' },
      { mime: 'image/png' },
    ]);
  });

  it('files in any order, where their parts are named', async () => {
    const files: File[] = [
      { name: 'eins.pdf', content: pdf, lies: { attachmentId: 'a-1' }, part: 'a-1' },
      { name: 'zwei.png', content: png, mime: 'image/png', lies: { attachmentId: 'a-2' }, part: 'a-2' },
    ];
    const form = new FormData();
    form.set('submission', new Blob([JSON.stringify(registration({ attachments: files.map(announced) }))], { type: 'application/json' }));
    for (const file of files.toReversed()) form.append(file.part ?? '', new Blob([Uint8Array.from(file.content)]), file.name);
    const { status, body } = await portal.post('/intake/v1/submissions', form, { 'idempotency-key': newKey() });
    expect(status).toBe(201);
    expect(body.attachments.map((a: { name: string }) => a.name)).toEqual(['eins.pdf', 'zwei.png']);
  });

  describe('the same thing again', () => {
    it('gets the same receipt, whatever the order of its members', async () => {
      const key = newKey();
      const json = registration();
      const first = await submit(portal, json, [{ name: 'a.pdf', content: pdf }], key);
      const before = await counts();
      const again = await submit(portal, Object.fromEntries(Object.entries(json).toReversed()), [{ name: 'a.pdf', content: pdf }], key);
      expect(again.status).toBe(201);
      expect(again.body).toEqual(first.body);
      expect(again.headers.get('idempotent-replayed')).toBe('true');
      expect(await counts()).toEqual(before);
    });

    it('with other content under the same key is refused', async () => {
      const key = newKey();
      await submit(portal, registration(), [{ name: 'a.pdf', content: pdf }], key);
      const otherForm = await submit(portal, registration({ externalReference: 'other' }), [{ name: 'a.pdf', content: pdf }], key);
      expect(otherForm).toMatchObject({ status: 409, body: { code: 'intake.idempotency-key-reused' } });
      const otherFile = await submit(
        portal,
        registration(),
        [{ name: 'a.pdf', content: png, lies: { sha256: sha256(pdf), size: pdf.length } }],
        key,
      );
      expect(otherFile).toMatchObject({ status: 409, body: { code: 'intake.idempotency-key-reused' } });
    });

    it('under the same key of another portal is another submission', async () => {
      const key = newKey();
      const mine = await submit(portal, registration(), [], key);
      const theirs = await submit(await house.portal(), registration(), [], key);
      expect(theirs.status).toBe(201);
      expect(theirs.body.submissionId).not.toBe(mine.body.submissionId);
    });

    it('twenty times at once makes one case and one receipt', async () => {
      const before = await counts();
      const key = newKey();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () =>
          submit(portal, registration(), [{ name: 'Hund.pdf', content: Buffer.concat([pdf, Buffer.from(key)]) }], key),
        ),
      );
      expect(answers.map((a) => a.status)).toEqual(Array(20).fill(201));
      expect(new Set(answers.map((a) => JSON.stringify(a.body))).size).toBe(1);
      const after = await counts();
      expect(after).toEqual({ ...before, submissions: before.submissions + 1, cases: before.cases + 1, files: before.files + 1 });
    });

    it('twenty different things at once under one key: one wins, the others are told', async () => {
      const key = newKey();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, i) => submit(portal, registration({ externalReference: `ref-${i}` }), [], key)),
      );
      expect(answers.filter((a) => a.status === 201)).toHaveLength(1);
      expect(answers.filter((a) => a.status === 409 && a.body.code === 'intake.idempotency-key-reused')).toHaveLength(19);
    });
  });

  describe('what is faulty by itself is told with every fault, and nothing of it is kept', () => {
    let before: Awaited<ReturnType<typeof counts>>;
    beforeEach(async () => {
      before = await counts();
    });
    afterEach(async () => {
      expect(await counts()).toEqual(before);
    });
    const faults = (body: { errors?: readonly { pointer: string; code: string }[] }) =>
      (body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`).sort();

    it('form data against the service’s schema, in German or English', async () => {
      const bad = registration({
        form: { dog: { name: '', breed: 'Dackel', chip: 7 }, keeping: { reason: 'moved-in', since: 'gestern' }, declaration: true },
      });
      const unseen = Buffer.from(`%PDF-1.7 ${newKey()}`);
      const german = await submit(portal, bad, [{ name: 'a.pdf', content: unseen }]);
      expect(german).toMatchObject({ status: 422, body: { code: 'intake.form-invalid', type: 'urn:vorgang:problem:intake.form-invalid' } });
      expect(german.headers.get('content-type')).toContain('application/problem+json');
      const pointers = german.body.errors.map((e: { pointer: string }) => e.pointer);
      expect(pointers).toEqual(
        expect.arrayContaining(['/form/dog/name', '/form/dog/chip', '/form/keeping/since', '/form/keeping/previousTown']),
      );
      const english = await submit(portal, bad, [], newKey(), { 'accept-language': 'en' });
      expect(english.body.errors.map((e: { pointer: string }) => e.pointer)).toEqual(pointers);
      expect(english.body.errors[0]?.detail).not.toBe(german.body.errors[0]?.detail);
    });

    it('and may be sent again, mended, under the same key', async () => {
      const key = newKey();
      expect((await submit(portal, registration({ form: {} }), [], key)).status).toBe(422);
      expect((await submit(portal, registration(), [], key)).status).toBe(201);
      before = await counts();
    });

    it('the envelope', async () => {
      const { applicant: _, ...rest } = registration({
        channel: 'pigeon',
        extra: 1,
        replyChannel: { kind: 'email' },
        attachments: [{ name: 'x' }],
      });
      const { status, body } = await submit(portal, rest);
      expect(status).toBe(422);
      expect(body.code).toBe('intake.malformed');
      expect(faults(body)).toEqual(
        expect.arrayContaining([
          '/applicant input.invalid-type',
          '/channel input.invalid-value',
          '/extra input.unrecognized-keys',
          '/attachments/0/sha256 input.invalid-type',
        ]),
      );
    });

    it('text that nobody can store, numbers that nobody can read, nesting without end', async () => {
      for (const [form, code] of [
        [{ dog: { name: 'a\u0000b' } }, 'input.not-text'],
        [{ dog: { name: '\ud800' } }, 'input.not-text'],
        [{ dog: JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown }, 'input.too-deep'],
      ] as const) {
        const { status, body } = await submit(portal, registration({ form }));
        expect({ status, code: body.errors?.[0]?.code }).toEqual({ status: 422, code });
      }
      for (const instead of ['1e999', `${'['.repeat(100_000)}${']'.repeat(100_000)}`]) {
        const body = JSON.stringify(registration()).replace('"Dackel"', instead);
        const answer = await fetch(`${house.url}/intake/v1/submissions`, {
          method: 'POST',
          body,
          headers: { 'x-api-key': portal.key, 'idempotency-key': newKey(), 'content-type': 'application/json' },
        });
        expect(answer.status).toBe(422);
      }
    });

    it('files and announcement that do not fit together', async () => {
      const form = multipart(registration(), [
        { name: 'a.pdf', content: pdf },
        { name: 'b.pdf', content: pdf },
      ]);
      form.delete('file');
      form.append('file', new Blob([Uint8Array.from(pdf)]), 'a.pdf');
      const missing = await portal.post('/intake/v1/submissions', form, { 'idempotency-key': newKey() });
      expect(missing.status).toBe(422);
      expect(faults(missing.body)).toEqual(['/attachments/1 intake.attachment-missing']);
      before = await counts(); // the content of a.pdf was known before

      const extra = multipart(registration(), []);
      extra.append('file', new Blob([Uint8Array.from(pdf)]), 'a.pdf');
      const unannounced = await portal.post('/intake/v1/submissions', extra, { 'idempotency-key': newKey() });
      expect(unannounced.status).toBe(422);
      expect(faults(unannounced.body)).toEqual(['/attachments intake.attachment-not-announced']);

      const without = await submit(portal, registration({ attachments: [announced({ name: 'a.pdf', content: pdf })] }));
      expect(faults(without.body)).toEqual(['/attachments/0 intake.attachment-missing']);
    });

    it('a missing or unusable Idempotency-Key, no JSON, no such type of body', async () => {
      expect(await portal.post('/intake/v1/submissions', registration())).toMatchObject({
        status: 400,
        body: { code: 'intake.idempotency-key-missing' },
      });
      const url = `${house.url}/intake/v1/submissions`;
      const send = async (body: string | FormData, headers: Record<string, string> = {}) => {
        const answer = await fetch(url, {
          method: 'POST',
          body,
          headers: { 'x-api-key': portal.key, 'idempotency-key': newKey(), ...headers },
        });
        return {
          status: answer.status,
          type: answer.headers.get('content-type')?.split(';')[0],
          code: ((await answer.json()) as { code: string }).code,
        };
      };
      const problem = 'application/problem+json';
      expect(await send('{"service":', { 'content-type': 'application/json' })).toMatchObject({ status: 400, type: problem });
      expect(await send('[]', { 'content-type': 'application/json' })).toMatchObject({ status: 422, type: problem });
      expect(await send('null', { 'content-type': 'application/json' })).toMatchObject({ status: 422, type: problem });
      expect(await send('', { 'content-type': 'application/json' })).toMatchObject({ status: 400, type: problem });
      expect(await send('<antrag/>', { 'content-type': 'application/xml' })).toMatchObject({ status: 415, type: problem });
      expect(await send(`{"a":"${'x'.repeat(1_100_000)}"}`, { 'content-type': 'application/json' })).toMatchObject({
        status: 413,
        type: problem,
      });
      const noJson = new FormData();
      noJson.append('file', new Blob([Uint8Array.from(pdf)]), 'a.pdf');
      expect(await send(noJson)).toMatchObject({ status: 400, type: problem, code: 'intake.no-json-part' });
      const badJson = new FormData();
      badJson.append('submission', '{"service":');
      expect(await send(badJson)).toMatchObject({ status: 400, type: problem, code: 'intake.not-json' });
      const typed = new FormData();
      typed.append('submission', new Blob(['{"a":'], { type: 'application/json' }), 'x.json');
      expect(await send(typed)).toMatchObject({ status: 400, code: 'intake.not-json' });
      const fieldLater = multipart(registration(), []);
      fieldLater.append('note', 'hello');
      expect(await send(fieldLater)).toMatchObject({ status: 400, code: 'intake.unexpected-part' });
      expect(await send('--x\r\nnonsense', { 'content-type': 'multipart/form-data; boundary=x' })).toMatchObject({
        status: 400,
        type: problem,
      });
      expect(await send('', { 'content-type': 'multipart/form-data; boundary=x' })).toMatchObject({ status: 400, type: problem });
      expect((await send('x', { 'content-type': 'multipart/form-data' })).status).toBeLessThan(500);
      const poison = JSON.stringify(registration()).replace('{', '{"__proto__":{"a":1},');
      expect((await send(poison, { 'content-type': 'application/json' })).status).toBe(422);
    });

    it('names of parts that every object has, and says so', async () => {
      for (const name of ['__proto__', 'constructor', 'toString']) {
        const first = multipart(registration(), [], name);
        const later = multipart(registration(), [{ name: 'a.pdf', content: pdf, part: name }]);
        const field = multipart(registration(), []);
        field.append(name, 'hello');
        for (const form of [first, later, field]) {
          const answer = await portal.post('/intake/v1/submissions', form, { 'idempotency-key': newKey() });
          expect(answer).toMatchObject({ status: 400, body: { code: 'intake.part-name-not-permitted' } });
        }
      }
    });

    it('more JSON than anybody writes, in whichever way it is sent', async () => {
      const json = JSON.stringify({ ...registration(), note: 'x'.repeat(1_100_000) });
      const field = new FormData();
      field.append('submission', json);
      const file = new FormData();
      file.append('submission', new Blob([json], { type: 'application/json' }), 'submission.json');
      for (const form of [field, file]) {
        const answer = await portal.post('/intake/v1/submissions', form, { 'idempotency-key': newKey() });
        expect(answer).toMatchObject({ status: 413, body: { code: 'intake.json-too-large' } });
      }
      const typed = `--x\r\ncontent-disposition: form-data; name="submission"\r\ncontent-type: application/json\r\n\r\n${json}\r\n--x--\r\n`;
      const answer = await fetch(`${house.url}/intake/v1/submissions`, {
        method: 'POST',
        body: typed,
        headers: { 'x-api-key': portal.key, 'idempotency-key': newKey(), 'content-type': 'multipart/form-data; boundary=x' },
      });
      expect([answer.status, await answer.json()]).toEqual([413, expect.objectContaining({ code: 'intake.json-too-large' })]);
    });

    it('a time of receipt, unless the key may state one', async () => {
      const receivedAt = '2026-02-20T08:30:00+01:00';
      const refused = await submit(portal, registration({ receivedAt }));
      expect(refused).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/receivedAt', code: 'intake.received-at-not-permitted' }] },
      });
      const trusted = await submit(await house.portal({ mayStateReceivedAt: true }), registration({ receivedAt }));
      expect(trusted).toMatchObject({ status: 201, body: { receivedAt: '2026-02-20T07:30:00.000Z' } });
      before = await counts();
    });

    it('a channel that the key is not for, a key without the right, no key', async () => {
      const counterOnly = await house.portal({ channels: ['counter'] });
      expect(await submit(counterOnly)).toMatchObject({ status: 403, body: { code: 'intake.channel-not-permitted' } });
      expect((await submit(await house.portal({ scopes: ['read-status'] }))).status).toBe(403);
      expect((await submit(house.anonymous())).status).toBe(401);
      expect((await submit(house.anonymous(), registration(), [{ name: 'a.pdf', content: pdf }])).status).toBe(401);
    });
  });

  describe('what belongs nowhere by itself is received and waits in the quarantine', () => {
    const reasonsOf = async (submissionId: string) => {
      const rows = await owner.query<{ reasons: { code: string; pointer: string }[] }[]>(
        'select reasons from quarantine_entry where submission_id = $1',
        [submissionId],
      );
      return rows[0]?.reasons.map(({ code, pointer }) => `${pointer} ${code}`);
    };

    it.each<[string, Record<string, unknown>, File[], string[]]>([
      ['an unknown service', { service: 'einhornsteuer' }, [], ['/service service.unknown']],
      ['a service that is retired', { service: 'hundesteuer-alt' }, [], ['/service service.retired']],
      ['a retired service by its LeiKa id', { service: '99102013070000' }, [], ['/service service.retired']],
      [
        'a file whose hash is wrong',
        {},
        [{ name: 'a.pdf', content: pdf, lies: { sha256: 'f'.repeat(64) } }],
        ['/attachments/0 attachment.hash-differs'],
      ],
      ['a file whose type is not what it says', {}, [{ name: 'a.pdf', content: png }], ['/attachments/0 attachment.type-differs']],
      [
        'a program that says it is a PDF',
        {},
        [{ name: 'a.pdf', content: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]) }],
        ['/attachments/0 attachment.type-differs', '/attachments/0 attachment.type-not-accepted'],
      ],
      [
        'a type that the service does not take',
        {},
        [{ name: 'a.txt', content: Buffer.from('Guten Tag'), mime: 'text/plain' }],
        ['/attachments/0 attachment.type-not-accepted'],
      ],
      [
        'more bytes than the service takes',
        {},
        [{ name: 'a.pdf', content: Buffer.concat([pdf, Buffer.alloc(10.5 * 1024 * 1024)]) }],
        ['/attachments/0 attachment.too-large'],
      ],
      [
        'more files than the service takes',
        {},
        Array.from({ length: 11 }, (_, i) => ({ name: `${i}.pdf`, content: pdf })),
        ['/attachments/10 attachment.too-many'],
      ],
    ])('%s', async (_, changes, files, reasons) => {
      const before = await counts();
      const { status, body } = await submit(portal, registration(changes), files);
      expect({ status, ...body }).toMatchObject({ status: 202, caseNumber: null, state: 'SUBMITTED' });
      expect(await reasonsOf(body.submissionId)).toEqual(reasons);
      const after = await counts();
      expect(after).toMatchObject({ submissions: before.submissions + 1, cases: before.cases, quarantined: before.quarantined + 1 });
      expect((await portal.get(`/intake/v1/submissions/${body.submissionId}`)).body).toMatchObject({
        state: 'SUBMITTED',
        caseNumber: null,
      });
    });

    it('and the same again gets the same receipt', async () => {
      const key = newKey();
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => submit(portal, registration({ service: 'einhornsteuer' }), [], key)),
      );
      expect(answers.map((a) => a.status)).toEqual([202, 202, 202, 202, 202]);
      expect(new Set(answers.map((a) => a.body.submissionId)).size).toBe(1);
    });
  });

  describe('large files and lost connections', () => {
    it('refuses 200 MB at the limit, without growing, and the sender gets to read why', async () => {
      const before = await counts();
      const rss = process.memoryUsage().rss;
      let most = 0;
      const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
      const boundary = 'grenze';
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="submission"\r\n\r\n${JSON.stringify(registration({ attachments: [{ name: 'a.pdf', purpose: 'other', mime: 'application/pdf', size: 1000, sha256: 'a'.repeat(64) }] }))}\r\n--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7\n`;
      const chunk = Buffer.alloc(256 * 1024, 0x20);
      const tail = `\r\n--${boundary}--\r\n`;
      const length = Buffer.byteLength(head) + 800 * chunk.length + tail.length;
      const { hostname, port } = new URL(house.url);
      const { answer, sent } = await new Promise<{ answer: string; sent: number }>((done, failed) => {
        let text = '';
        let sent = 0;
        const socket = connect(Number(port), hostname);
        socket.on('error', failed);
        socket.on('data', (part: Buffer) => {
          text += part.toString();
          if (sent === 800) socket.end();
        });
        socket.on('end', () => done({ answer: text, sent }));
        socket.write(
          `POST /intake/v1/submissions HTTP/1.1\r\nhost: x\r\nx-api-key: ${portal.key}\r\nidempotency-key: ${newKey()}\r\ncontent-type: multipart/form-data; boundary=${boundary}\r\ncontent-length: ${length}\r\n\r\n${head}`,
        );
        const more = () => {
          while (sent < 800) {
            sent++;
            if (!socket.write(chunk)) {
              socket.once('drain', more);
              return;
            }
          }
          socket.write(tail);
          if (text !== '') socket.end();
        };
        more();
      });
      clearInterval(watch);
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain('"code":"document.too-large"');
      expect(sent).toBe(800);
      expect(most - rss).toBeLessThan(120 * 1024 * 1024);
      expect(await counts()).toEqual(before);
    });

    it('refuses what is announced as too large before a byte of it is read', async () => {
      const before = await counts();
      const answer = await submit(portal, registration(), [{ name: 'a.pdf', content: pdf, lies: { size: 50 * 1024 * 1024 } }]);
      expect(answer).toMatchObject({ status: 413, body: { code: 'document.too-large' } });
      expect(await counts()).toEqual(before);
    });

    it('keeps nothing of an upload whose connection breaks, and goes on serving', async () => {
      const before = await counts();
      const boundary = 'grenze';
      const body = `--${boundary}\r\ncontent-disposition: form-data; name="submission"\r\n\r\n${JSON.stringify(registration({ attachments: [announced({ name: 'a.pdf', content: pdf })] }))}\r\n--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 half`;
      const { hostname, port } = new URL(house.url);
      for (const cut of [50, 900, body.length]) {
        await new Promise<void>((done) => {
          const socket = connect(Number(port), hostname, () => {
            socket.write(
              `POST /intake/v1/submissions HTTP/1.1\r\nhost: x\r\nx-api-key: ${portal.key}\r\nidempotency-key: ${newKey()}\r\ncontent-type: multipart/form-data; boundary=${boundary}\r\ncontent-length: 100000\r\n\r\n${body.slice(0, cut)}`,
            );
            setTimeout(() => socket.destroy(), 150);
          });
          socket.on('error', () => {});
          socket.on('close', () => done());
        });
      }
      await new Promise((later) => setTimeout(later, 200));
      expect(await counts()).toEqual(before);
      expect((await submit(portal)).status).toBe(201);
    });
  });
});
