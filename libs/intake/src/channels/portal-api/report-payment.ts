import { Controller, UseGuards } from '@nestjs/common';
import { currentPortal } from '@vorgang/access';
import { CommandGate, defineEndpoint, Endpoint, Input, InvalidInput, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { ReceivePayment } from '../../reception/receive-payment.command.js';
import { paymentShape } from '../../submission/submission.shape.js';
import { paymentExamples } from './examples.js';
import { IntakeLimit } from './intake-limit.guard.js';
import { submissionParams } from './show-status.controller.js';

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
  problems: [
    'submission.not-found',
    'intake.not-a-case',
    'intake.transaction-differs',
    'intake.payment-not-booked',
    'payment.reference-used',
    'payment.differs',
  ],
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
    const message = await this.gate.send(new ReceivePayment(currentPortal(), params.submissionId, body));
    return { paymentId: message.id, submissionId: params.submissionId, receivedAt: message.receivedAt.toISOString() };
  }
}
