import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AnswerRequest } from '@vorgang/cases';
import { Clock, CommandGate, KeyedCommand } from '@vorgang/platform';
import { SubmissionStore, type StoredMessage, type StoredSubmission } from '../submission/submission.store.js';
import { asCaseAttachment } from '../submission/attachments.js';
import { IdempotencyKeyReused } from './key-reused.js';
import { NotACaseYet } from './not-a-case-yet.js';

/** Keeps the citizen's answer as received, and records it in the case. */
export class ReceiveAnswer extends KeyedCommand<StoredMessage> {
  readonly commandKey = 'receive-answer';

  constructor(
    readonly submission: StoredSubmission,
    readonly idempotencyKey: string,
    readonly answer: Omit<StoredMessage, 'receivedAt'> & { readonly message: string; readonly content: Record<string, unknown> },
    /** Keeps the files; called once the answer is known to be new and accepted. */
    readonly keepFiles: () => Promise<void>,
  ) {
    super();
  }
}

@CommandHandler(ReceiveAnswer)
export class ReceiveAnswerHandler implements ICommandHandler<ReceiveAnswer> {
  constructor(
    private readonly submissions: SubmissionStore,
    private readonly gate: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws IdempotencyKeyReused, NotACaseYet, and the case's own rules */
  async execute({ submission, idempotencyKey: key, answer: given, keepFiles }: ReceiveAnswer): Promise<StoredMessage> {
    if (submission.caseId === null) throw new NotACaseYet();
    const answer = { ...given, receivedAt: this.clock.now() };
    if (!(await this.submissions.addMessage({ ...answer, submissionId: submission.id, kind: 'answer', key }))) {
      const first = await this.submissions.message(submission.id, 'answer', key);
      if (first?.contentHash !== answer.contentHash) throw new IdempotencyKeyReused();
      return first;
    }
    const attachments = answer.attachments.map(asCaseAttachment);
    await this.gate.send(new AnswerRequest(submission.caseId, { answerId: answer.id, message: answer.message, attachments }));
    await keepFiles();
    return answer;
  }
}
