import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { PortalPrincipal } from '@vorgang/access';
import { Catalogue, tidyForm, validateForm } from '@vorgang/catalogue';
import { FileStore, type StagedFile } from '@vorgang/documents';
import { CommandGate, CONFIG, currentContext, InvalidInput, newId, Refusal, type Config } from '@vorgang/platform';
import { SubmissionStore, type StoredSubmission } from '../submission/submission.store.js';
import { received, type ReceivedAttachment } from '../submission/attachments.js';
import { contentHash } from '../submission/content-hash.js';
import { IdempotencyKeyReused } from '../channels/portal-api/idempotency-key.js';
import { destinationOf, type Destination } from '../submission/route.js';
import { parseAs, submissionShape, type AnnouncedAttachment, type Submission } from '../submission/submission.shape.js';
import type { Upload } from '../channels/portal-api/upload.js';
import { KeepSubmission } from './keep-submission.command.js';

/**
 * The way of a submission from the wire to its place. What is faulty by itself is refused before a file of it is
 * stored; what is whole is received, wherever it then belongs.
 */
@Injectable()
export class IntakeDesk {
  constructor(
    private readonly submissions: SubmissionStore,
    private readonly catalogue: Catalogue,
    private readonly files: FileStore,
    private readonly gate: CommandGate,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async receive(portal: PortalPrincipal, idempotencyKey: string, upload: Upload): Promise<{ submission: StoredSubmission; again: boolean }> {
    const locale = currentContext()?.locale ?? 'de';
    const asSent = parseAs(submissionShape, upload.json, locale);
    const before = await this.submissions.byIdempotencyKey(portal.id, idempotencyKey);
    if (before) return { submission: await this.sameAgain(before, upload, asSent), again: true };
    mayBeSentBy(portal, asSent);
    const destination = destinationOf(this.catalogue, asSent.service);
    const submission = { ...asSent, form: tidyForm(destination.definition?.form ?? null, asSent.form) };
    formMustFit(destination, submission, locale);
    const envelope = asObject(upload.json);
    return this.withFiles(upload, submission.attachments, async (files, keepFiles) => {
      const kept = await this.gate.send(
        new KeepSubmission({
          apiKeyId: portal.id,
          idempotencyKey,
          contentHash: contentHash(envelope, files.map((file) => file.found.sha256)),
          submission,
          envelope,
          destination,
          files,
          keepFiles,
          statedReceipt: submission.receivedAt ? new Date(submission.receivedAt) : null,
        }),
      );
      return { submission: kept, again: false };
    });
  }

  /**
   * Takes the files as they come and hands them on; `keepFiles` is called where they are kept, in the same unit of work as what
   * names them. Whatever was not kept is gone afterwards: nothing of what was refused stays.
   * @throws Refusal `document.too-large`
   */
  async withFiles<T>(
    upload: Upload,
    announced: readonly AnnouncedAttachment[],
    work: (files: ReceivedAttachment[], keepFiles: () => Promise<void>) => Promise<T>,
  ): Promise<T> {
    const maxBytes = this.config.limits.attachmentBytes;
    if (announced.some(({ size }) => size > maxBytes)) {
      throw new Refusal('too-large', 'document.too-large', `a file is announced with more than ${maxBytes} bytes`, { maxBytes });
    }
    const staged: StagedFile[] = [];
    try {
      const files = await upload.files(announced, async (content, announcement) => {
        const one = await this.files.stage(content, { maxBytes });
        staged.push(one);
        return received(newId(), announcement, one.file);
      });
      return await work(files, async () => {
        for (const file of staged) await file.keep();
      });
    } finally {
      for (const file of staged) await file.discard();
    }
  }

  /** What was received before is only hashed: the same content gets its receipt, and nothing is stored twice. */
  private async sameAgain(before: StoredSubmission, upload: Upload, { attachments }: Submission): Promise<StoredSubmission> {
    if (contentHash(asObject(upload.json), await hashesOf(upload, attachments)) !== before.contentHash) throw new IdempotencyKeyReused();
    return before;
  }
}

/** The hashes of the files, read and thrown away. */
export function hashesOf(upload: Upload, announced: readonly AnnouncedAttachment[]): Promise<string[]> {
  return upload.files(announced, async (content) => {
    const hash = createHash('sha256');
    for await (const chunk of content) hash.update(chunk);
    return hash.digest('hex');
  });
}

/** @throws Refusal where the key is not for this channel, or not for stating a time */
function mayBeSentBy(portal: PortalPrincipal, submission: Submission): void {
  if (!portal.channels.includes(submission.channel)) {
    throw new Refusal('forbidden', 'intake.channel-not-permitted', `this key does not submit by ${submission.channel}`, { channels: portal.channels });
  }
  if (submission.receivedAt && !portal.mayStateReceivedAt) {
    throw new InvalidInput([{ pointer: '/receivedAt', code: 'intake.received-at-not-permitted', detail: 'this key cannot say when something was received' }], 'intake.malformed');
  }
}

/** @throws InvalidInput `intake.form-invalid`; a service without a version that takes cases is the quarantine's matter */
export function formMustFit({ definition }: Destination, { form }: Pick<Submission, 'form'>, locale: 'de' | 'en'): void {
  if (!definition) return;
  const faults = validateForm(definition, form, locale);
  if (faults.length === 0) return;
  throw new InvalidInput(faults.map(({ pointer, code, message }) => ({ pointer: `/form${pointer}`, code: `form.${code}`, detail: message })), 'intake.form-invalid');
}

function asObject(json: unknown): Record<string, unknown> {
  if (typeof json !== 'object' || json === null) throw new TypeError('a submission that was checked is an object');
  return { ...json };
}
