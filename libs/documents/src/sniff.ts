/** How much of a file's beginning is examined for its type. */
const headBytes = 64 * 1024;

/**
 * Detects the type of a content while it passes. Many formats have magic bytes. Text has none: it counts as text only if no byte
 * of the whole content contradicts that, and the result claims nothing more. Whether text is CSV is left to its declaration (see
 * {@link isOfType}).
 */
export class TypeSniffer {
  readonly #head: Uint8Array[] = [];
  #headLength = 0;
  #tail: Uint8Array = new Uint8Array(0);
  #length = 0;
  #text = true;

  /** Examines the next chunk; keeps only the first and the last 64 KiB. */
  see(chunk: Uint8Array): void {
    if (this.#headLength < headBytes) {
      const part = Uint8Array.from(chunk.subarray(0, headBytes - this.#headLength));
      this.#head.push(part);
      this.#headLength += part.length;
    }
    this.#tail =
      chunk.length >= tailBytes ? Uint8Array.from(chunk.subarray(-tailBytes)) : Buffer.concat([this.#tail, chunk]).subarray(-tailBytes);
    this.#length += chunk.length;
    if (this.#text) this.#text = !chunk.some(isControl);
  }

  /** The type, after the last chunk. */
  async type(): Promise<string> {
    if (this.#length === 0) return unknownType;
    const head = Buffer.concat(this.#head);
    const found = await byMagic(head);
    if (found === zip) return officeType(this.#tail) ?? found;
    if (found && !textual.has(found)) return plainerName[found] ?? found;
    const text = this.#text ? textType(head) : null;
    if (text === 'text/html' || text === 'image/svg+xml') return text;
    return byOldMarks(head, this.#tail) ?? text ?? found ?? unknownType;
  }
}

/** The directory of an office document is at its end. */
const tailBytes = 64 * 1024;

const zip = 'application/zip';

/** An animated PNG counts as a PNG, since every reader of PNG shows it. */
const plainerName: Readonly<Record<string, string>> = { 'image/apng': 'image/png' };

const unknownType = 'application/octet-stream';

/** Types that are plain text, so that they cannot be told apart for sure. */
const textual = new Set(['text/plain', 'text/csv', 'application/json', 'application/xml', 'text/xml', 'text/calendar', 'text/vcard']);

async function byMagic(head: Uint8Array): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  try {
    return base((await fileTypeFromBuffer(head))?.mime ?? '') || undefined;
  } catch {
    // A truncated or broken container has no reliable type.
    return undefined;
  }
}

/**
 * Detects types by their first bytes alone, where the library needs more than the head of the file: a TIFF with its directory at
 * its end (as faxes and scanners write it), or an archive with a long first entry. It also detects a PDF behind other bytes,
 * since readers look for its mark in the first 1,024 (ISO 32000-1, annex H.3.4.1).
 */
function byOldMarks(head: Buffer, tail: Uint8Array): string | undefined {
  const mark = head.toString('latin1', 0, 4);
  if (mark === 'II*\0' || mark === 'MM\0*' || mark === 'II+\0' || mark === 'MM\0+') return 'image/tiff';
  if (mark === 'PK\u0003\u0004') return officeType(tail) ?? zip;
  return /%PDF-\d\.\d/.test(head.toString('latin1', 0, 1024)) ? 'application/pdf' : undefined;
}

const officeParts: readonly (readonly [part: string, mime: string])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];

/** The kind of an office document, by the directory at the end of its archive; undefined for any other archive. */
function officeType(tail: Uint8Array): string | undefined {
  const names = Buffer.from(tail).toString('latin1');
  return names.includes('[Content_Types].xml') ? officeParts.find(([part]) => names.includes(part))?.[1] : undefined;
}

/** Whether it is a byte below the space, except tab, line feed, form feed, carriage return and escape. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;
}

/** The type of a text. Text that a browser would run is never called plain. */
function textType(head: Buffer): string {
  const start = head
    .subarray(0, 1024)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  const all = head.toString('latin1').toLowerCase();
  if (/^(<!doctype html|<html|<head|<body|<script|<iframe)/.test(start) || (start.startsWith('<') && all.includes('<html')))
    return 'text/html';
  if (start.startsWith('<') && /<([a-z]+:)?svg[\s>]/.test(all)) return 'image/svg+xml';
  return start.startsWith('<?xml') ? 'application/xml' : 'text/plain';
}

const sameAs: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/heif': 'image/heic',
  'text/xml': 'application/xml',
  'application/x-pdf': 'application/pdf',
  'application/x-zip-compressed': 'application/zip',
  'application/msword': 'application/x-cfb',
  'application/vnd.ms-excel': 'application/x-cfb',
};

/** The type without parameters, in lower case: `text/csv; charset=utf-8` is `text/csv`. */
function base(mime: string): string {
  return (mime.split(';')[0] ?? '').trim().toLowerCase();
}

/**
 * Whether a content of the detected type `found` may have the declared type. Text may be declared as any kind of text without
 * active markup; everything else must have the type of its bytes.
 */
export function isOfType(declared: string, found: string): boolean {
  const [said, seen] = [base(declared), base(found)].map((mime) => sameAs[mime] ?? mime);
  if (said === seen) return true;
  return seen === 'text/plain' && said !== undefined && textual.has(said) && said !== 'application/xml';
}
