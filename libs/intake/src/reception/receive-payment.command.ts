import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ReportPayment } from '@vorgang/cases';
import { Clock, CommandGate, hashOf, KeyedCommand, newId, Refusal } from '@vorgang/platform';
import type { z } from 'zod';
import { asCasePayment } from '../submission/routable.js';
import type { Source } from '../submission/source.js';
import type { paymentShape } from '../submission/submission.shape.js';
import { SubmissionStore, type StoredMessage } from '../submission/submission.store.js';
import { NotACaseYet } from './not-a-case-yet.js';

/** This transaction was reported before, with other figures. */
export class TransactionDiffers extends Refusal {
  constructor() {
    super('conflict', 'intake.transaction-differs', 'this transaction was reported before, and differently');
  }
}

/**
 * The source of a submission reports a payment for it. The provider's transaction id identifies the payment, so it counts once
 * even if it is reported again.
 */
export class ReceivePayment extends KeyedCommand<StoredMessage> {
  readonly commandKey = 'receive-payment';

  constructor(
    readonly source: Source,
    readonly submissionId: string,
    readonly payment: z.output<typeof paymentShape>,
  ) {
    super();
  }
}

@CommandHandler(ReceivePayment)
export class ReceivePaymentHandler implements ICommandHandler<ReceivePayment> {
  constructor(
    private readonly submissions: SubmissionStore,
    private readonly gate: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, NotACaseYet, TransactionDiffers, and the case's own rules */
  async execute({ source, submissionId, payment }: ReceivePayment): Promise<StoredMessage> {
    const { id, caseId } = await this.submissions.ofSource(source, submissionId);
    if (caseId === null) throw new NotACaseYet();
    const key = payment.transactionId;
    const message = { id: newId(), contentHash: hashOf(payment), receivedAt: this.clock.now(), attachments: [] };
    if (!(await this.submissions.addMessage({ ...message, submissionId: id, kind: 'payment', key, content: payment }))) {
      const first = await this.submissions.message(id, 'payment', key);
      if (first?.contentHash !== message.contentHash) throw new TransactionDiffers();
      return first;
    }
    await this.gate.send(new ReportPayment(caseId, asCasePayment(payment)));
    return message;
  }
}
