import { Injectable } from '@nestjs/common';
import { Catalogue, tidyForm } from '@vorgang/catalogue';
import { CommandGate, currentContext, InvalidInput, Refusal } from '@vorgang/platform';
import { contentHash } from '../submission/content-hash.js';
import { formMustFit } from '../submission/form-must-fit.js';
import { destinationOf } from '../submission/route.js';
import type { Source } from '../submission/source.js';
import { parseAs, submissionShape, type Submission } from '../submission/submission.shape.js';
import { SubmissionStore, type StoredSubmission } from '../submission/submission.store.js';
import { actingAs } from './acting-as.js';
import { ArrivingFiles } from './arriving-files.js';
import type { HandedIn } from './handed-in.js';
import { KeepSubmission } from './keep-submission.command.js';
import { sameAgain } from './same-again.js';

/**
 * Takes submissions from every channel. It refuses a malformed one before it stores a file, and receives every well-formed one,
 * whether it can be routed or not.
 */
@Injectable()
export class Reception {
  constructor(
    private readonly submissions: SubmissionStore,
    private readonly catalogue: Catalogue,
    private readonly files: ArrivingFiles,
    private readonly gate: CommandGate,
  ) {}

  /**
   * Keeps a submission, with its case or its place in the quarantine. The same content under the same key of the same source
   * gives the same submission, and nothing is done twice.
   * @throws InvalidInput, IdempotencyKeyReused, Refusal `intake.channel-not-permitted`, `document.too-large`
   */
  receive(source: Source, idempotencyKey: string, handedIn: HandedIn): Promise<{ submission: StoredSubmission; again: boolean }> {
    return actingAs(source, () => this.take(source, idempotencyKey, handedIn));
  }

  private async take(
    source: Source,
    idempotencyKey: string,
    handedIn: HandedIn,
  ): Promise<{ submission: StoredSubmission; again: boolean }> {
    const locale = currentContext()?.locale ?? 'de';
    const asSent = parseAs(submissionShape, handedIn.json, locale);
    const before = await this.submissions.byIdempotencyKey(source, idempotencyKey);
    if (before) return { submission: await sameAgain(before, handedIn, asSent.attachments), again: true };
    maySay(source, asSent);
    const destination = destinationOf(this.catalogue, asSent.service);
    const submission = { ...asSent, form: tidyForm(destination.definition?.form ?? null, asSent.form) };
    formMustFit(destination, submission, locale);
    const envelope = asObject(handedIn.json);
    return this.files.take(handedIn, submission.attachments, async (files, keepFiles) => {
      const hash = contentHash(
        envelope,
        files.map((file) => file.found.sha256),
      );
      const kept = await this.gate.send(
        new KeepSubmission({ source, idempotencyKey, contentHash: hash, submission, envelope, destination, files, keepFiles }),
      );
      return { submission: kept, again: false };
    });
  }
}

/** @throws Refusal where the source may not name this channel, or may not state a time of receipt */
function maySay(source: Source, submission: Submission): void {
  if (!source.channels.includes(submission.channel)) {
    throw new Refusal('forbidden', 'intake.channel-not-permitted', `this key does not submit by ${submission.channel}`, {
      channels: source.channels,
    });
  }
  if (submission.receivedAt && !source.mayStateReceivedAt) {
    throw new InvalidInput(
      [{ pointer: '/receivedAt', code: 'intake.received-at-not-permitted', detail: 'this key cannot say when something was received' }],
      'intake.malformed',
    );
  }
}

function asObject(json: unknown): Record<string, unknown> {
  if (typeof json !== 'object' || json === null) throw new TypeError('a submission that was checked is an object');
  return { ...json };
}
