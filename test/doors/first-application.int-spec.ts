import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { announced, newKey, pdf, registration, sha256, submit } from '../intake/given.js';
import { startTestApp, type Caller, type TestApp } from '../support/app.js';

const run = promisify(execFile);

describe('the first application of a portal', () => {
  let app: TestApp;
  let portal: Caller & { key: string };
  let folder: string;

  beforeAll(async () => {
    app = await startTestApp({ env: { INTAKE_REQUESTS_PER_MINUTE: '1000' } });
    portal = await app.portal();
    folder = await mkdtemp(join(tmpdir(), 'vorgang-first-'));
  });
  afterAll(async () => {
    await app?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is sent with the curl line of the guide, file and all, and answered with a receipt', async () => {
    const guide = await readFile('docs/writing-a-service.md', 'utf8');
    const line = /```sh first-application\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
    expect(line).toContain('curl');
    await writeFile(join(folder, 'certificate.pdf'), pdf);
    const attachments = [announced({ name: 'Kaufvertrag.pdf', content: pdf, purpose: 'purchase-contract' })];
    await writeFile(join(folder, 'application.json'), JSON.stringify({ ...registration(), attachments }));
    const { stdout } = await run('sh', ['-c', line], {
      cwd: folder,
      env: { ...process.env, VORGANG: app.url, API_KEY: portal.key, KEY: newKey() },
    });
    expect(JSON.parse(stdout)).toMatchObject({
      state: 'RECEIVED',
      caseNumber: expect.stringContaining('-2026-'),
      attachments: [{ sha256: sha256(pdf) }],
    });
  });

  const kept = async (): Promise<string[]> =>
    (await readdir(app.config.dataDir, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
      .map(({ name }) => name);

  it('leaves no file behind where it is refused after its files came; a content that another case names stays', async () => {
    const same = Buffer.from(`${pdf.toString('latin1')}%named`, 'latin1');
    const other = Buffer.from(`${pdf.toString('latin1')}%other`, 'latin1');
    expect((await submit(portal, registration(), [{ name: 'a.pdf', content: same, purpose: 'purchase-contract' }])).status).toBe(201);
    const before = await kept();
    const form = new FormData();
    form.set(
      'submission',
      JSON.stringify({
        ...registration(),
        attachments: [
          { name: 'a.pdf', content: same },
          { name: 'b.pdf', content: other },
          { name: 'c.pdf', content: other },
        ].map((file) => announced({ ...file, purpose: 'purchase-contract' })),
      }),
    );
    for (const content of [same, other]) form.append('file', new Blob([Uint8Array.from(content)], { type: 'application/pdf' }), 'x.pdf');
    expect(await portal.post('/intake/v1/submissions', form, { 'idempotency-key': newKey() })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'intake.attachment-missing' }] },
    });
    expect((await kept()).sort()).toEqual(before.sort());
    expect(before).toContain(sha256(same));
  });

  it('a hundred at once from a fresh key, far below its limit, are all received', async () => {
    const fresh = await app.portal();
    const answers = await Promise.all(Array.from({ length: 100 }, () => submit(fresh)));
    expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
  });
});
