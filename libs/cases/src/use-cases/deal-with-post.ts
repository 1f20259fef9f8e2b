import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, text, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt } from '../case-desk.js';

const body = z.object({ answerId: z.uuid(), note: text({ max: 2000, lines: true }).describe('What was done with it') });

/** Notes that somebody has dealt with what the citizen sent unasked, or after the end. */
export class DealWithPost extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'deal-with-post';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(DealWithPost)
export class DealWithPostHandler implements ICommandHandler<DealWithPost> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, input }: DealWithPost): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'deal-with-post', null);
    return this.desk.settle(kase, { action: 'deal-with-post', ...input });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/post/dealt-with',
  audience: 'staff',
  tag: 'cases',
  summary: 'Note that late post was dealt with, and how',
  permission: ['deal-with-post', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'post.none'],
});

@Controller()
export class DealWithPostController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  dealWith(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new DealWithPost(params.caseId, input));
  }
}
