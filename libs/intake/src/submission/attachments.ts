import { isOfType, type StoredFile } from '@vorgang/documents';
import type { Attachment } from '@vorgang/cases';
import type { ServiceDefinition } from '@vorgang/catalogue';
import type { AnnouncedAttachment } from './submission.shape.js';

/** A file as it was announced and as it came. */
export interface ReceivedAttachment {
  /** Our id; the portal's own is in the envelope. */
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly announced: { readonly mime: string; readonly size: number; readonly sha256: string };
  readonly found: StoredFile;
}

/** What is wrong with a file, by a code that the UI translates. */
export interface AttachmentFault {
  readonly code:
    | 'attachment.hash-differs'
    | 'attachment.size-differs'
    | 'attachment.type-differs'
    | 'attachment.type-not-accepted'
    | 'attachment.too-large'
    | 'attachment.too-many';
  readonly pointer: string;
  readonly attachmentId: string;
  readonly said: string;
  readonly found: string;
}

/** Joins a file's announcement with what came. */
export function received(id: string, announced: AnnouncedAttachment, found: StoredFile): ReceivedAttachment {
  const { name, purpose, mime, size, sha256 } = announced;
  return { id, name, purpose, announced: { mime, size, sha256 }, found };
}

/**
 * The faults of the files: not as announced, or not what the service takes. Pure.
 * @param definition null where the service is unknown: then only the announcement counts
 */
export function faultsOfAttachments(files: readonly ReceivedAttachment[], definition: ServiceDefinition | null): AttachmentFault[] {
  return files.flatMap((file, index) => {
    const { announced, found } = file;
    const rules = definition?.attachments;
    const faults: [AttachmentFault['code'], boolean, string, string][] = [
      ['attachment.hash-differs', announced.sha256 !== found.sha256, announced.sha256, found.sha256],
      // A wrong size with the right hash is the portal's slip, and does no harm to readers.
      [
        'attachment.size-differs',
        announced.sha256 === found.sha256 && announced.size !== found.size,
        String(announced.size),
        String(found.size),
      ],
      ['attachment.type-differs', !isOfType(announced.mime, found.mime), announced.mime, found.mime],
      [
        'attachment.type-not-accepted',
        rules !== undefined && !rules.accept.some((mime) => isOfType(mime, found.mime)),
        rules?.accept.join(', ') ?? '',
        found.mime,
      ],
      ['attachment.too-large', rules !== undefined && found.size > rules.maxBytes, String(rules?.maxBytes), String(found.size)],
      ['attachment.too-many', rules !== undefined && index >= rules.maxCount, String(rules?.maxCount), String(files.length)],
    ];
    return faults
      .filter(([, broken]) => broken)
      .map(([code, , said, seen]) => ({ code, pointer: `/attachments/${index}`, attachmentId: file.id, said, found: seen }));
  });
}

/** The file as the case keeps it. Its detected type counts, not its announced one. */
export function asCaseAttachment({ id, name, purpose, announced, found }: ReceivedAttachment): Attachment {
  const mime = isOfType(announced.mime, found.mime) ? (announced.mime.split(';')[0] ?? found.mime).trim().toLowerCase() : found.mime;
  return { id, name, purpose, mime, size: found.size, sha256: found.sha256 };
}
