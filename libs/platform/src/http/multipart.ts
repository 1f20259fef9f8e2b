import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Refusal, textOf } from '../errors.js';

export type { MultipartFile };

/** What is wrong with a multipart body, and how the caller refuses it. */
export interface MultipartRefusals {
  /** More parts than permitted. */
  readonly tooMany: () => Refusal;
  /** A part has a name that no part can have. */
  readonly badName: () => Refusal;
  /** The body cannot be read to its end. Nothing was received. */
  readonly broken: () => Refusal;
}

export interface MultipartLimits {
  /** Bytes of one part, at most; the reader of the part still notices one byte more. */
  readonly partBytes: number;
  /** Parts, at most. */
  readonly parts: number;
}

/**
 * The parts of a multipart body as they come. All are read as files, because Fastify reads fields at once, cuts long ones off, and
 * parses them by its own rules.
 */
export async function* multipartOf(
  request: FastifyRequest,
  { partBytes, parts }: MultipartLimits,
  refusals: MultipartRefusals,
): AsyncGenerator<MultipartFile> {
  try {
    // The limit is one byte higher than permitted, so that the reader notices a file that is too large.
    for await (const part of request.parts({ isPartAFile: () => true, limits: { fileSize: partBytes + 1, files: parts, parts: 40 } })) {
      if (part.type === 'file') yield part;
    }
  } catch (error) {
    throw refusalFor(error, refusals);
  }
}

/** The bytes of a part. @throws what `refusals.broken` makes, where the transmission breaks off */
export async function* bytesOf(part: MultipartFile, refusals: MultipartRefusals): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of part.file) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
  } catch (error) {
    throw refusalFor(error, refusals);
  }
}

/** Reads the rest of a refused body and drops it, so that the sender gets to read the answer. */
export function discardRest(request: FastifyRequest): void {
  request.raw.unpipe();
  request.raw.resume();
}

/** Every failure between sender and parser counts as a broken transmission: nothing was received. */
function refusalFor(error: unknown, refusals: MultipartRefusals): Refusal {
  if (error instanceof Refusal) return error;
  // A part cannot have the name of a member that every object has, since Fastify keeps the parts by name.
  if (textOf(error, 'code') === 'FST_PROTO_VIOLATION') return refusals.badName();
  return textOf(error, 'statusCode') === '413' ? refusals.tooMany() : refusals.broken();
}
