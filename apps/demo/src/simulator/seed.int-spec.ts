import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, loadConfig, SettableClock } from '@vorgang/platform';
import { z } from 'zod';
import { startApi, type RunningApi } from '../../../api/src/start-api.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/cluster.js';
import { startMailCatcher, type MailCatcher } from '../mail-catcher/index.js';
import { startPortal, type Portal } from '../portal/start-portal.js';
import { demoMunicipality } from '../launch/municipality.js';
import { holdPort } from '../launch/ports.js';
import { sentSubmissions } from '../launch/sent-submissions.js';
import type { SentSubmission } from '../launch/memory.js';
import { allPlots } from '../story/history.js';
import type { StaffKey } from '../story/cast.js';
import { signEverybodyIn, type SignedIn } from './accounts.js';
import { ask } from './http.js';
import { seed, type Seeded } from './seed.js';

/** One of every kind of story, so that the API is known to accept everything that the demo plays. */
const oneOfEach = allPlots.map((plot) => ({ ...plot, times: 1 }));

let database: TestDatabase;
let dataDir: string;
let mail: MailCatcher;
let seeded: Seeded;
let api: RunningApi;
let portal: Portal;
let people: ReadonlyMap<StaffKey, SignedIn>;
let sent: SentSubmission[];
const until = new Date('2026-11-25T13:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'vorgang-demo-'));
  mail = await startMailCatcher({ smtpPort: 0, httpPort: 0, dir: join(dataDir, 'mail') });
  const given = loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', SMTP_URL: mail.smtpUrl });
  const held = await holdPort(43_100);
  await held.release();
  const { port } = held;
  const config = { ...given, municipalityFile: await demoMunicipality(given, `http://127.0.0.1:${port}`) };
  const logger = createLogger('silent');
  seeded = await seed(config, logger, database, { until, plots: oneOfEach });
  sent = sentSubmissions(seeded.steps, seeded.submissions, seeded.keys);
  const clock = new SettableClock(until);
  api = await startApi({ config, logger, databaseUrl: database.app, clock }, 0);
  people = await signEverybodyIn(api.url);
  const known = { list: () => sent, add: async (one: SentSubmission) => void sent.unshift(one) };
  portal = await startPortal({ port, apiUrl: api.url, mailUrl: mail.url, keys: seeded.keys, known, clock });
}, 240_000);

afterAll(async () => {
  await portal.stop();
  await api.stop();
  await mail.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const listed = z.object({ items: z.array(z.object({ receivedAt: z.string(), outcome: z.string().nullable(), status: z.string() })) });
const queues = z.object({ queues: z.array(z.object({ key: z.string(), count: z.int() })) });

async function queuesOf(who: StaffKey): Promise<Record<string, number>> {
  const { body } = await ask(api.url, { path: '/api/v1/queues', headers: { cookie: people.get(who)?.cookie ?? '' } });
  return Object.fromEntries(queues.parse(body).queues.map(({ key, count }) => [key, count]));
}

describe('a demo with one of every story', () => {
  it('is told to its end: the API refuses nothing', () => {
    expect(seeded.refused).toEqual([]);
    expect(seeded.done).toBe(seeded.steps.length);
  });

  it('leaves something in every queue: the supervisor’s, and what only an approver may sign', async () => {
    const of = await queuesOf('breuer');
    const empty = ['team', 'waiting', 'overdue', 'awaiting-payment', 'delivery-failed'].filter((key) => !of[key]);
    expect(empty).toEqual([]);
    expect((await queuesOf('huenerbein'))['to-approve']).toBeGreaterThan(5);
  });

  it('gives the clerks who are printed something of their own, and to follow up', async () => {
    for (const clerk of ['krings', 'oeztuerk'] as const) {
      const of = await queuesOf(clerk);
      expect(['mine', 'returned', 'follow-ups'].filter((key) => !of[key])).toEqual([]);
    }
  });

  it('lies in the weeks before its end, not in the second in which it was told', async () => {
    const { body } = await ask(api.url, { path: '/api/v1/cases?limit=100', headers: { cookie: people.get('breuer')?.cookie ?? '' } });
    const { items } = listed.parse(body);
    const days = new Set(items.map(({ receivedAt }) => receivedAt.slice(0, 10)));
    expect(days.size).toBeGreaterThan(20);
    for (const { receivedAt } of items) expect(receivedAt <= until.toISOString()).toBe(true);
    expect(new Set(items.map(({ outcome }) => outcome))).toEqual(new Set([null, 'granted', 'rejected', 'withdrawn', 'completed']));
  });

  it('sends its mails to the catcher, each with a link to the portal that answers', async () => {
    const link = /http:\/\/127\.0\.0\.1:\d+\/status\/[0-9a-f-]+/.exec(mail.messages()[0]?.text ?? '')?.[0] ?? '';
    const page = await fetch(link);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Ihre Dokumente');
  });

  it('lets a citizen answer at the portal, with a file', async () => {
    const waiting = await pageSaying('Das benötigen wir von Ihnen');
    const form = new FormData();
    form.append('message', 'Hier ist es.');
    form.append(
      'file',
      new Blob(['%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'], { type: 'application/pdf' }),
      'Nachweis für Bärbel.pdf',
    );
    const answer = await fetch(`${portal.url}/status/${waiting}/answer`, { method: 'POST', body: form });
    expect(await answer.text()).toContain('In Bearbeitung');
  });

  it('lets a citizen pay at the portal, and send one more application', async () => {
    const owing = await pageSaying('Jetzt bezahlen');
    expect(await (await fetch(`${portal.url}/status/${owing}/pay`, { method: 'POST' })).text()).not.toContain('Jetzt bezahlen');
    const before = sent.length;
    const page = await fetch(`${portal.url}/send`, { method: 'POST', body: new URLSearchParams({ service: 'bewohnerparkausweis' }) });
    expect(await page.text()).toContain('Ihr Antrag ist eingegangen');
    expect(sent).toHaveLength(before + 1);
  });
});

/** The id of a submission whose page has this text. */
async function pageSaying(words: string): Promise<string> {
  for (const { submissionId } of sent) {
    if ((await (await fetch(`${portal.url}/status/${submissionId}`)).text()).includes(words)) return submissionId;
  }
  throw new Error(`no page says: ${words}`);
}
