import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { PrincipalLoader } from '@vorgang/access';
import { newId, runInContext, UnitOfWork } from '@vorgang/platform';
import { DataSource } from 'typeorm';
import { filesPart } from '../../../../apps/cli/src/verify/parts/files.js';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { asOwner } from '../../../../test/support/bulk.js';
import { taxClerk } from '../../../../test/support/stories.js';
import { DiskFileStore } from '../disk-file-store.js';
import { HeldPapers } from './held-papers.js';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

describe('papers of a form that is not sent yet', () => {
  let app: TestApp;
  let clerk: Caller;
  let colleague: Caller;
  beforeAll(async () => {
    app = await startTestApp({ env: { MAX_ATTACHMENT_MB: '1' } });
    clerk = await app.signIn(taxClerk('weber'));
    colleague = await app.signIn(taxClerk('klein'));
  });
  afterAll(() => app.stop());

  const hold = (who: Caller, content: Uint8Array, name = 'Scan.pdf') => {
    const body = new FormData();
    body.append('file', new Blob([Uint8Array.from(content)]), name);
    return who.request('POST', '/api/v1/papers', body);
  };
  const mine = async (who: Caller) => (await who.get('/api/v1/papers')).body.items as { id: string; name: string }[];
  const pathOf = (sha256: string) => join(app.config.dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const as = async <T>(who: Caller, work: () => Promise<T>): Promise<T> => {
    const principal = await app.app.get(PrincipalLoader, { strict: false }).byId(who.id);
    return runInContext({ requestId: newId(), locale: 'de', clock: app.clock, ...(principal && { principal }) }, work);
  };
  const night = async () => {
    await app.asSystem(async () => {
      await app.app.get(HeldPapers, { strict: false }).prune();
      await app.app.get(DiskFileStore, { strict: false }).removeUnnamed();
    });
  };
  const pdf = async (...turns: readonly number[]) => {
    const made = await PDFDocument.create();
    for (const [index, turn] of turns.entries()) made.addPage([200 + index, 300]).setRotation(degrees(turn));
    return made.save();
  };

  it('are there again after the browser was closed, for whoever put them there and for nobody else', async () => {
    const { status, body } = await hold(clerk, png, 'C:\\Scans\\Impfpass Bello.png');
    expect({ status, body }).toMatchObject({ status: 201, body: { name: 'Impfpass Bello.png', mime: 'image/png', size: png.length } });
    expect(await mine(clerk)).toEqual([body]);
    expect(await mine(colleague)).toEqual([]);
    expect((await clerk.get(`/api/v1/papers/${body.id}`)).bytes).toEqual(new Uint8Array(png));
    expect(await colleague.get(`/api/v1/papers/${body.id}`)).toMatchObject({ status: 404, body: { code: 'paper.not-found' } });
    await colleague.request('DELETE', `/api/v1/papers/${body.id}`);
    expect(await mine(clerk)).toHaveLength(1);
    for (let time = 0; time < 2; time++) expect((await clerk.request('DELETE', `/api/v1/papers/${body.id}`)).status).toBe(204);
    expect(await mine(clerk)).toEqual([]);
  });

  it('are refused where they are nothing, too large, or not one', async () => {
    expect(await hold(clerk, Buffer.alloc(0))).toMatchObject({
      status: 422,
      body: { code: 'paper.empty', errors: [{ pointer: '/file' }] },
    });
    expect(await hold(clerk, Buffer.alloc(1024 * 1024 + 1))).toMatchObject({ status: 413, body: { code: 'document.too-large' } });
    expect(await clerk.post('/api/v1/papers', { file: 'x' })).toMatchObject({ status: 400, body: { code: 'paper.not-one-file' } });
    expect(await clerk.request('POST', '/api/v1/papers', new FormData())).toMatchObject({
      status: 400,
      body: { code: 'paper.not-one-file' },
    });
    expect(await mine(clerk)).toEqual([]);
  });

  it('are turned, put in order, left out and joined to one PDF', async () => {
    const scan = (await hold(clerk, await pdf(0, 90, 0))).body;
    const photo = (await hold(clerk, png, 'Foto.png')).body;
    const pages = [
      { paperId: scan.id, page: 2, turn: 90 },
      { paperId: photo.id, page: 1, turn: 270 },
      { paperId: scan.id, page: 1 },
    ];
    const { status, body } = await clerk.post('/api/v1/papers/compose', { name: 'Mietvertrag', pages });
    expect({ status, body }).toMatchObject({ status: 201, body: { name: 'Mietvertrag.pdf', mime: 'application/pdf' } });
    const joined = await PDFDocument.load((await clerk.get(`/api/v1/papers/${body.id}`)).bytes);
    expect(joined.getPages().map((page) => [Math.round(page.getWidth()), page.getRotation().angle])).toEqual([
      [201, 180],
      [842, 270],
      [200, 0],
    ]);
    expect(await mine(clerk)).toHaveLength(3);

    const locked = await PDFDocument.create();
    locked.addPage();
    locked.encrypt({ userPassword: 'geheim', ownerPassword: 'geheimer' });
    const others = {
      encrypted: await hold(clerk, await locked.save()),
      broken: await hold(clerk, Buffer.from('%PDF-1.7\nnothing more')),
      'not-joinable': await hold(clerk, Buffer.from('nur Text'), 'a.txt'),
    };
    for (const [what, { body: paper }] of Object.entries(others)) {
      const given = {
        name: 'x',
        pages: [
          { paperId: scan.id, page: 1 },
          { paperId: paper.id, page: 1 },
        ],
      };
      expect(await clerk.post('/api/v1/papers/compose', given)).toMatchObject({
        status: 422,
        body: { errors: [{ code: `paper.${what}`, pointer: '/pages/1/paperId' }] },
      });
    }
    expect(await clerk.post('/api/v1/papers/compose', { name: 'x', pages: [{ paperId: scan.id, page: 4 }] })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'paper.no-such-page', pointer: '/pages/0/page' }] },
    });
    expect(await colleague.post('/api/v1/papers/compose', { name: 'x', pages: [{ paperId: scan.id, page: 1 }] })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'paper.not-held', pointer: '/pages/0/paperId' }] },
    });
  });

  it('leave their bytes behind only where somebody kept them', async () => {
    const papers = app.app.get(HeldPapers, { strict: false });
    const store = app.app.get(DiskFileStore, { strict: false });
    const contents = ['verworfen', 'behalten', 'auch anderswo', 'zweimal'].map((text) => Buffer.from(`${text} ${'.'.repeat(50)}`));
    const [dropped, kept, elsewhere, twice] = await as(clerk, () => Promise.all(contents.map((content) => papers.hold('a.txt', content))));
    if (!dropped || !kept || !elsewhere || !twice) throw new Error('held');
    await hold(colleague, contents[3] ?? png);
    await as(clerk, async () => {
      await papers.keep([kept.id]);
      await expect(papers.open([kept.id], '/files')).rejects.toMatchObject({ faults: [{ pointer: '/files/0', code: 'paper.not-held' }] });
      const [open] = await papers.open([elsewhere.id]);
      if (!open) throw new Error('open');
      const staged = await store.stage(await open.content());
      await app.app.get(UnitOfWork).run(() => store.keepAll([staged]));
      expect((await buffer(await open.content())).equals(contents[2] ?? png)).toBe(true);
      await papers.release([dropped.id, elsewhere.id, twice.id]);
    });
    expect(existsSync(pathOf(dropped.sha256))).toBe(true);
    await night();
    expect([dropped, kept, elsewhere, twice].map(({ sha256 }) => existsSync(pathOf(sha256)))).toEqual([false, true, true, true]);
    expect(await asOwner(app, `select sha256 from stored_file where sha256 = '${dropped.sha256}'`)).toEqual([]);
    // Whoever sends the same again stores it anew.
    await hold(clerk, contents[0] ?? png);
    expect(existsSync(pathOf(dropped.sha256))).toBe(true);
  });

  it('are forgotten with the drafts that nobody touched', async () => {
    app.clock.advance(29 * 86_400_000);
    const again = await app.signIn(taxClerk('spaet'));
    await hold(again, png);
    app.clock.advance(2 * 86_400_000);
    await night();
    expect(await asOwner(app, 'select name from held_paper')).toEqual([{ name: 'Scan.pdf' }]);
  });

  it('are counted: a hundred of a person at once, and no more', async () => {
    const rest = Array.from({ length: 101 }, (_, index) => index);
    const fresh = await app.signIn(taxClerk('viel'));
    const answers = await Promise.all(rest.map((index) => hold(fresh, Buffer.from(`Seite ${index}`))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(100);
    expect(answers.find(({ status }) => status !== 201)).toMatchObject({ status: 409, body: { code: 'paper.too-many', maxCount: 100 } });
  });

  it('leave nothing that verify finds', async () => {
    const found: unknown[] = [];
    const source = app.app.get(DataSource);
    await filesPart.run({
      source,
      filesFolder: join(app.config.dataDir, 'files'),
      report: (fault: unknown) => Promise.resolve(void found.push(fault)),
    } as never);
    expect(found).toEqual([]);
  });
});
