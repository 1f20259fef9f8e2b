import { Controller } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, CommandGate, defineEndpoint, Endpoint, Input, newId, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt } from '../case-desk.js';

const body = z.object({
  cents: z.int().min(1).max(100_000_000).describe('In euro cents'),
  method: z.enum(['cash', 'card', 'transfer']),
  reference: z.string().trim().min(1).max(100).describe('The receipt’s or the booking’s number'),
});

/** Records what the cashier has received. The permit that waited for it is then written. */
export class RecordPayment extends Command<CaseReceipt> {
  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(RecordPayment)
export class RecordPaymentHandler implements ICommandHandler<RecordPayment> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly clock: Clock,
  ) {}

  async execute({ caseId, input }: RecordPayment): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'record-payment', null);
    const paid = { id: newId(), via: 'cashier' as const, ...input, paidAt: this.clock.nowIso() };
    const automatic = this.desk.checksAnew(kase, { ...kase, payments: [...kase.payments, paid] });
    return this.desk.settle(kase, { action: 'record-payment', ...input, paymentId: paid.id, letterId: newId(), paidAt: paid.paidAt, automatic });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/payment',
  audience: 'staff',
  tag: 'cases',
  summary: 'Record a payment at the cashier',
  permission: ['record-payment', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'payment.nothing-to-pay', 'case.nothing-changes'],
});

@Controller()
export class RecordPaymentController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  pay(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new RecordPayment(params.caseId, input));
  }
}
