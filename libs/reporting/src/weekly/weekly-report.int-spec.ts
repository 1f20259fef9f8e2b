import { StaffPreferences, type PreferencesPatch } from '@vorgang/access';
import { JobRegistry } from '@vorgang/platform';
import type { RunningWorker } from '../../../../apps/worker/src/start-worker.js';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { readPdf } from '../../../../test/support/pdf.js';
import { startTestSmtp, type TestSmtp } from '../../../../test/support/smtp.js';
import { dogTax, parking, submitted } from '../../../../test/support/stories.js';

describe('the week in figures, by mail', () => {
  let smtp: TestSmtp;
  let app: TestApp;
  let worker: RunningWorker;
  let admin: Caller;

  beforeAll(async () => {
    smtp = await startTestSmtp();
    app = await startTestApp({ at: '2026-03-25T09:00:00Z', env: { SMTP_URL: smtp.url } });
    worker = await app.startWorker();
    admin = await app.signIn({ userName: 'verwaltung', roles: ['administrator'] });
    await submitted(app, dogTax);
    await submitted(app, dogTax);
    await submitted(app, parking);
  });
  afterAll(async () => {
    await app.stop();
    await smtp.stop();
  });

  async function supervisor(
    userName: string,
    wants: PreferencesPatch,
    team = 'steuern',
    roles: ('supervisor' | 'clerk')[] = ['supervisor'],
  ): Promise<Caller> {
    const person = await app.signIn({ userName, roles, teams: [team] });
    const found = (await admin.get(`/api/v1/staff?q=${userName}`)).body.items[0];
    const changed = await admin.request('PATCH', `/api/v1/staff/${person.id}`, {
      version: found.version,
      displayName: found.displayName,
      email: `${userName}@dueren.example`,
      locale: 'de',
    });
    if (changed.status >= 300) throw new Error(JSON.stringify(changed.body));
    await app.asSystem(() => app.app.get(StaffPreferences).change(person.id, wants));
    return person;
  }

  /** Does what the worker's clock does every quarter of an hour. */
  async function quarterPast(at: string): Promise<void> {
    app.clock.set(at);
    const task = worker.app
      .get(JobRegistry)
      .sources.map((source) => source.tasks['reporting:call-weekly'])
      .find((one) => one !== undefined);
    await app.asSystem(() => task!({}, { attempt: 1, maxAttempts: 1, lastAttempt: true }));
    await worker.settled();
  }

  it('comes on Monday at seven to those who want it, with what they may see, and only once', async () => {
    await supervisor('leitung', { weeklyReport: true });
    await supervisor('uninteressiert', {});
    await supervisor('sachbearbeitung', { weeklyReport: true }, 'steuern', ['clerk']);
    await supervisor('buergerbuero', { weeklyReport: true, locale: 'en' }, 'buergerbuero');
    await quarterPast('2026-03-30T04:45:00Z');
    expect(smtp.mails).toHaveLength(0);
    await quarterPast('2026-03-30T05:00:00Z');
    await quarterPast('2026-03-30T05:15:00Z');
    expect(smtp.mails.map((mail) => mail.to).toSorted()).toEqual([['buergerbuero@dueren.example'], ['leitung@dueren.example']]);
    const german = smtp.mails.find((mail) => mail.to[0] === 'leitung@dueren.example');
    expect(german?.mail.subject).toBe('Wochenbericht Vorgänge, 23.03.2026 – 29.03.2026');
    expect(german?.mail.text).toContain('Es geht mehr ein, als abgeschlossen wird: 2 eingegangen, 0 abgeschlossen.');
    expect(german?.mail.text).not.toContain('Müller');
    expect(german?.mail.attachments[0]).toMatchObject({ filename: 'kennzahlen_2026-03-23_2026-03-29.pdf', contentType: 'application/pdf' });
    const { text } = await readPdf(german?.mail.attachments[0]?.content ?? Buffer.alloc(0));
    expect(text).toContain('Kommen wir hinterher?');
    expect(text).toContain('Wie ist die Auslastung?');
    expect(text).toContain('22.03.2026');
    // The mail does not tell whose desk is how full, or who is away.
    for (const colleague of ['Zugeteilte Vorgänge je Person', 'Abwesend bis', 'sachbearbeitung']) expect(text).not.toContain(colleague);
    const english = smtp.mails.find((mail) => mail.to[0] === 'buergerbuero@dueren.example');
    expect(english?.mail.text).toContain('More comes in than is closed: 1 received, 0 closed.');
  });

  it('comes again the week after, and is tried again where the server does not take it', async () => {
    smtp.mails.length = 0;
    let refusals = 0;
    smtp.refuse = () => (refusals++ < 2 ? { code: 451, message: 'try later' } : undefined);
    await quarterPast('2026-04-06T05:00:00Z');
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: app.database.worker });
    await client.connect();
    await client.query('update graphile_worker._private_jobs set run_at = now()');
    await client.end();
    await worker.settled();
    expect(refusals).toBeGreaterThanOrEqual(2);
    expect(smtp.mails.map((mail) => mail.mail.subject).toSorted()).toEqual([
      'Weekly report on cases, 30 March 2026 – 5 April 2026',
      'Wochenbericht Vorgänge, 30.03.2026 – 05.04.2026',
    ]);
  });
});
