import { Controller, UseGuards } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { currentPortal } from '@vorgang/access';
import { ReportPayment } from '@vorgang/cases';
import { Clock, CommandGate, defineEndpoint, Endpoint, hashOf, Input, InvalidInput, newId, Refusal, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { IntakeLimit } from './intake-limit.guard.js';
import { SubmissionStore, type StoredMessage } from '../../submission/submission.store.js';
import { submissionParams } from './show-status.controller.js';
import { paymentExamples } from './examples.js';
import { NotACaseYet } from '../../reception/not-a-case-yet.js';
import { asCasePayment } from '../../submission/routable.js';
import { paymentShape } from '../../submission/submission.shape.js';

/** This transaction was reported before, with other figures. */
export class TransactionDiffers extends Refusal {
  constructor() {
    super('conflict', 'intake.transaction-differs', 'this transaction was reported before, and differently');
  }
}

/** The portal reports what was paid there. The provider's transaction id makes it one, however often it is reported. */
export class ReceivePayment extends Command<StoredMessage> {
  constructor(
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
  async execute({ submissionId, payment }: ReceivePayment): Promise<StoredMessage> {
    const { id, caseId } = await this.submissions.ofPortal(submissionId, currentPortal().id);
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

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/intake/v1/submissions/:submissionId/payment',
  audience: 'portal',
  permission: ['submit', 'Submission'],
  tag: 'submissions',
  summary: 'Report a payment',
  description:
    'What the payment provider has booked, in whatever state the case is: what comes for a case that has ended is recorded, and paid back. The same transaction again is answered as the first time; for another case it is refused (409).',
  params: submissionParams,
  body: paymentShape,
  status: 201,
  response: z.object({ paymentId: z.uuid(), submissionId: z.uuid(), receivedAt: z.iso.datetime() }).meta({ id: 'PaymentReceipt' }),
  problems: ['submission.not-found', 'intake.not-a-case', 'intake.transaction-differs', 'intake.payment-not-booked', 'payment.reference-used', 'payment.differs'],
  examples: paymentExamples,
});

@Controller()
@UseGuards(IntakeLimit)
export class ReportPaymentController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  async report(@Input() { params, body }: InputOf<typeof endpoint>): Promise<z.output<typeof endpoint.response>> {
    if (body.status !== 'BOOKED') {
      throw new InvalidInput([{ pointer: '/status', code: 'intake.payment-not-booked', detail: 'only what is booked counts as paid' }]);
    }
    const message = await this.gate.send(new ReceivePayment(params.submissionId, body));
    return { paymentId: message.id, submissionId: params.submissionId, receivedAt: message.receivedAt.toISOString() };
  }
}
