import { Injectable } from '@nestjs/common';
import { Catalogue } from '@vorgang/catalogue';
import { CommandGate, currentContext, InvalidInput, newId } from '@vorgang/platform';
import { faultsOfAttachments } from '../submission/attachments.js';
import { contentHash } from '../submission/content-hash.js';
import { destinationOf } from '../submission/route.js';
import type { Source } from '../submission/source.js';
import { answerShape, parseAs, type Answer } from '../submission/submission.shape.js';
import { SubmissionStore, type StoredMessage, type StoredSubmission } from '../submission/submission.store.js';
import { actingAs } from './acting-as.js';
import { ArrivingFiles } from './arriving-files.js';
import type { HandedIn } from './handed-in.js';
import { ReceiveAnswer } from './receive-answer.command.js';
import { sameAgain } from './same-again.js';

/**
 * Takes applicants' answers from all channels. The case waits for the answer, so a file that is not as announced is refused at
 * once, and nothing is kept.
 */
@Injectable()
export class Answers {
  constructor(
    private readonly submissions: SubmissionStore,
    private readonly files: ArrivingFiles,
    private readonly catalogue: Catalogue,
    private readonly gate: CommandGate,
  ) {}

  /** @throws InvalidInput, IdempotencyKeyReused, NotACaseYet, and the case's own rules */
  receive(source: Source, submission: StoredSubmission, idempotencyKey: string, handedIn: HandedIn): Promise<StoredMessage> {
    return actingAs(source, async () => {
      const answer = parseAs(answerShape, handedIn.json, currentContext()?.locale ?? 'de');
      const before = await this.submissions.message(submission.id, 'answer', idempotencyKey);
      return before ? sameAgain(before, handedIn, answer.attachments) : this.take(submission, idempotencyKey, handedIn, answer);
    });
  }

  private take(submission: StoredSubmission, idempotencyKey: string, handedIn: HandedIn, answer: Answer): Promise<StoredMessage> {
    return this.files.take(handedIn, answer.attachments, (attachments, arrived) => {
      const faults = faultsOfAttachments(attachments, destinationOf(this.catalogue, submission.service).known);
      if (faults.length > 0) {
        throw new InvalidInput(
          faults.map(({ pointer, code, said, found }) => ({ pointer, code: `intake.${code}`, detail: `said: ${said}, found: ${found}` })),
          'intake.malformed',
        );
      }
      const message = {
        id: newId(),
        contentHash: contentHash(
          handedIn.json,
          attachments.map((file) => file.found.sha256),
        ),
        attachments,
        message: answer.message,
        content: { ...answer },
      };
      return this.gate.send(new ReceiveAnswer(submission, idempotencyKey, message, () => this.files.keep(arrived)));
    });
  }
}
