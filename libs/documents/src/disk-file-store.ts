import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NotFound, randomToken, realNow, Refusal, violatedConstraint, type UnitOfWork } from '@vorgang/platform';
import { FileStore, type ByteRange, type Holder, type StagedFile, type StoredFile } from './file-store.js';
import { TypeSniffer } from './sniff.js';

/** A part without writes for so long belongs to a process that is gone. */
const abandonedAfterMs = 24 * 60 * 60 * 1000;

/** Stores files in a folder that all processes share: `ab/cd/abcd…`, and `parts/` for unfinished ones. */
export class DiskFileStore extends FileStore {
  readonly #parts: string;
  readonly #holders: Holder[] = [{ table: 'held_paper', constraint: 'held_paper_sha256' }];
  /** How a received content gets its name. */
  readonly #naming = new WeakMap<StagedFile, () => Promise<void>>();

  constructor(
    private readonly folder: string,
    private readonly unitOfWork: UnitOfWork,
  ) {
    super();
    this.#parts = join(folder, 'parts');
  }

  async put(source: AsyncIterable<Uint8Array> | Uint8Array, options: { readonly maxBytes?: number } = {}): Promise<StoredFile> {
    const staged = await this.stage(source, options);
    await staged.keep();
    return staged.file;
  }

  async stage(source: AsyncIterable<Uint8Array> | Uint8Array, options: { readonly maxBytes?: number } = {}): Promise<StagedFile> {
    const chunks = source instanceof Uint8Array ? [source] : source;
    const { part, file } = await this.#write(chunks, options.maxBytes ?? Infinity);
    let named: Promise<void> | undefined;
    const staged: StagedFile = {
      file,
      keep: () => this.keepAll([staged]),
      discard: () => rm(part, { force: true }),
    };
    this.#naming.set(staged, () => (named ??= this.#giveName(part, this.#path(file.sha256))));
    return staged;
  }

  async keepAll(files: readonly StagedFile[]): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      await manager.query(
        // In the order of the key, so that two who keep the same contents do not wait for each other in turn. A row that is only held is
        // locked and kept from now on, so that `removeUnnamed` does not remove it.
        `insert into stored_file (sha256, size, mime)
         select distinct f.sha256, f.size, f.mime from unnest($1::text[], $2::bigint[], $3::text[]) as f(sha256, size, mime)
         where not exists (select from stored_file s where s.sha256 = f.sha256 and not s.held)
         order by 1
         on conflict (sha256) do update set held = false where stored_file.held`,
        [files.map(({ file }) => file.sha256), files.map(({ file }) => file.size), files.map(({ file }) => file.mime)],
      );
      // After the rows: a removal of the same content that is under way has ended by now, and does not take the new file with it.
      await Promise.all(files.map((file) => this.#nameOf(file)));
    });
  }

  heldBy(holder: Holder): void {
    this.#holders.push(holder);
  }

  async hold(staged: StagedFile): Promise<void> {
    const { sha256, size, mime } = staged.file;
    await this.unitOfWork.run(async (manager) => {
      await manager.query(
        `insert into stored_file (sha256, size, mime, held) values ($1, $2, $3, true)
         on conflict (sha256) do update set held = true where stored_file.held`,
        [sha256, size, mime],
      );
      await this.#nameOf(staged);
    });
  }

  /**
   * Removes contents that only papers of forms, or exported lists, named, and that none names any more.
   * @returns how many there were
   */
  async removeUnnamed(): Promise<number> {
    let removed = 0;
    const unnamed = this.#holders.map(({ table }) => `not exists (select from ${table} h where h.sha256 = f.sha256)`).join(' and ');
    // served by stored_file_held and each holder's index on its content
    const rows: { sha256: string }[] = await this.unitOfWork.manager.query(
      `select f.sha256 from stored_file f where f.held and ${unnamed} order by 1`,
    );
    for (const { sha256 } of rows) if (await this.#remove(sha256)) removed++;
    return removed;
  }

  /** The row and the bytes. Whoever stores the same content meanwhile waits for the end, and then stores it anew. */
  async #remove(sha256: string): Promise<boolean> {
    try {
      return await this.unitOfWork.runSeparately(async (manager) => {
        const [, gone]: [unknown, number] = await manager.query('delete from stored_file where sha256 = $1 and held', [sha256]);
        // Before the commit: a crash in between leaves a row that the next run removes.
        if (gone === 1) await rm(this.#path(sha256), { force: true });
        return gone === 1;
      });
    } catch (error) {
      // Somebody names it again.
      const broken = violatedConstraint(error);
      if (this.#holders.some(({ constraint }) => constraint === broken)) return false;
      throw error;
    }
  }

  #nameOf(file: StagedFile): Promise<void> {
    const give = this.#naming.get(file);
    if (!give) throw new Error('a file is kept by the store that received it');
    return give();
  }

  async open(sha256: string, range?: ByteRange): Promise<ReadStream> {
    const path = this.#path(sha256);
    const stream = createReadStream(path, range ? { start: range.start, end: range.end } : {});
    return new Promise((done, failed) => {
      stream.once('open', () => done(stream));
      stream.once('error', (error: NodeJS.ErrnoException) => failed(error.code === 'ENOENT' ? new NotFound('document') : error));
    });
  }

  async find(sha256: string): Promise<StoredFile | undefined> {
    const rows: { size: string; mime: string }[] = await this.unitOfWork.manager.query(
      'select size, mime from stored_file where sha256 = $1',
      [sha256],
    );
    const row = rows[0];
    if (!row) return undefined;
    const there = await stat(this.#path(sha256)).then(
      (info) => info.size === Number(row.size),
      () => false,
    );
    return there ? { sha256, size: Number(row.size), mime: row.mime } : undefined;
  }

  /**
   * Removes parts that dead processes left behind.
   * @returns how many there were
   */
  async removeAbandonedParts(olderThanMs = abandonedAfterMs): Promise<number> {
    let removed = 0;
    for (const name of await readdir(this.#parts).catch(() => [])) {
      const part = join(this.#parts, name);
      const info = await stat(part).catch(() => undefined);
      if (!info || realNow() - info.mtimeMs < olderThanMs) continue;
      await rm(part, { force: true });
      removed++;
    }
    return removed;
  }

  /** Writes a part and makes it durable. Only then may it get its name, so that half a file never has one. */
  async #write(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, maxBytes: number): Promise<{ part: string; file: StoredFile }> {
    await mkdir(this.#parts, { recursive: true });
    const part = join(this.#parts, randomToken(18));
    const hash = createHash('sha256');
    const sniffer = new TypeSniffer();
    let size = 0;
    const file = await open(part, 'wx', 0o600);
    try {
      try {
        for await (const chunk of chunks) {
          size += chunk.length;
          if (size > maxBytes) throw new Refusal('too-large', 'document.too-large', `more than ${maxBytes} bytes`, { maxBytes });
          hash.update(chunk);
          sniffer.see(chunk);
          await file.writeFile(chunk);
        }
        await file.sync();
      } finally {
        await file.close();
      }
      return { part, file: { sha256: hash.digest('hex'), size, mime: await sniffer.type() } };
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  /**
   * Two writers of the same content rename to the same name, which does no harm. Each makes the name durable itself, since the
   * other may not have done so yet.
   */
  async #giveName(part: string, path: string): Promise<void> {
    const inner = dirname(path);
    const outer = dirname(inner);
    await mkdir(inner, { recursive: true });
    await rename(part, path);
    for (const folder of [inner, outer, this.folder]) await syncFolder(folder);
  }

  #path(sha256: string): string {
    // A hash may come from outside, so it is checked before it becomes part of a path.
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new NotFound('document');
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
