import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt } from '../case-desk.js';

const body = z.object({ letterId: z.uuid() });

/** Try again to deliver a letter that failed */
export class RetryDelivery extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'retry-delivery';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(RetryDelivery)
export class RetryDeliveryHandler implements ICommandHandler<RetryDelivery> {
  constructor(private readonly desk: CaseDesk) {}

  async execute(command: RetryDelivery): Promise<CaseReceipt> {
    const kase = await this.desk.open(command.caseId, 'retry-delivery', null);
    return this.desk.settle(kase, { action: 'retry-delivery', letterId: command.input.letterId });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/delivery/retry',
  audience: 'staff',
  tag: 'cases',
  summary: 'Try again to deliver a letter that failed',
  permission: ['retry-delivery', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'letter.not-in-this-state'],
});

@Controller()
export class RetryDeliveryController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  retry(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new RetryDelivery(params.caseId, input));
  }
}
