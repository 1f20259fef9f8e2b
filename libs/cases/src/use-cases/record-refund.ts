import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, day, defineEndpoint, Endpoint, Input, InvalidInput, KeyedCommand, newId, text, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt } from '../case-desk.js';
import { refundMethods } from '../domain/case.js';

const body = z.object({
  cents: z.int().min(1).max(100_000_000).describe('In euro cents; at most what is to be paid back'),
  method: z.enum(refundMethods),
  reference: text({ max: 100 }).describe('The booking’s or the receipt’s number'),
  on: day().optional().describe('The day on which it was paid back; today where omitted, never a day to come, nor one before the payment'),
});

/** Records that money was given back, or its transfer ordered (Erstattung veranlasst). */
export class RecordRefund extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'record-refund';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(RecordRefund)
export class RecordRefundHandler implements ICommandHandler<RecordRefund> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, input: { cents, method, reference, on } }: RecordRefund): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'record-refund', null);
    const { today } = this.desk.occasion();
    if (on && on > today) throw new InvalidInput([{ pointer: '/on', code: 'refund.day-to-come', detail: 'the day has not come yet' }]);
    return this.desk.settle(kase, { action: 'record-refund', refundId: newId(), cents, method, reference, on: on ?? today });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/refund',
  audience: 'staff',
  tag: 'cases',
  summary: 'Record that money was paid back',
  permission: ['record-refund', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'refund.more-than-owed', 'refund.before-payment'],
});

@Controller()
export class RecordRefundController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  refund(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new RecordRefund(params.caseId, input));
  }
}
