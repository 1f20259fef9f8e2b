import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { lastBackup, loadConfig } from '@vorgang/platform';
import { afterRestore } from '../../apps/cli/src/after-restore/after-restore.js';
import { backup } from '../../apps/cli/src/backup/backup.js';
import { verify } from '../../apps/cli/src/verify/verify.js';
import { readyDatabase } from '../../apps/common/src/database.js';
import { signedIn, startTestApp, type Caller, type TestApp } from '../support/app.js';
import { ended, previewed, runUntil, started } from '../support/bulk.js';
import { setUpCity, type City } from '../support/city.js';
import { asking, embedded, packaged, type OwnCluster } from '../support/clusters.js';
import { startTestSmtp, type TestSmtp } from '../support/smtp.js';
import { checkedCase, dogTax, submitted, taxClerk } from '../support/stories.js';

const heap = 80;

/** As the operator does it: `cli backup` while everything runs, the commands of docs/operating.md, `cli after-restore`. */
(packaged.missing ? describe.skip : describe)(
  `a backup under load, restored into a second cluster of ${packaged.title}${packaged.missing ? ` (left out: ${packaged.missing})` : ''}`,
  () => {
    let [first, second]: OwnCluster[] = [];
    let old: City;
    let now: City;
    let smtp: TestSmtp;
    let folders: { backups: string; data: string; restored: string };
    let before: TestApp;
    let app: TestApp;
    let clerkId: string;
    const decided: string[] = [];
    let runId: string;
    let bossId: string;
    let backedUp: string;
    const printed: string[] = [];
    const io = () => {
      const stream = new Writable({ write: (chunk: Buffer, _, done) => done(void printed.push(chunk.toString())) });
      return { stdout: stream, stderr: stream, stopped: new AbortController().signal };
    };
    const said = () => printed.splice(0).join('');
    const env = (city: City, dataDir: string) => ({
      DATABASE_URL: city.app,
      DATABASE_WORKER_URL: city.worker,
      DATABASE_OWNER_URL: city.owner,
      DATABASE_BACKUP_URL: city.backup,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
    });

    beforeAll(async () => {
      [first, second] = await Promise.all([packaged.start(), packaged.start()]);
      [smtp, old, now] = await Promise.all([startTestSmtp(), setUpCity(first, 'dueren'), setUpCity(second, 'dueren')]);
      folders = {
        backups: await mkdtemp('/var/tmp/vorgang-backups-'),
        data: await mkdtemp(join(tmpdir(), 'vorgang-data-')),
        restored: await mkdtemp(join(tmpdir(), 'vorgang-data-')),
      };
      // The old cluster has worked for a while: its transactions have higher ids than a new one's.
      await first.administer('postgres', 'do $$ begin for i in 1..20000 loop perform pg_current_xact_id(); commit; end loop; end $$');
      expect(await migrateAll(old)).toBe(0);
      before = await startTestApp({ database: old, dataDir: folders.data, env: { SMTP_URL: smtp.url, LOG_LEVEL: 'silent' } });
    }, 240_000);
    afterAll(async () => {
      await app?.stop();
      await before.stop().catch(() => {});
      await smtp.stop();
      await Promise.all([first?.stop(), second?.stop()]);
      for (const folder of Object.values(folders)) await rm(folder, { recursive: true, force: true });
    }, 60_000);

    async function migrateAll(city: City): Promise<number> {
      const { migrateDatabase } = await import('../../apps/cli/src/migrate/migrate.js');
      return migrateDatabase({}, io(), loadConfig(env(city, folders.data)));
    }

    async function decideOne(where: TestApp, clerk: Caller, mail: boolean): Promise<string> {
      const { id, version } = await checkedCase(
        where,
        clerk,
        mail ? { replyChannel: { kind: 'email' as const, email: 'buerger@dueren.example' } } : {},
      );
      const answer = await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
      expect(answer.body).toMatchObject({ status: 'decided' });
      return id;
    }

    it('refuses in words where there is no pg_dump, or one that is older than the server', async () => {
      const config = loadConfig(env(old, folders.data));
      expect([await backup({ output: folders.backups, pgDump: 'pg_dump_of_nowhere' }, io(), config), said()]).toEqual([
        1,
        expect.stringMatching(/no "pg_dump_of_nowhere" here: install/),
      ]);
      expect([await backup({ output: folders.backups, pgDump: '/bin/true' }, io(), config), said()]).toEqual([
        1,
        expect.stringMatching(/is no pg_dump/),
      ]);
      const newer = await embedded.start();
      const foreign = { ...env(old, folders.data), DATABASE_BACKUP_URL: newer.url('postgres') };
      expect([await backup({ output: folders.backups, pgDump: `${first?.bin}/pg_dump` }, io(), loadConfig(foreign)), said()]).toEqual([
        1,
        expect.stringMatching(/cannot dump a server of version 18/),
      ]);
      await newer.stop();
      await expect(
        backup({ output: folders.backups }, io(), loadConfig({ ...env(old, folders.data), DATABASE_BACKUP_URL: '' })),
      ).rejects.toMatchObject({ exitCode: 78, text: expect.stringMatching(/DATABASE_BACKUP_URL: is missing/) });
      await expect(
        afterRestore({ skipNumbers: 0 }, io(), loadConfig({ ...env(old, folders.data), DATABASE_OWNER_URL: '' })),
      ).rejects.toMatchObject({ exitCode: 78, text: expect.stringMatching(/DATABASE_OWNER_URL: is missing/) });
      expect(await lastBackup(folders.data)).toBeNull();
    }, 60_000);

    it('is made while cases come in and are decided, letters are written, mails go out and a bulk run is in the middle', async () => {
      const clerk = await before.signIn(taxClerk('weber'));
      const boss = await before.signIn({ userName: 'chefin', roles: ['supervisor'], teams: ['steuern'] });
      [clerkId, bossId] = [clerk.id, boss.id];
      const pile = [];
      for (let at = 0; at < heap; at += 20)
        pile.push(...(await Promise.all(Array.from({ length: 20 }, () => submitted(before, dogTax)))).map(({ id }) => id));
      // Some decided before anybody follows: their letters are all still to be written when the worker begins.
      for (let i = 0; i < 3; i++) decided.push(await decideOne(before, clerk, i < 2));
      const worker = await before.startWorker();
      // The mail server takes its time, so that mails are under way.
      smtp.beforeTaken = () => new Promise((later) => setTimeout(later, 300));
      const preview = await previewed(boss, 'add-note', { text: 'Satzung vom 1. April beachten' }, { ids: pile });
      runId = preview.id;
      await started(boss, preview);
      await runUntil(boss, runId, (run) => run.done >= 5, 60);
      while (smtp.mails.length === 0) await new Promise((soon) => setTimeout(soon, 20));
      let going = true;
      const load = (async () => {
        while (going) await submitted(before, dogTax);
      })();
      const deciding = (async () => {
        for (let i = 0; i < 3; i++) decided.push(await decideOne(before, clerk, true));
      })();
      const config = loadConfig(env(old, folders.data));
      expect([await backup({ output: folders.backups, pgDump: `${first?.bin}/pg_dump` }, io(), config), said()]).toEqual([
        0,
        expect.stringMatching(/\d+ files \(\d+ new\)/),
      ]);
      await deciding;
      going = false;
      await load;
      const note = await lastBackup(folders.data);
      backedUp = note?.folder ?? '';
      expect(JSON.parse(await readFile(join(backedUp, 'manifest.json'), 'utf8'))).toMatchObject({
        form: 1,
        database: 'dueren',
        files: { count: note?.files },
      });
      const sums = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: backedUp, encoding: 'utf8' });
      expect([sums.status, sums.stdout]).toEqual([0, '']);
      // What happens now is lost with the cluster; mails that go out now go out again.
      await worker.settled();
      await before.stop();
      await first?.stop();
    }, 240_000);

    it('restored by the commands of the docs, the servers refuse to start, and one that runs is red and not ready', async () => {
      const [dump, toFiles] = await commandsOf(backedUp);
      expect(run(dump, second)).toEqual('');
      expect(toFiles).toEqual(['files', 'keys']);
      await cp(join(folders.backups, 'files'), join(folders.restored, 'files'), { recursive: true });
      await cp(join(backedUp, 'keys'), join(folders.restored, 'keys'), { recursive: true });
      await expect(readyDatabase(loadConfig(env(now, folders.restored)))).rejects.toThrow(
        /ahead of its PostgreSQL cluster.*after-restore/s,
      );
      app = await startTestApp({ database: now, dataDir: folders.restored, env: { SMTP_URL: smtp.url, LOG_LEVEL: 'silent' } });
      const administrator = await app.signIn({ userName: 'verwaltung', roles: ['administrator'] });
      const health = (await administrator.get('/api/v1/system/health')).body;
      expect(health.checks.find((one: { key: string }) => one.key === 'log-place')).toMatchObject({ state: 'bad' });
      expect((await app.anonymous().get('/health/ready')).status).toBe(503);
      // A server that ran on before anybody noticed: a case is decided, and nothing follows from it yet.
      const clerk = await signedIn(app.url, clerkId, 'weber');
      decided.push(await decideOne(app, clerk, false));
      await app.startWorker();
      await new Promise((later) => setTimeout(later, 1500));
      const last = decided.at(-1) ?? '';
      expect((await clerk.get(`/api/v1/cases/${last}`)).body.letters).toMatchObject([{ state: 'ordered' }]);
      const config = loadConfig(env(now, folders.restored));
      expect([await afterRestore({ skipNumbers: 200 }, io(), config), said()]).toEqual([
        1,
        expect.stringMatching(/api or worker are connected/),
      ]);
      await app.stop();
    }, 120_000);

    it('after-restore lets everything go on: every decided case has its letter once, the run ends, no mail is missing, the tables are what the events say', async () => {
      const config = loadConfig(env(now, folders.restored));
      expect([await afterRestore({ skipNumbers: 200 }, io(), config), said()]).toEqual([
        0,
        expect.stringMatching(/The log counts on[\s\S]*event\(s\) were written after the restore[\s\S]*The last event is of 20/),
      ]);
      expect([await afterRestore({ skipNumbers: 200 }, io(), config), said()]).toEqual([
        0,
        expect.stringMatching(/nothing was restored, or it was made ready already/),
      ]);
      await expect(readyDatabase(config)).resolves.toMatchObject({ embedded: false });
      app = await startTestApp({ database: now, dataDir: folders.restored, env: { SMTP_URL: smtp.url, LOG_LEVEL: 'silent' } });
      expect((await app.anonymous().get('/health/ready')).status).toBe(200);
      const clerk = await signedIn(app.url, clerkId, 'weber');
      const boss = await signedIn(app.url, bossId, 'chefin');
      decided.push(await decideOne(app, clerk, true));
      await (await app.startWorker()).settled();
      expect(await runUntil(boss, runId, ended, 60)).toMatchObject({ state: 'finished', done: heap, refused: 0, failed: 0, left: 0 });
      const notes = await asking(
        now.owner,
        `select count(*)::int as notes, count(distinct case_id)::int as noted from event where kind = 'case.note-added'`,
      );
      expect(notes).toEqual([{ notes: heap, noted: heap }]);
      const letters = await asking<{ decisions: number; written: number; out: number }>(
        now.owner,
        `select count(*) filter (where kind = 'case.decided')::int as decisions, count(*) filter (where kind = 'case.letter-written')::int as written,
              count(*) filter (where kind = 'case.letter-sent')::int as out
       from event group by case_id having bool_or(kind = 'case.decided')`,
      );
      expect(letters.length).toBeGreaterThanOrEqual(5);
      for (const one of letters) expect(one).toMatchObject({ decisions: 1, written: 1 });
      const sent = await asking<{ id: string }>(now.owner, `select case_id as id from event where kind = 'case.letter-sent'`);
      expect(sent.length).toBeGreaterThanOrEqual(3);
      const times = Map.groupBy(smtp.mails, ({ mail }) => mail.messageId ?? '');
      expect(times.size).toBeGreaterThanOrEqual(sent.length);
      for (const mails of times.values()) expect(mails.length).toBeLessThanOrEqual(2);
      expect(
        await asking(now.owner, `select actor_kind, data ->> 'leftOutNumbers' as numbers from event where kind = 'system.restored'`),
      ).toEqual([{ actor_kind: 'system', numbers: '200' }]);
      expect([await verify({}, io(), config), said()]).toEqual([0, expect.stringMatching(/all is what the events say/)]);
    }, 240_000);

    /** The commands under "Restore" in docs/operating.md, with the backup's folder in them. */
    async function commandsOf(folder: string): Promise<[string, string[]]> {
      const text = await readFile('docs/operating.md', 'utf8');
      const block = /### Restore\n[\s\S]*?```sh\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
      const restore = /pg_restore [^\n]*/.exec(block)?.[0] ?? '';
      const copied = [...block.matchAll(/^cp -a [^\n]*\/(\w+) [^\n]*$/gm)].map(([, what = '']) => what);
      return [restore.replace('--dbname=vorgang', '--dbname=dueren').replace('"$BACKUP"', folder), copied];
    }

    function run(command: string, cluster: OwnCluster | undefined): string {
      const at = new URL(cluster?.url('dueren') ?? '');
      const env = {
        PGHOST: at.hostname,
        PGPORT: at.port,
        PGUSER: at.username,
        PGPASSWORD: at.password,
        PATH: `${cluster?.bin}:${process.env['PATH']}`,
      };
      const done = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' });
      return done.status === 0 ? '' : `${command}\n${done.stderr}`;
    }
  },
);
