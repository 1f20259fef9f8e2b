import type { FastifyReply } from 'fastify';
import { NotFound, Refusal } from '@vorgang/platform';
import type { ByteRange, FileStore, StoredFile } from './file-store.js';

/** The types that a browser may show in its window. SVG and HTML are not among them, since they can contain scripts. */
const inline = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** The types that are sent as such; everything else is sent as plain bytes. */
const declared = new Set([
  ...inline,
  'image/heic',
  'image/tiff',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/zip',
]);

/** Chrome's PDF viewer does not start in a sandbox, so a PDF gets everything but that. */
const policy = "default-src 'none'; frame-ancestors 'self'";
const pdfPolicy = `${policy}; object-src 'self'; style-src 'unsafe-inline'`;
const sandboxedPolicy = `${policy}; img-src 'self'; style-src 'unsafe-inline'; sandbox`;

/** The file has none of the requested bytes. */
export class RangeNotSatisfiable extends Refusal {
  constructor(size: number) {
    super('out-of-range', 'document.range-not-satisfiable', `the file has ${size} bytes, and none of those that were asked for`);
  }
}

/** The file to send, and its name. */
export interface Download {
  readonly sha256: string;
  /** The file's name on the reader's disk; any characters. */
  readonly name: string;
  /** `true` sends even showable files as attachments. */
  readonly asAttachment?: boolean;
}

/**
 * Sends a stored file so that nothing in it can act in the reader's session. Its type comes from its bytes and a list, and
 * browsers may not guess another one. PDF and images are shown, everything else is saved. It supports one byte range.
 * @returns how much of it the answer holds; `deliveredWhole` tells whether that arrived
 * @throws NotFound `document.not-found`, RangeNotSatisfiable before anything is sent
 */
export async function sendFile(reply: FastifyReply, store: FileStore, download: Download): Promise<'whole' | 'part' | 'nothing'> {
  const file = await store.find(download.sha256);
  if (!file) throw new NotFound('document');
  const range = rangeOf(reply.request.headers.range, file.size);
  if (range === 'unsatisfiable') {
    void reply.header('content-range', `bytes */${file.size}`);
    throw new RangeNotSatisfiable(file.size);
  }
  for (const [name, value] of Object.entries(downloadHeaders(file, download))) void reply.header(name, value);
  const stream = await store.open(file.sha256, range);
  void reply.header('content-length', range ? range.end - range.start + 1 : file.size);
  if (range) void reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
  await reply.send(stream);
  if (reply.request.method === 'HEAD') return 'nothing';
  return range && (range.start > 0 || range.end < file.size - 1) ? 'part' : 'whole';
}

/** For so long after the last byte, a client may still report that it dropped it (a reset connection). */
const resetWithinMs = 250;

/**
 * Whether the answer is sent to its last byte: all of it was handed to the connection, and the other side did not reset it with
 * bytes unread. It has to be called before sending.
 */
export function deliveredWhole(reply: FastifyReply): Promise<boolean> {
  const { raw } = reply;
  const { socket } = reply.request.raw;
  return new Promise((resolve) => {
    raw.once('close', () => {
      if (!raw.writableFinished) resolve(false);
    });
    raw.once('finish', () => {
      socket.once('close', (broken: boolean) => resolve(!broken));
      setTimeout(() => resolve(true), resetWithinMs).unref();
    });
  });
}

/** The headers that make a download safe. */
export function downloadHeaders(file: StoredFile, download: Pick<Download, 'name' | 'asAttachment'>): Record<string, string> {
  const type = declared.has(file.mime) ? file.mime : 'application/octet-stream';
  const shown = inline.has(type) && !download.asAttachment;
  return {
    'content-type': type === 'text/plain' ? 'text/plain; charset=utf-8' : type,
    'content-disposition': `${shown ? 'inline' : 'attachment'}; ${fileNameParameters(download.name)}`,
    'content-security-policy': type === 'application/pdf' ? pdfPolicy : sandboxedPolicy,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
    'accept-ranges': 'bytes',
    etag: `"${file.sha256}"`,
  };
}

/** `filename` for old readers, and `filename*` (RFC 5987/6266) for umlauts; without parts of a path or unprintable signs. */
export function fileNameParameters(name: string): string {
  const clean =
    [...name.normalize('NFC')]
      .filter((c) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(c))
      .join('')
      .split(/[/\\]/)
      .at(-1)
      ?.trim() || 'datei';
  const ascii = clean
    .replaceAll(/[äöüÄÖÜß]/g, (c) => transcribed[c] ?? c)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(clean).replaceAll(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

const transcribed: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };

/** One range by RFC 9110 (14.1.2, 14.2). Several ranges, or an unreadable one, are answered with the whole file. */
export function rangeOf(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [first, last] = [match[1] ?? '', match[2] ?? ''];
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start >= size ? 'unsatisfiable' : { start, end };
}
