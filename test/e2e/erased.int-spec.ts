import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { DataSource } from 'typeorm';
import { rebuildDatabase } from '../../apps/cli/src/rebuild/rebuild.js';
import { parts } from '../../apps/cli/src/verify/parts/index.js';
import { verifyDatabase } from '../../apps/cli/src/verify/verify.js';
import { startTestApp, type Caller, type TestApp } from '../support/app.js';
import { readPdf } from '../support/pdf.js';
import { checkedCase, checkEverything, submitted, dogTax, mayWork, parking, taxClerk, versionOf } from '../support/stories.js';
import { unzipped } from '../support/zip.js';

const personal = /Müller|Jürgen|Oberstra|Bello|Labrador|276093400123456|umgezogen/;
const permit = {
  residence: { street: 'Weierstraße 12', zone: 'A', mainResidence: true },
  vehicle: { plates: ['DN-AB 123'], keeper: 'self' },
  permit: { validFrom: '2026-12-10', months: 12 },
  declaration: true,
};

describe('a case whose personal parts were erased', () => {
  let app: TestApp;
  let owner: DataSource;
  let clerk: Caller;
  let auditor: Caller;
  let decided: { id: string; number: string };
  let open: string;

  beforeAll(async () => {
    app = await startTestApp();
    owner = await new DataSource({ type: 'postgres', url: app.database.owner }).initialize();
    clerk = await app.signIn(taxClerk('weber'));
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    const { id, version } = await checkedCase(app, clerk);
    await clerk.post(`/api/v1/cases/${id}/notes`, { text: 'Halter ist umgezogen' });
    expect(
      (
        await clerk.post(`/api/v1/cases/${id}/proposal`, {
          version,
          kind: 'grant',
          reasons: ['liable'],
          explanation: 'Der Hund der Familie Müller',
        })
      ).status,
    ).toBe(200);
    decided = { id, number: (await clerk.get(`/api/v1/cases/${id}`)).body.caseNumber as string };
    open = (await checkedCase(app, clerk)).id;
    await clerk.post(`/api/v1/cases/${open}/corrections`, {
      version: await versionOf(clerk, open),
      reason: 'laut Anruf',
      corrections: [{ pointer: '/dog/name', value: 'Bellina' }],
    });
    await clerk.post(`/api/v1/cases/${open}/information-request`, { version: await versionOf(clerk, open), text: 'Wie heißt Bello nun?' });
    await owner.query('delete from event_personal p using event e where e.id = p.event_id and e.case_id = any($1)', [[id, open]]);
  });
  afterAll(async () => {
    await owner.destroy();
    await app.stop();
  });

  async function shell(
    command: (io: { stdout: PassThrough; stderr: PassThrough }) => Promise<number>,
  ): Promise<{ code: number; said: string }> {
    const io = { stdout: new PassThrough(), stderr: new PassThrough() };
    const code = await command(io);
    return { code, said: `${String(io.stdout.read() ?? '')}${String(io.stderr.read() ?? '')}` };
  }
  const verify = () => shell((io) => verifyDatabase(app.database.app, io, { parts, filesFolder: join(app.config.dataDir, 'files') }));

  it('is found while the rows still hold what was erased, and is sound once they were made anew', async () => {
    const before = await verify();
    expect(before).toMatchObject({ code: 1, said: expect.stringContaining('applicant_name: differs') });
    expect(before.said).not.toMatch(personal);
    expect(await shell((io) => rebuildDatabase(app.database.app, io, join(app.config.dataDir, 'removed.jsonl')))).toMatchObject({
      code: 0,
      said: expect.stringContaining('2 written again'),
    });
    expect(await verify()).toMatchObject({
      code: 0,
      said: expect.stringMatching(/Note: \d+ events of 2 cases have lost their personal part: erased/),
    });
    const rows: { row: unknown }[] = await owner.query(
      `select to_jsonb(c) as row from case_file c union all select to_jsonb(t) from case_trait t union all select to_jsonb(w) from case_word w union all select to_jsonb(v) from search_word v`,
    );
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${personal.source}|mueller|bello`));
  });

  it('is shown, listed, found by its number and by nothing else', async () => {
    const { status, body } = await clerk.get(`/api/v1/cases/${decided.id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'decided',
      form: {},
      subject: '',
      decision: { feeCents: 7700, explanation: '' },
      notes: [{ text: '' }],
    });
    const { items } = (await clerk.get(`/api/v1/cases?queue=all&ids=${decided.id}`)).body;
    expect(items).toMatchObject([{ caseNumber: decided.number, applicantName: '', subject: '' }]);
    const found = async (q: string) => (await clerk.get(`/api/v1/search?q=${encodeURIComponent(q)}`)).body.items.length as number;
    expect(await found(decided.number)).toBe(1);
    expect(await found('Müller')).toBe(0);
  });

  it('tells of each event that it was erased', async () => {
    const { entries } = (await clerk.get(`/api/v1/cases/${decided.id}/timeline`)).body as {
      entries: { kind: string; personal: unknown; erased: boolean }[];
    };
    const erased = entries.filter((entry) => entry.erased);
    expect(erased.map((entry) => entry.kind)).toEqual(
      expect.arrayContaining(['case.submitted', 'case.note-added', 'case.decision-proposed']),
    );
    for (const entry of erased) expect(entry.personal).toBeNull();
    expect(entries.find((entry) => entry.kind === 'case.decided')).toMatchObject({ erased: false });
    const past = (await auditor.get(`/api/v1/cases/${decided.id}/at?moment=2026-12-31T00:00:00Z`)).body;
    expect(past).toMatchObject({ erased: erased.filter((entry) => entry.kind.startsWith('case.')).length, case: { status: 'decided' } });
    const search = (await auditor.get(`/api/v1/events?case=${decided.number}`)).body;
    expect(search.entries.length).toBeGreaterThan(3);
    expect(JSON.stringify([entries, past, search])).not.toMatch(personal);
  });

  it('leaves the house as a file, printed and as events, without what was erased', async () => {
    const files = unzipped((await auditor.request('POST', `/api/v1/cases/${decided.id}/file/archive`, {})).bytes);
    expect(String(files.get('Vorgang.json'))).not.toMatch(personal);
    const { text } = await readPdf(files.get('Vorgang.pdf') ?? Buffer.alloc(0));
    expect(text).toContain('gelöscht');
    expect(text).not.toMatch(personal);
    const csv = await auditor.request('POST', `/api/v1/events/export?case=${decided.number}`, {});
    expect(csv.status).toBeLessThan(300);
    expect(Buffer.from(csv.bytes).toString()).not.toMatch(personal);
  });

  it('is worked on like any other: later work writes rows that agree with the events', async () => {
    await clerk.post(`/api/v1/cases/${open}/notes`, { text: 'Neu begonnen' });
    expect((await clerk.get(`/api/v1/cases/${open}`)).body).toMatchObject({
      status: 'waiting',
      request: { text: '' },
      notes: [{ text: 'Neu begonnen' }],
    });
    expect((await verify()).code).toBe(0);
  });

  it('cannot be granted where the rules need what was erased, which is said in words; it can be rejected', async () => {
    const officer = await app.signIn({ userName: 'parker', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork(parking)] });
    const { id } = await submitted(app, parking, { form: permit });
    await officer.post(`/api/v1/cases/${id}/claim`);
    await checkEverything(officer, id);
    await owner.query('delete from event_personal p using event e where e.id = p.event_id and e.case_id = $1', [id]);
    await shell((io) => rebuildDatabase(app.database.app, io, join(app.config.dataDir, 'removed.jsonl')));
    const said = { status: 409, body: { code: 'decision.rules-have-no-answer' } };
    expect(await officer.post(`/api/v1/cases/${id}/proposal/draft`, { kind: 'grant' })).toMatchObject(said);
    expect(await officer.post(`/api/v1/cases/${id}/proposal`, { version: await versionOf(officer, id), kind: 'grant' })).toMatchObject(
      said,
    );
    expect(
      (
        await officer.post(`/api/v1/cases/${id}/proposal`, {
          version: await versionOf(officer, id),
          kind: 'reject',
          explanation: 'Unterlagen fehlen',
        })
      ).status,
    ).toBe(200);
  });

  it('gets no letter: nobody knows any more whom to send it to, and somebody is told', async () => {
    const worker = await app.startWorker();
    await worker.settled();
    expect((await clerk.get(`/api/v1/cases/${decided.id}`)).body.letters).toMatchObject([
      { state: 'failed', problem: 'letter.addressee-erased' },
    ]);
    expect((await verify()).code).toBe(0);
    // Another case’s letters go out as ever.
    const other = await submitted(app, dogTax);
    expect(other.status).toBe('open');
  });
});
