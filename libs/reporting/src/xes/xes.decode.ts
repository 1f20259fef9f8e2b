import { Readable, pipeline } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { XesFault } from './xes.fault.js';

/** With small slices, few traces wait between the parser and the reader. */
const SLICE_BYTES = 64 * 1024;

/** A source of bytes: a file stream, a request, or anything that yields chunks. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Turns the bytes of a log into text: unpacks gzip if the first two bytes say so, and decodes by
 * byte order mark, else by the XML declaration, else as UTF-8.
 * @throws XesFault `xes.gzip-broken`, `xes.encoding-broken`, `xes.encoding-unknown`
 */
export async function* decodeLog(source: ByteSource): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let line = 1;
  for await (const chunk of unpacked(source)) {
    decoder ??= decoderFor(chunk);
    for (let from = 0; from < chunk.length; from += SLICE_BYTES) {
      const text = decode(decoder, chunk.subarray(from, from + SLICE_BYTES), line);
      line += text.split('\n').length - 1;
      yield text;
    }
  }
  if (decoder) yield decode(decoder, undefined, line);
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, line: number): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (cause) {
    const detail = `these bytes are not ${decoder.encoding}, at or after the line named`;
    throw new XesFault('xes.encoding-broken', detail, { line, column: 1 }, { cause });
  }
}

async function* unpacked(source: ByteSource): AsyncGenerator<Uint8Array> {
  const whole = withWholeStart(source);
  const first = await whole.next();
  if (first.done) return;
  const all = startingWith(first.value, whole);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all;
    return;
  }
  // The loop below gets the error; the pipeline only has to close both ends.
  const packed = Readable.from(all, { objectMode: false });
  const gunzip = pipeline(packed, createGunzip(), () => undefined);
  try {
    for await (const chunk of gunzip.iterator({ destroyOnReturn: false })) yield chunk;
  } catch (cause) {
    if (!isZlibError(cause)) throw cause;
    throw new XesFault('xes.gzip-broken', `the gzip stream is damaged: ${cause.message}`, undefined, { cause });
  } finally {
    // The source is closed first and without an error, since a reader that stops early is no failure of the file.
    packed.destroy();
    gunzip.destroy();
  }
}

function isZlibError(cause: unknown): cause is { code: string; message: string } {
  if (typeof cause !== 'object' || cause === null || !('code' in cause) || !('message' in cause)) return false;
  return typeof cause.code === 'string' && cause.code.startsWith('Z_');
}

/** The first chunk must be long enough to hold the magic bytes and an XML declaration. */
async function* withWholeStart(source: ByteSource): AsyncGenerator<Uint8Array> {
  let start = new Uint8Array(0);
  let begun = false;
  for await (const chunk of source) {
    if (begun) {
      yield chunk;
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < 256) continue;
    begun = true;
    yield start;
  }
  if (!begun && start.length > 0) yield start;
}

async function* startingWith(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

function decoderFor(start: Uint8Array): TextDecoder {
  const label = encodingOf(start);
  try {
    return new TextDecoder(label, { fatal: true });
  } catch (cause) {
    const detail = `the XML declaration names the encoding "${label}", which is not known here`;
    throw new XesFault('xes.encoding-unknown', detail, { line: 1, column: 1 }, { cause });
  }
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] === 0xef && start[1] === 0xbb) return 'utf-8';
  const head = Buffer.from(start.subarray(0, 256)).toString('latin1');
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1] ?? 'utf-8';
}
