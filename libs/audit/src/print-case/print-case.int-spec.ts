import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { readPdf } from '../../../../test/support/pdf.js';
import { checkedCase, taxClerk, versionOf } from '../../../../test/support/stories.js';

describe('a case on paper', () => {
  let app: TestApp;
  let weber: Caller;
  let kase: { id: string };

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-03-02T09:00:00Z' });
    weber = await app.signIn(taxClerk('weber'));
    kase = await checkedCase(app, weber);
    await weber.post(`/api/v1/cases/${kase.id}/notes`, { text: 'Hund bellt laut' });
  });
  afterAll(() => app.stop());

  const printed = async (body: object, language = 'de'): Promise<string> => {
    const answer = await weber.post(`/api/v1/cases/${kase.id}/print`, body, { 'accept-language': language });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    // Without the hyphens of its lines.
    return (await readPdf(answer.bytes)).text.replaceAll('- ', '');
  };

  it('has everything that one works with, and its history in sentences', async () => {
    const text = await printed({});
    for (const said of ['Überblick', 'Steuerpflichtige Person', 'Müller', 'Angaben (wie berichtigt)', 'Bello', 'Prüfungen', 'Verlauf'])
      expect(text).toContain(said);
    expect(text).toContain('weber hat den Vorgang übernommen.');
    expect(text).toMatch(/Seite 1 von \d/);
    // Nothing of the archive, which is not there.
    expect(text).not.toContain('SHA256SUMS');
  });

  it('has what colleagues write to each other only where that is asked for', async () => {
    expect(await printed({})).not.toContain('Hund bellt laut');
    expect(await printed({ internal: true })).toContain('Hund bellt laut');
    await weber.post(`/api/v1/cases/${kase.id}/follow-up`, {
      version: await versionOf(weber, kase.id),
      on: '2026-04-01',
      note: 'Dann nachhaken',
    });
    expect(await printed({})).not.toContain('nachhaken');
    expect(await printed({ internal: true })).toContain('Dann nachhaken');
    expect(await printed({}, 'en')).toContain('weber claimed the case.');
  });

  it('is recorded in the case, and is for those who may read it', async () => {
    const auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    const { entries } = (await auditor.get('/api/v1/events?kind=audit.exported')).body;
    expect(entries[0]).toMatchObject({ by: { id: weber.id }, caseId: kase.id, data: { what: 'case-print', asked: { internal: false } } });
    const stranger = await app.signIn({ ...taxClerk('fremd'), teams: ['buergerbuero'] });
    expect((await stranger.post(`/api/v1/cases/${kase.id}/print`, {})).status).toBe(404);
  });
});
