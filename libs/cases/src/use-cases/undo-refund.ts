import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, text, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt } from '../case-desk.js';

const body = z.object({ refundId: z.uuid(), reason: text({ max: 2000, lines: true }) });

/** Takes back a refund that did not happen, or was booked wrongly: the money is to be paid back again. */
export class UndoRefund extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'undo-refund';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(UndoRefund)
export class UndoRefundHandler implements ICommandHandler<UndoRefund> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, input }: UndoRefund): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'undo-refund', null);
    return this.desk.settle(kase, { action: 'undo-refund', ...input });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/refund/undo',
  audience: 'staff',
  tag: 'cases',
  summary: 'Undo a refund, with the reason',
  permission: ['undo-refund', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'refund.none'],
});

@Controller()
export class UndoRefundController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  undo(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new UndoRefund(params.caseId, input));
  }
}
