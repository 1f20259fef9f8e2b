import { Injectable } from '@nestjs/common';
import { Catalogue, tidyForm } from '@vorgang/catalogue';
import { currentContext, InvalidInput, Refusal, type Locale } from '@vorgang/platform';
import { contentHash } from '../submission/content-hash.js';
import { formMustFit } from '../submission/form-must-fit.js';
import { destinationOf } from '../submission/route.js';
import type { Source } from '../submission/source.js';
import { parseAs, submissionShape, type Submission } from '../submission/submission.shape.js';
import { SubmissionStore, type StoredSubmission } from '../submission/submission.store.js';
import { actingAs } from './acting-as.js';
import { Arrivals, type ArrivedSubmission } from './arrivals.js';
import { ArrivingFiles } from './arriving-files.js';
import type { HandedIn } from './handed-in.js';
import { IntakeDesk } from './intake-desk.js';
import { IdempotencyKeyReused } from './key-reused.js';
import { sameAgain } from './same-again.js';

/** A submission as kept, and whether it was kept before. */
export interface Received {
  readonly submission: StoredSubmission;
  readonly again: boolean;
}

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
    private readonly arrivals: Arrivals,
    private readonly desk: IntakeDesk,
  ) {}

  /**
   * Keeps a submission, with its case or its place in the quarantine. The same content under the same key of the same source
   * gives the same submission, and nothing is done twice.
   * @throws InvalidInput, IdempotencyKeyReused, IntakeBusy, Refusal `intake.channel-not-permitted`, `document.too-large`
   */
  receive(source: Source, idempotencyKey: string, handedIn: HandedIn): Promise<Received> {
    return actingAs(source, () => this.take(source, idempotencyKey, handedIn));
  }

  private async take(source: Source, idempotencyKey: string, handedIn: HandedIn): Promise<Received> {
    const locale = currentContext()?.locale ?? 'de';
    const asSent = parseAs(submissionShape, handedIn.json, locale);
    const checked = this.check(source, asSent, locale);
    // The files of a repetition are not stored, and what was received once is received whatever is demanded by now. Any other
    // repetition is noticed as it is written.
    if (checked instanceof Refusal || asSent.attachments.length > 0) {
      const before = await this.submissions.byIdempotencyKey(source, idempotencyKey);
      if (before) return { submission: await sameAgain(before, handedIn, asSent.attachments), again: true };
    }
    if (checked instanceof Refusal) throw checked;
    const envelope = asObject(handedIn.json);
    return this.files.take(handedIn, asSent.attachments, async (files, staged) => {
      const hash = contentHash(
        envelope,
        files.map((file) => file.found.sha256),
      );
      const arrival = await this.arrivals.prepare({ source, idempotencyKey, contentHash: hash, envelope, files, staged, ...checked });
      if (await this.desk.keep(arrival)) return { submission: arrival.submission, again: false };
      return { submission: await this.winner(source, idempotencyKey, hash), again: true };
    });
  }

  private check(source: Source, asSent: Submission, locale: Locale): Pick<ArrivedSubmission, 'submission' | 'destination'> | Refusal {
    try {
      maySay(source, asSent);
      const destination = destinationOf(this.catalogue, asSent.service);
      const submission = { ...asSent, form: tidyForm(destination.definition?.form ?? null, asSent.form) };
      formMustFit(destination, submission, locale);
      return { submission, destination };
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  /** Another request was first under this key. The same content gets the same receipt. @throws IdempotencyKeyReused */
  private async winner(source: Source, idempotencyKey: string, hash: string): Promise<StoredSubmission> {
    const first = await this.submissions.byIdempotencyKey(source, idempotencyKey);
    if (first?.contentHash !== hash) throw new IdempotencyKeyReused();
    return first;
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
