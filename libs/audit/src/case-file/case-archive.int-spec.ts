import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FileStore } from '@vorgang/documents';
import { newId } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { readPdf } from '../../../../test/support/pdf.js';
import { dogTax, submitted, taxClerk } from '../../../../test/support/stories.js';
import { unzipped } from '../../../../test/support/zip.js';

const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

describe('a case’s complete file as a ZIP', () => {
  let app: TestApp;
  let auditor: Caller;
  let clerk: Caller;
  const photo = randomBytes(3_000_000);
  const contract = Buffer.from('%PDF-1.4 Kaufvertrag');

  beforeAll(async () => {
    app = await startTestApp();
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    clerk = await app.signIn(taxClerk('weber'));
  });
  afterAll(() => app.stop());

  async function withDocuments(
    documents: readonly (readonly [name: string, content: Buffer])[],
  ): Promise<{ id: string; caseNumber: string }> {
    const attachments = await app.asSystem(() =>
      Promise.all(
        documents.map(async ([name, content]) => ({
          id: newId(),
          purpose: 'purchase-contract',
          name,
          ...(await app.app.get(FileStore).put(content)),
        })),
      ),
    );
    const kase = await submitted(app, dogTax, { attachments });
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    await clerk.post(`/api/v1/cases/${kase.id}/notes`, { text: 'Halter ist „umgezogen“ <b>#[x]' });
    return kase;
  }
  const archive = (who: Caller, id: string, language = 'de') =>
    who.request('POST', `/api/v1/cases/${id}/file/archive`, {}, { 'accept-language': language });

  it('holds the case to read, every event, all documents with their names, and checksums that fit', async () => {
    const kase = await withDocuments([
      ['Kaufvertrag für Bello.pdf', contract],
      ['../../Foto.png', photo],
      ['Kaufvertrag für Bello.pdf', Buffer.from('noch einer')],
    ]);
    const answer = await archive(auditor, kase.id);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toContain(`Akte ${kase.caseNumber}.zip`);
    const files = unzipped(answer.bytes);
    expect([...files.keys()]).toEqual([
      'Vorgang.json',
      'Vorgang.pdf',
      'SHA256SUMS',
      'Dokumente/01 Kaufvertrag für Bello.pdf',
      'Dokumente/02 _.._Foto.png',
      'Dokumente/03 Kaufvertrag für Bello.pdf',
    ]);
    expect(files.get('Dokumente/02 _.._Foto.png')?.equals(photo)).toBe(true);

    const sums = String(files.get('SHA256SUMS'))
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums.map(([, path]) => path).sort()).toEqual([...files.keys()].filter((path) => path !== 'SHA256SUMS').sort());
    for (const [sum, path = ''] of sums) expect([path, sum]).toEqual([path, hash(files.get(path) ?? Buffer.alloc(0))]);

    const json = JSON.parse(String(files.get('Vorgang.json')));
    expect(json).toMatchObject({
      format: 'vorgang-case-file/1',
      case: { caseNumber: kase.caseNumber, notes: [{ text: 'Halter ist „umgezogen“ <b>#[x]' }] },
    });
    expect(json.timeline.at(-1)).toMatchObject({ kind: 'audit.exported', data: { what: 'case-file', asked: { format: 'zip' } } });
    expect(json.documents[0]).toMatchObject({ name: 'Kaufvertrag für Bello.pdf', path: 'Dokumente/01 Kaufvertrag für Bello.pdf' });

    const pdf = await readPdf(files.get('Vorgang.pdf') ?? Buffer.alloc(0));
    expect(pdf).toMatchObject({ tagged: true, language: 'de-DE' });
    for (const text of [
      kase.caseNumber,
      'Müller',
      'Bello',
      'Halter ist „umgezogen“ <b>#[x]',
      'hat den Vorgang übernommen.',
      'Datenexport',
      '02 _.._Foto.png',
    ])
      expect(pdf.text.replaceAll('- ', '')).toContain(text);
  });

  it('is in the language of the person who takes it out', async () => {
    const kase = await withDocuments([]);
    const files = unzipped((await archive(auditor, kase.id, 'en')).bytes);
    const pdf = await readPdf(files.get('Vorgang.pdf') ?? Buffer.alloc(0));
    for (const text of ['Case number', 'Taxpayer', 'claimed the case']) expect(pdf.text).toContain(text);
  });

  it('is recorded before it leaves, and is for auditors', async () => {
    const kase = await withDocuments([]);
    expect((await archive(clerk, kase.id)).status).toBe(403);
    expect((await archive(auditor, newId())).status).toBe(404);
    await archive(auditor, kase.id);
    const { entries } = (await auditor.get<{ entries: object[] }>(`/api/v1/events?kind=audit.exported&case=${kase.caseNumber}`)).body;
    expect(entries).toMatchObject([{ by: { id: auditor.id }, data: { what: 'case-file', asked: { format: 'zip' } } }]);
  });

  it('says which documents are not there any more', async () => {
    const lost = randomBytes(70_001);
    const kase = await withDocuments([
      ['da.pdf', contract],
      ['weg.bin', lost],
    ]);
    const digest = hash(lost);
    const [where] = readdirSync(app.config.dataDir, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith(digest.slice(8)) || path.endsWith(digest),
    );
    if (!where) throw new Error('the content is nowhere');
    rmSync(join(app.config.dataDir, where));
    const files = unzipped((await archive(auditor, kase.id)).bytes);
    expect([...files.keys()].filter((path) => path.startsWith('Dokumente/'))).toEqual(['Dokumente/01 da.pdf']);
    expect(JSON.parse(String(files.get('Vorgang.json'))).documents).toMatchObject([
      { path: 'Dokumente/01 da.pdf' },
      { name: 'weg.bin', path: null },
    ]);
    expect((await readPdf(files.get('Vorgang.pdf') ?? Buffer.alloc(0))).text).toContain('nicht mehr vorhanden');
  });

  it('breaks off, and does not look whole, where the disk fails on the way', async () => {
    const kase = await withDocuments([
      ['da.pdf', contract],
      ['halb.bin', photo],
    ]);
    const store = app.app.get(FileStore);
    const open = store.open.bind(store);
    store.open = async (digest, range) =>
      digest !== hash(photo)
        ? open(digest, range)
        : Readable.from(
            (async function* () {
              yield photo.subarray(0, 1_000_000);
              await Promise.reject(new Error('the disk is gone'));
            })(),
          );
    await expect(archive(auditor, kase.id)).rejects.toThrow();
    store.open = open;
    expect((await archive(auditor, kase.id)).status).toBe(200);
  });
});
