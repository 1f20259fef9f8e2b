import type { FastifyRequest } from 'fastify';
import { bytesOf, InvalidInput, multipartOf, Refusal, type Fault, type MultipartFile, type MultipartRefusals } from '@vorgang/platform';
import type { HandedIn } from './handed-in.js';
import type { AnnouncedAttachment } from '../submission/submission.shape.js';

const jsonLimit = 1024 * 1024;

const refusals: MultipartRefusals = {
  tooMany: () => new Refusal('too-large', 'intake.too-many-parts', 'more parts than a submission can have'),
  badName: () =>
    new Refusal(
      'malformed',
      'intake.part-name-not-permitted',
      'a part of the body has a name that no part may have, such as "constructor"',
    ),
  broken: () => new Refusal('malformed', 'intake.upload-broken', 'the multipart body cannot be read to its end'),
};

/**
 * Opens the body, up to and including its JSON. In a multipart body, the part `name` comes first. Each file after it belongs to
 * the announcement whose `attachmentId` is the part's name, else to the next one without a file.
 * @throws Refusal `intake.*` for a body that cannot be read; the caller then calls `discardRest`
 */
export async function openUpload(request: FastifyRequest, name: string, maxFileBytes: number): Promise<HandedIn> {
  if (!request.isMultipart()) {
    return { json: request.body, files: (announced) => Promise.resolve(complete(announced, new Map())) };
  }
  const parts = multipartOf(request, { partBytes: Math.max(maxFileBytes, jsonLimit), parts: 21 }, refusals);
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
        taken.set(index, await take(bytesOf(part, refusals), announcement));
      }
      return complete(announced, taken);
    },
  };
}

/** Whether the part is a plain field of a form, not a file. */
function isField({ filename, mimetype }: { readonly filename: string | undefined; readonly mimetype: string }): boolean {
  return filename === undefined && mimetype !== 'application/octet-stream';
}

async function textOf(part: MultipartFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytesOf(part, refusals)) {
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
