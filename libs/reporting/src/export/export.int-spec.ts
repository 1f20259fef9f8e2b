import { inflateRawSync } from 'node:zlib';
import { parseLocalDate } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { insertCases, randomCases } from '../../../../test/support/histories.js';
import { readPdf } from '../../../../test/support/pdf.js';
import { dogTax, parking } from '../../../../test/support/stories.js';
import type { ReportAnswer } from '../dashboard/report.shape.js';

const period = { from: '2026-02-01', to: '2026-03-31' };

describe('the figures as a file', () => {
  let app: TestApp;
  let supervisor: Caller;
  let auditor: Caller;

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-04-02T10:00:00Z' });
    supervisor = await app.signIn({ userName: 'leitung', roles: ['supervisor'], teams: ['steuern'] });
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    await insertCases(
      app.database.owner,
      randomCases({
        seed: 5,
        count: 150,
        from: parseLocalDate('2026-01-05'),
        days: 85,
        until: parseLocalDate('2026-04-02'),
        teams: [await app.teamId('steuern'), await app.teamId('buergerbuero')],
        services: [dogTax, parking],
        staff: [{ id: supervisor.id, name: '=leitung' }],
      }),
    );
  });
  afterAll(() => app.stop());

  async function exported(format: string, given: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
    const answer = await supervisor.post('/api/v1/figures/exports', { format, ...period, ...given }, headers);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer;
  }

  async function shown(question: string): Promise<ReportAnswer> {
    return (await supervisor.get<ReportAnswer>(`/api/v1/figures/${question}?from=${period.from}&to=${period.to}`)).body;
  }

  it('is a CSV file for German spreadsheets, with the numbers of the screen and the period in its name', async () => {
    const answer = await exported('csv', { service: [dogTax] });
    expect(answer.headers.get('content-disposition')).toContain('kennzahlen_2026-02-01_2026-03-31.csv');
    const text = Buffer.from(answer.bytes).toString('utf8');
    expect(text.startsWith('\ufeffBericht über die Vorgänge\r\nZeitraum;01.02.2026 – 31.03.2026\r\n')).toBe(true);
    expect(text).toMatch(/\r\nEingrenzung;[^\r]*Hund[^\r]*\r\n/);
    expect(text).toMatch(/Online-Anteil;\d+(?:,\d)?;/);
    const days =
      (await supervisor.get<ReportAnswer>(`/api/v1/figures/keeping-up?from=${period.from}&to=${period.to}&service=${dogTax}`)).body
        .panels[0]?.rows ?? [];
    for (const [day, open, received, closed] of days) {
      const [year, month, date] = String(day?.value).split('-');
      expect(text).toContain(`\r\n${date}.${month}.${year};${open?.value};${received?.value};${closed?.value}\r\n`);
    }
  });

  it('is a workbook with a sheet for each figure, whose numbers are numbers and whose shares are per cent', async () => {
    const { bytes } = await exported('xlsx');
    const files = unzipped(bytes);
    const workbook = files.get('xl/workbook.xml') ?? '';
    for (const name of ['Übersicht', 'Vorausschau auf den Bestand', 'Zeit in jedem Status', 'Warum abgelehnt wurde'])
      expect(workbook).toContain(`name="${name}"`);
    const sheet = [...files].find(([name, xml]) => /sheet\d+\.xml$/.test(name) && xml.includes('<row'))?.[1] ?? '';
    expect(sheet).toContain('<row');
    // On paper: one page wide, with its head on each page.
    expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(sheet).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0"[^>]*orientation="landscape"/);
    expect(workbook).toMatch(/<\/sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'[^']+'!\$\d+:\$\d+</);
    expect(files.get('xl/styles.xml')).toContain('0.0%');
    const open = (await shown('keeping-up')).tiles[0]?.value;
    expect([...files.values()].join('')).toContain(`<v>${open}</v>`);
  });

  it('is a report on paper with the sentences of the screen, in the reader’s language', async () => {
    const german = (await readPdf((await exported('pdf')).bytes)).text;
    const flat = (text: string) => text.replaceAll(/[\s\u00ad-]+/g, '');
    const [keepingUp, flow] = [await shown('keeping-up'), await shown('flow')];
    expect(flat(german)).toContain(flat(keepingUp.sentence.de));
    expect(flat(german)).toContain(flat(flow.panels[0]?.sentence.de ?? ''));
    expect(flat(german)).toContain(flat('Zeitraum davor'));
    const english = (await readPdf((await exported('pdf', {}, { 'accept-language': 'en' })).bytes)).text;
    expect(flat(english)).toContain(flat(keepingUp.sentence.en));
  });

  it('is recorded: who took which figures out of the house, and no name of anybody in them', async () => {
    const events = await auditor.get('/api/v1/events?kind=report.exported');
    expect(events.body.entries.length).toBeGreaterThan(2);
    const text = JSON.stringify(events.body.entries);
    expect(text).toContain('"from":"2026-02-01"');
    expect(text).not.toContain('Müller');
  });

  it('is only for those who may see figures', async () => {
    const clerk = await app.signIn({ userName: 'weber', roles: ['clerk'], teams: ['steuern'] });
    expect((await clerk.post('/api/v1/figures/exports', { format: 'csv' })).status).toBe(403);
    expect((await supervisor.post('/api/v1/figures/exports', { format: 'docx' })).status).toBe(422);
  });
});

/** The files of a zip archive, by its central directory. */
function unzipped(bytes: Uint8Array): Map<string, string> {
  const buffer = Buffer.from(bytes);
  const files = new Map<string, string>();
  for (let at = buffer.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = buffer.indexOf('PK\u0001\u0002', at + 4, 'latin1')) {
    const [method, size, nameLength, start] = [
      buffer.readUInt16LE(at + 10),
      buffer.readUInt32LE(at + 20),
      buffer.readUInt16LE(at + 28),
      buffer.readUInt32LE(at + 42),
    ];
    const name = buffer.subarray(at + 46, at + 46 + nameLength).toString();
    const from = start + 30 + buffer.readUInt16LE(start + 26) + buffer.readUInt16LE(start + 28);
    const raw = buffer.subarray(from, from + size);
    files.set(name, (method === 8 ? inflateRawSync(raw) : raw).toString());
  }
  return files;
}
