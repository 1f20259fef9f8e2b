import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  CommandGate,
  defineEndpoint,
  Endpoint,
  Input,
  KeyedCommand,
  newId,
  OfficeCalendar,
  text,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt } from '../case-desk.js';
import { DecisionDraft } from '../decision-draft.js';
import { resumedDeadline } from './resumed-deadline.js';
import { bookedCentsOf } from './system-commands.js';

const body = z.object({
  cents: z.int().min(1).max(100_000_000).describe('In euro cents'),
  method: z.enum(['cash', 'card', 'transfer']),
  reference: text({ max: 100 }).describe('The receipt’s or the booking’s number'),
});

/** Records what the cashier has received, in any state of the case. The permit that waited for it is then written. */
export class RecordPayment extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'record-payment';

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
    private readonly draft: DecisionDraft,
    private readonly clock: Clock,
    private readonly calendar: OfficeCalendar,
  ) {}

  async execute({ caseId, input }: RecordPayment): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'record-payment', null, ['attachments', 'payments']);
    const dueOn = resumedDeadline(kase, this.desk.occasion().today, this.calendar);
    return this.desk.settle(kase, {
      action: 'record-payment',
      ...input,
      bookedCents: bookedCentsOf(kase, input.reference),
      paymentId: newId(),
      letterId: newId(),
      paidAt: this.clock.nowIso(),
      dueOn,
      details: this.draft.atIssue(kase),
    });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/payment',
  audience: 'staff',
  tag: 'cases',
  summary: 'Record a payment at the cashier',
  description: 'In whatever state the case is: what is too much is then to be paid back. A reference is booked once, for one case.',
  permission: ['record-payment', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.nothing-changes', 'payment.differs', 'payment.reference-used'],
});

@Controller()
export class RecordPaymentController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  pay(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new RecordPayment(params.caseId, input));
  }
}
