import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt } from '../case-desk.js';

const body = z.object({ letterId: z.uuid() });

/** Print a letter whose mail failed */
export class DeliverByPost extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'deliver-by-post';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(DeliverByPost)
export class DeliverByPostHandler implements ICommandHandler<DeliverByPost> {
  constructor(private readonly desk: CaseDesk) {}

  async execute(command: DeliverByPost): Promise<CaseReceipt> {
    const kase = await this.desk.open(command.caseId, 'deliver-by-post', null);
    return this.desk.settle(kase, { action: 'deliver-by-post', letterId: command.input.letterId });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/delivery/by-post',
  audience: 'staff',
  tag: 'cases',
  summary: 'Print a letter whose mail failed',
  permission: ['deliver-by-post', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'letter.not-in-this-state'],
});

@Controller()
export class DeliverByPostController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  deliver(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new DeliverByPost(params.caseId, input));
  }
}
