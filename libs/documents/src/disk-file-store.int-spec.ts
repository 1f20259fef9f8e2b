import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '@vorgang/platform';
import { createTestDatabase, type TestDatabase } from '../../../test/support/cluster.js';
import { DiskFileStore } from './disk-file-store.js';
import { StoredFileRow } from './stored-file.row.js';

describe('the file store', () => {
  let database: TestDatabase;
  let source: DataSource;
  let unit: UnitOfWork;
  let folder: string;
  let store: DiskFileStore;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await new DataSource({ type: 'postgres', url: database.app, entities: [StoredFileRow] }).initialize();
    unit = new UnitOfWork(source);
    folder = await mkdtemp(join(tmpdir(), 'vorgang-files-'));
    store = new DiskFileStore(folder, unit);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const files = async (under = folder) =>
    (await readdir(under, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name);

  async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
    for (const part of parts) yield Promise.resolve(Buffer.from(part));
  }

  it('gives back every content as it came, however it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 8 }), async (parts) => {
        const whole = Buffer.concat(parts);
        const stored = await store.put(chunks(...parts));
        expect(stored).toMatchObject({ size: whole.length, sha256: createHash('sha256').update(whole).digest('hex') });
        expect((await buffer(await store.open(stored.sha256))).equals(whole)).toBe(true);
        expect(await store.find(stored.sha256)).toEqual(stored);
      }),
      { numRuns: 60 },
    );
  });

  it('opens a part of a file', async () => {
    const { sha256 } = await store.put(Buffer.from('Aktenzeichen'));
    expect((await buffer(await store.open(sha256, { start: 5, end: 11 }))).toString()).toBe('zeichen');
  });

  it('knows nothing of what was never there, and takes no path for a hash', async () => {
    expect(await store.has('0'.repeat(64))).toBe(false);
    await expect(store.open('0'.repeat(64))).rejects.toBreak('document.not-found');
    await expect(store.open('../../../../etc/passwd')).rejects.toBreak('document.not-found');
  });

  it('stops reading at the limit and keeps nothing', async () => {
    const before = (await files()).length;
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += 1000;
        yield Promise.resolve(Buffer.alloc(1000));
      }
    }
    await expect(store.put(endless(), { maxBytes: 10_000 })).rejects.toBreak('document.too-large');
    expect(read).toBe(11_000);
    expect(await files()).toHaveLength(before);
    await expect(store.put(Buffer.alloc(10_000, 7), { maxBytes: 10_000 })).resolves.toMatchObject({ size: 10_000 });
  });

  it('keeps nothing of a source that breaks off', async () => {
    const before = (await files()).length;
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half of it');
      await Promise.reject(new Error('connection lost'));
    }
    await expect(store.put(broken())).rejects.toThrow('connection lost');
    expect(await files()).toHaveLength(before);
  });

  it('takes 200 MB without holding them', async () => {
    const block = Buffer.alloc(64 * 1024, 0xc3);
    const start = process.memoryUsage().rss;
    let most = 0;
    async function* large(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 3200; i++) {
        most = Math.max(most, process.memoryUsage().rss);
        yield Promise.resolve(block);
      }
    }
    await expect(store.put(large())).resolves.toMatchObject({ size: 3200 * 64 * 1024 });
    expect(most - start).toBeLessThan(80 * 1024 * 1024);
  });

  it('makes one file and one row of the same content sent many times at once', async () => {
    const before = (await files()).length;
    const stored = await Promise.all(Array.from({ length: 12 }, () => store.put(chunks('Mietvertrag', ' Seite 2'))));
    expect(new Set(stored.map((s) => s.sha256)).size).toBe(1);
    expect(await files()).toHaveLength(before + 1);
    const rows: unknown[] = await source.query('select 1 from stored_file where sha256 = $1', [stored[0]?.sha256]);
    expect(rows).toHaveLength(1);
  });

  it('writes the row inside the open unit of work: what is rolled back was never there', async () => {
    const content = Buffer.from('Entwurf, der verworfen wird');
    const sha256 = createHash('sha256').update(content).digest('hex');
    await expect(
      unit.run(async () => {
        await store.put(content);
        expect(await store.has(sha256)).toBe(true);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await store.has(sha256)).toBe(false);
  });

  it('does not vouch for bytes that somebody cut off on the disk', async () => {
    const { sha256 } = await store.put(Buffer.from('ein ganzer Bescheid'));
    const { truncate } = await import('node:fs/promises');
    await truncate(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), 5);
    expect(await store.has(sha256)).toBe(false);
  });

  it('killed half way leaves no half file, and the part is cleared away', async () => {
    const place = await mkdtemp(join(tmpdir(), 'vorgang-killed-'));
    const writer = spawn(process.execPath, ['--import', './scripts/register-ts.mjs', 'libs/documents/test/killed-writer.ts', place], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(writer.stdout, 'data');
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    expect(await readdir(place)).toEqual(['parts']);
    const parts = await readdir(join(place, 'parts'));
    expect(parts).toHaveLength(1);

    const survivor = new DiskFileStore(place, unit);
    expect(await survivor.removeAbandonedParts()).toBe(0);
    const old = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await utimes(join(place, 'parts', parts[0] ?? ''), old, old);
    expect(await survivor.removeAbandonedParts()).toBe(1);
    await rm(place, { recursive: true });
  });
});
