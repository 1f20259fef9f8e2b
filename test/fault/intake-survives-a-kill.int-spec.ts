import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { FileStore } from '@vorgang/documents';
import { freePort } from '@vorgang/platform';
import { newKey, pdf, registration, submit, type Submitted } from '../intake/given.js';
import { asOwner } from '../support/bulk.js';
import { caller, startTestApp, type Answer, type Caller, type TestApp } from '../support/app.js';

const long = process.env['LONG'] === 'true';
const rounds = long ? 12 : 2;
const atOnce = 24;

/**
 * The real API program, in a process of its own beside another one, killed (SIGKILL) in the middle of load. The portals send again what
 * was not answered, and what was.
 */
describe('an API that is killed while it takes in submissions', () => {
  let app: TestApp;
  let survivor: Caller & { readonly key: string };
  const processes: ChildProcess[] = [];

  beforeAll(async () => {
    app = await startTestApp();
    survivor = await app.portal();
  });
  afterAll(async () => {
    for (const one of processes) await kill(one);
    await app.stop();
  });

  async function startApiProcess(): Promise<{ readonly process: ChildProcess; readonly portal: Caller }> {
    const port = await freePort();
    const api = spawn(process.execPath, ['--import', './scripts/register-ts.mjs', 'apps/api/src/main.ts'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: app.database.app,
        DATA_DIR: app.config.dataDir,
        PORT: String(port),
        LOG_LEVEL: 'silent',
        INTAKE_REQUESTS_PER_MINUTE: '1000000',
      },
    });
    processes.push(api);
    const portal = caller(`http://127.0.0.1:${port}`, survivor.id, { 'x-api-key': survivor.key });
    for (let tries = 0; tries < 1200; tries++) {
      if ((await portal.get('/health/ready').catch(() => undefined))?.status === 200) return { process: api, portal };
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new Error('the API did not become ready within two minutes');
  }

  it(
    'has lost nothing that it acknowledged, and has nothing twice',
    async () => {
      const receipts = new Map<string, Submitted>();
      const sent = new Map<string, { readonly json: Record<string, unknown>; readonly withFile: boolean }>();
      const acknowledged = (of: string, { body }: Answer<Submitted>) => {
        const before = receipts.get(of);
        if (before) expect(body).toEqual(before);
        receipts.set(of, body);
      };
      const send = (portal: Caller, of: string) => {
        const { json = {}, withFile = false } = sent.get(of) ?? {};
        return submit(portal, json, withFile ? [{ name: 'a.pdf', content: Buffer.concat([pdf, Buffer.from(of)]) }] : [], of);
      };
      for (let round = 0; round < rounds; round++) {
        const { process: victim, portal } = await startApiProcess();
        let going = true;
        let unanswered = 0;
        const load = Array.from({ length: atOnce }, async (_, client) => {
          for (let turn = 0; going; turn++) {
            const of = newKey();
            const toQuarantine = turn % 7 === 3;
            sent.set(of, {
              json: registration({ externalReference: of, ...(toQuarantine ? { service: 'einhornsteuer' } : {}) }),
              withFile: turn % 5 === 2,
            });
            const answer = await send(client % 3 === 0 ? survivor : portal, of).catch(() => undefined);
            if (!answer) {
              unanswered++;
              return;
            }
            expect([201, 202]).toContain(answer.status);
            acknowledged(of, answer);
          }
        });
        await new Promise((later) => setTimeout(later, 1500 + 170 * round));
        await kill(victim);
        going = false;
        await Promise.all(load);
        expect(unanswered).toBeGreaterThan(0);
        // All is sent once more, in any order, by many at once.
        const again = [...sent.keys()].reverse();
        await Promise.all(
          Array.from({ length: atOnce }, async () => {
            for (let of = again.pop(); of !== undefined; of = again.pop()) {
              const answer = await send(survivor, of);
              expect([201, 202]).toContain(answer.status);
              acknowledged(of, answer);
            }
          }),
        );
      }
      expect(receipts.size).toBe(sent.size);
      const [total] = await asOwner<Record<string, number>>(
        app,
        `select (select count(*)::int from submission) as submissions,
              (select count(distinct idempotency_key)::int from submission) as keys,
              (select count(*)::int from case_file) as cases,
              (select count(distinct case_number)::int from case_file) as numbers,
              (select count(*)::int from event where kind = 'case.submitted') as submitted,
              (select count(*)::int from work_item) as items,
              (select count(*)::int from quarantine_entry) as quarantined,
              (select count(*)::int from event where kind = 'quarantine.entered') as entered,
              (select count(*)::int from submission where case_id is null and quarantine_id is null) as nowhere`,
      );
      const quarantined = [...receipts.values()].filter(({ caseNumber }) => caseNumber === null).length;
      const cases = sent.size - quarantined;
      expect(total).toEqual({
        submissions: sent.size,
        keys: sent.size,
        cases,
        numbers: cases,
        submitted: cases,
        items: cases,
        quarantined,
        entered: quarantined,
        nowhere: 0,
      });
      // Each receipt names its own submission: the reference that was sent with it stands under its id.
      const stored = await asOwner<{ id: string; of: string; number: string | null }>(
        app,
        'select id, external_reference as of, case_number as number from submission',
      );
      for (const { id, of, number } of stored) expect(receipts.get(of)).toMatchObject({ submissionId: id, caseNumber: number });
      // A file has its name before a row names it.
      const missing = await asOwner<{ n: number }>(
        app,
        `select count(*)::int as n from submission s, jsonb_array_elements(s.attachments) a
       where not exists (select from stored_file f where f.sha256 = a -> 'found' ->> 'sha256')`,
      );
      expect(missing).toEqual([{ n: 0 }]);
      const files = await asOwner<{ sha256: string }>(app, 'select sha256 from stored_file');
      expect(files.length).toBeGreaterThan(0);
      for (const { sha256 } of files) expect(await app.app.get(FileStore).has(sha256)).toBe(true);
    },
    long ? 900_000 : 240_000,
  );
});

async function kill(one: ChildProcess): Promise<void> {
  if (one.exitCode !== null || one.signalCode !== null) return;
  const gone = once(one, 'exit');
  one.kill('SIGKILL');
  await gone;
}
