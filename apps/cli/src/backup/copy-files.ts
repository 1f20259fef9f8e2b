import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The path of a content below the file store's folder. */
export const pathOf = (sha256: string): string => join(sha256.slice(0, 2), sha256.slice(2, 4), sha256);

/**
 * Copies a file and makes the copy durable. Only a complete copy gets its name.
 * @returns its SHA-256, computed from the bytes read
 */
export async function copyDurably(from: string, to: string): Promise<string> {
  await mkdir(dirname(to), { recursive: true });
  const hash = createHash('sha256');
  const part = `${to}.part`;
  try {
    const passing = new Transform({ transform: (chunk: Buffer, _, done) => done(null, (hash.update(chunk), chunk)) });
    await pipeline(createReadStream(from), passing, createWriteStream(part, { mode: 0o600 }));
    await sync(part);
    await rename(part, to);
    return hash.digest('hex');
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Copies a content of the file store to the folder that all backups share, unless it is there already. */
export async function copyContent(
  store: string,
  pool: string,
  { sha256, size }: { readonly sha256: string; readonly size: number },
): Promise<'copied' | 'there' | 'missing' | 'damaged'> {
  const [from, to] = [join(store, pathOf(sha256)), join(pool, pathOf(sha256))];
  if ((await stat(to).catch(() => null))?.size === size) return 'there';
  if (!(await stat(from).catch(() => null))) return 'missing';
  if ((await copyDurably(from, to)) === sha256) return 'copied';
  await rm(to, { force: true });
  return 'damaged';
}

/** The files directly in a folder, by name; none if there is no such folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted();
}

/** Makes a file durable. @returns its SHA-256 and size */
export async function settled(file: string): Promise<{ sha256: string; bytes: number }> {
  await sync(file);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
