import { fileTypeFromBuffer } from 'file-type';

/** How much of a file is looked at for its type: enough for the directory of an office document. */
const headBytes = 64 * 1024;

/**
 * Finds out what a content is while it passes. Formats with magic bytes are known by them. Text has none: it is called
 * text only if no byte of the whole content speaks against it, and no more is claimed than can be seen; whether text is
 * CSV is for whoever declares it (see {@link isOfType}).
 */
export class TypeSniffer {
  readonly #head: Uint8Array[] = [];
  #headLength = 0;
  #tail: Uint8Array = new Uint8Array(0);
  #length = 0;
  #text = true;

  /** Looks at the next chunk; keeps no more than the first 64 KiB, and the last ones. */
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

/** The directory of an office document stands at its end. */
const tailBytes = 64 * 1024;

const zip = 'application/zip';

/** An animated PNG is a PNG, as every reader of one shows it. */
const plainerName: Readonly<Record<string, string>> = { 'image/apng': 'image/png' };

const unknownType = 'application/octet-stream';

/** Types that are nothing but text to the eye, so that one cannot be told from another for sure. */
const textual = new Set(['text/plain', 'text/csv', 'application/json', 'application/xml', 'text/xml', 'text/calendar', 'text/vcard']);

async function byMagic(head: Uint8Array): Promise<string | undefined> {
  try {
    return base((await fileTypeFromBuffer(head))?.mime ?? '') || undefined;
  } catch {
    // A truncated or broken container: it has no type that could be vouched for.
    return undefined;
  }
}

/**
 * What is known by its first bytes alone, where the library wants to see more than the head of the file: a TIFF whose directory
 * stands at its end (faxes and scanners write those), an archive whose first entry is long. And a PDF behind other bytes: readers
 * look for its mark in the first 1,024 (ISO 32000-1, annex H.3.4.1).
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

/** Everything below the space, except tab, line feed, form feed, carriage return and escape. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;
}

/** Text that a browser would run is never called plain. */
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
 * Whether a content found to be `found` may be what somebody declared it to be. Text may be declared as any kind of
 * text without markup that runs; everything else must be what its bytes say.
 */
export function isOfType(declared: string, found: string): boolean {
  const [said, seen] = [base(declared), base(found)].map((mime) => sameAs[mime] ?? mime);
  if (said === seen) return true;
  return seen === 'text/plain' && said !== undefined && textual.has(said) && said !== 'application/xml';
}
