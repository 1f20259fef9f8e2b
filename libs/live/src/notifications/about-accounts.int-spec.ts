import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { startTestSmtp, type TestSmtp } from '../../../../test/support/smtp.js';
import { secondAdministrator } from '../../../../test/support/second-administrator.js';
import { taxClerk } from '../../../../test/support/stories.js';

interface Notified {
  readonly items: readonly {
    readonly kind: string;
    readonly change: string | null;
    readonly account: { readonly name: string } | null;
    readonly by: { readonly name: string } | null;
  }[];
}

describe('what happens to an account is told', () => {
  let app: TestApp;
  let smtp: TestSmtp;
  let admin: Caller;
  let boss: Caller;
  let weber: Caller;
  let settled: () => Promise<void>;
  beforeAll(async () => {
    smtp = await startTestSmtp();
    app = await startTestApp({ env: { SMTP_URL: smtp.url, LOG_LEVEL: 'silent' } });
    admin = await app.signIn({ userName: 'verwaltung', roles: ['administrator'] });
    boss = await app.signIn({ userName: 'chefin', roles: ['supervisor'], teams: ['steuern'] });
    weber = await app.signIn(taxClerk('weber'));
    const worker = await app.startWorker();
    settled = () => worker.settled();
  });
  afterAll(async () => {
    await app.stop();
    await smtp.stop();
  });

  const told = async (who: Caller) =>
    (await who.get<Notified>('/api/v1/notifications')).body.items.map(({ kind, change, account, by }) => [
      kind,
      change,
      account?.name,
      by?.name,
    ]);
  const version = async (id: string) => (await admin.get<{ version: number }>(`/api/v1/staff/${id}`)).body.version;

  it('to the person and to their supervisors, once it holds; before that to the other administrators', async () => {
    const second = await app.signIn({ userName: 'zweite', roles: ['administrator'] });
    const asked = await admin.request('PUT', `/api/v1/staff/${weber.id}/roles`, {
      version: await version(weber.id),
      roles: ['clerk', 'approver'],
    });
    expect(asked.status).toBe(202);
    await settled();
    expect([await told(second), await told(weber), await told(admin)]).toEqual([
      [['rights-asked', 'rights', 'weber', 'verwaltung']],
      [],
      [],
    ]);
    await (await secondAdministrator(app, 'dritte')).confirmAll();
    await settled();
    for (const who of [weber, boss]) expect(await told(who)).toEqual([['account-changed', 'staff.rights-confirmed', 'weber', 'dritte']]);
  });

  it('of a name, and not of a language; of a refusal, to the one who asked', async () => {
    const klein = await app.signIn(taxClerk('klein'));
    await admin.request('PATCH', `/api/v1/staff/${klein.id}`, { version: await version(klein.id), locale: 'en' });
    await settled();
    expect(await told(klein)).toEqual([]);
    await admin.request('PATCH', `/api/v1/staff/${klein.id}`, { version: await version(klein.id), displayName: 'Weber' });
    await settled();
    expect(await told(klein)).toEqual([['account-changed', 'staff.updated', 'Weber', 'verwaltung']]);
    const { body } = await admin.post<{ staff: { waiting: { id: string }[] } }>(`/api/v1/staff/${klein.id}/password-reset`, {
      version: await version(klein.id),
    });
    const fourth = await app.signIn({ userName: 'vierte', roles: ['administrator'] });
    expect((await fourth.post(`/api/v1/rights-requests/${body.staff.waiting[0]?.id}/refuse`)).status).toBe(200);
    await settled();
    expect(await told(admin)).toEqual([['rights-refused', 'password-reset', 'Weber', 'vierte']]);
  });

  it('of another address, to the one of before too, whatever the new one answers', async () => {
    const lang = await app.signIn(taxClerk('lang'));
    const change = async (part: object): Promise<void> => {
      expect((await admin.request('PATCH', `/api/v1/staff/${lang.id}`, { version: await version(lang.id), ...part })).status).toBe(200);
      await settled();
    };
    const mails = () => smtp.mails.map(({ to, mail }) => [to, mail.subject]);
    await change({ email: 'lang@dueren.example' });
    expect(mails()).toEqual([]);
    smtp.refuse = (address) => (address.startsWith('fort@') ? { code: 451, message: '4.2.1 later' } : undefined);
    await change({ email: 'fort@other.example', displayName: 'Lang' });
    expect(mails()).toEqual([[['lang@dueren.example'], 'Ihre E-Mail-Adresse bei Vorgang wurde geändert']]);
    expect(smtp.mails[0]?.mail.text).not.toMatch(/fort@|verwaltung/);
    for (const who of [lang, boss]) expect((await told(who))[0]).toEqual(['account-changed', 'staff.updated', 'Lang', 'verwaltung']);
    // A removed address is told as well; a changed language is not.
    smtp.refuse = () => undefined;
    await change({ email: null, locale: 'en' });
    await change({ locale: 'de' });
    expect(mails().slice(1)).toEqual([[['fort@other.example'], 'Your e-mail address in Vorgang was changed']]);
  });
});
