import type { FastifyReply } from 'fastify';
import { NotFound } from '@vorgang/platform';
import type { ByteRange, FileStore, StoredFile } from './file-store.js';

/** What a browser may show in its window. SVG and HTML are not among them: they can carry scripts. */
const inline = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** What keeps its type on the way out; anything else leaves as bytes without a meaning. */
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

/** Chrome's PDF viewer does not start in a sandbox; a PDF gets all the rest. */
const policy = "default-src 'none'; frame-ancestors 'self'";
const pdfPolicy = `${policy}; object-src 'self'; style-src 'unsafe-inline'`;
const sandboxedPolicy = `${policy}; img-src 'self'; style-src 'unsafe-inline'; sandbox`;

/** What to send, and under which name. */
export interface Download {
  readonly sha256: string;
  /** The name that the file gets on the reader's disk; any characters. */
  readonly name: string;
  /** `true` makes an attachment of what could be shown. */
  readonly asAttachment?: boolean;
}

/**
 * Sends a stored file so that nothing in it can act in the reader's session: its type comes from its bytes and a list,
 * browsers may not guess another one, PDF and images are shown, everything else is saved. Honours one byte range.
 * @throws NotFound `document.not-found` before anything is sent
 */
export async function sendFile(reply: FastifyReply, store: FileStore, download: Download): Promise<void> {
  const file = await store.find(download.sha256);
  if (!file) throw new NotFound('document');
  for (const [name, value] of Object.entries(downloadHeaders(file, download))) void reply.header(name, value);
  const range = rangeOf(reply.request.headers.range, file.size);
  if (range === 'unsatisfiable') {
    await reply.status(416).header('content-range', `bytes */${file.size}`).send();
    return;
  }
  const stream = await store.open(file.sha256, range);
  void reply.header('content-length', range ? range.end - range.start + 1 : file.size);
  if (range) void reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
  await reply.send(stream);
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

/** `filename` for old readers and `filename*` (RFC 5987/6266) for umlauts; nothing of a path, nothing unprintable. */
export function fileNameParameters(name: string): string {
  const clean = [...name.normalize('NFC')].filter((c) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(c)).join('').split(/[/\\]/).at(-1)?.trim() || 'datei';
  const ascii = clean
    .replaceAll(/[äöüÄÖÜß]/g, (c) => transcribed[c] ?? c)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(clean).replaceAll(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

const transcribed: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };

/** One range as RFC 9110 has it; several, or none that can be read, are answered with the whole. */
function rangeOf(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [first, last] = [match[1] ?? '', match[2] ?? ''];
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start >= size || start > end ? 'unsatisfiable' : { start, end };
}
