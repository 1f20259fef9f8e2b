import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { InvalidInput, Refusal, textOf as textOfError, type Fault } from '@vorgang/platform';
import type { HandedIn } from './handed-in.js';
import type { AnnouncedAttachment } from '../submission/submission.shape.js';

const jsonLimit = 1024 * 1024;

/**
 * Opens the body, up to and including its JSON. In a multipart body, the part `name` comes first. Each file after it belongs to
 * the announcement whose `attachmentId` is the part's name, else to the next one without a file.
 * @throws Refusal `intake.*` for a body that cannot be read; the caller then calls `discardRest`
 */
export async function openUpload(request: FastifyRequest, name: string, maxFileBytes: number): Promise<HandedIn> {
  if (!request.isMultipart()) {
    return { json: request.body, files: (announced) => Promise.resolve(complete(announced, new Map())) };
  }
  const parts = partsOf(request, maxFileBytes);
  const first = await parts.next();
  if (first.done || first.value.fieldname !== name) {
    throw new Refusal('malformed', 'intake.no-json-part', `the first part of the body is "${name}", as JSON`);
  }
  const json = parse(await textOf(first.value));
  return {
    json,
    async files(announced, take) {
      const taken = new Map<number, Awaited<ReturnType<typeof take>>>();
      for await (const part of parts) {
        if (isField(part))
          throw new Refusal('malformed', 'intake.unexpected-part', 'after the JSON only files follow', { part: part.fieldname });
        const index = placeOf(part.fieldname, announced, taken);
        const announcement = announced[index];
        if (!announcement) throw notAnnounced(part);
        taken.set(index, await take(wholly(part), announcement));
      }
      return complete(announced, taken);
    },
  };
}

/** Reads the rest of a refused body and drops it, so that the sender gets to read the answer. */
export function discardRest(request: FastifyRequest): void {
  request.raw.unpipe();
  request.raw.resume();
}

/**
 * The parts as they come. All are read as files, because Fastify reads fields at once, cuts long ones off, and parses them by its
 * own rules.
 */
async function* partsOf(request: FastifyRequest, maxFileBytes: number): AsyncGenerator<MultipartFile> {
  try {
    // The limit is one byte higher than permitted, so that the reader notices a file that is too large.
    for await (const part of request.parts({
      isPartAFile: () => true,
      limits: { fileSize: Math.max(maxFileBytes, jsonLimit) + 1, files: 21, parts: 40 },
    })) {
      if (part.type === 'file') yield part;
    }
  } catch (error) {
    throw brokenUpload(error);
  }
}

/** Whether the part is a plain field of a form, not a file. */
function isField({ filename, mimetype }: { readonly filename: string | undefined; readonly mimetype: string }): boolean {
  return filename === undefined && mimetype !== 'application/octet-stream';
}

async function* wholly(part: MultipartFile): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of part.file) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
  } catch (error) {
    throw brokenUpload(error);
  }
}

async function textOf(part: MultipartFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of wholly(part)) {
    size += chunk.length;
    if (size > jsonLimit)
      throw new Refusal('too-large', 'intake.json-too-large', `the JSON is larger than ${jsonLimit} bytes`, { maxBytes: jsonLimit });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    throw new Refusal('malformed', 'intake.not-json', 'the JSON cannot be read');
  }
}

/** Every failure between sender and parser counts as a broken transmission: nothing was received. */
function brokenUpload(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  // A part cannot have the name of a member that every object has, since Fastify keeps the parts by name.
  if (textOfError(error, 'code') === 'FST_PROTO_VIOLATION')
    return new Refusal(
      'malformed',
      'intake.part-name-not-permitted',
      'a part of the body has a name that no part may have, such as "constructor"',
    );
  if (textOfError(error, 'statusCode') === '413')
    return new Refusal('too-large', 'intake.too-many-parts', 'more parts than a submission can have');
  return new Refusal('malformed', 'intake.upload-broken', 'the multipart body cannot be read to its end');
}

function placeOf(fieldName: string, announced: readonly AnnouncedAttachment[], taken: ReadonlyMap<number, unknown>): number {
  const named = announced.findIndex((a, index) => a.attachmentId === fieldName && !taken.has(index));
  if (named >= 0) return named;
  return announced.findIndex((_, index) => !taken.has(index));
}

function complete<T>(announced: readonly AnnouncedAttachment[], taken: ReadonlyMap<number, T>): T[] {
  const faults: Fault[] = [];
  const files: T[] = [];
  announced.forEach((_, index) => {
    const file = taken.get(index);
    if (file === undefined)
      faults.push({ pointer: `/attachments/${index}`, code: 'intake.attachment-missing', detail: 'announced, but did not come' });
    else files.push(file);
  });
  if (faults.length > 0) throw new InvalidInput(faults, 'intake.malformed');
  return files;
}

function notAnnounced(part: MultipartFile): InvalidInput {
  const detail = `the file of part "${part.fieldname}" was not announced`;
  return new InvalidInput([{ pointer: '/attachments', code: 'intake.attachment-not-announced', detail }], 'intake.malformed');
}
