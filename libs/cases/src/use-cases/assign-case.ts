import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { currentPrincipal } from '@vorgang/access';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, text, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt } from '../case-desk.js';
import { Colleagues } from '../colleagues.js';

const body = z.object({
  to: z.uuid().nullable().describe('The colleague; null puts the case back into the queue'),
  comment: text({ max: 1000, min: 0, lines: true }).default(''),
});

/**
 * Hands a case over to a colleague (one’s own case), or, for those who oversee the team, moves any case of it. The
 * receiver must be able to work on it.
 */
export class AssignCase extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'assign';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(AssignCase)
export class AssignCaseHandler implements ICommandHandler<AssignCase> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly colleagues: Colleagues,
  ) {}

  async execute({ caseId, input }: AssignCase): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'assign', null);
    const to = input.to === null ? null : await this.colleagues.whoCanWorkOn(kase, input.to);
    return this.desk.settle(kase, { action: 'assign', to, comment: input.comment, overseeing: currentPrincipal().roles.includes('supervisor') });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/assign',
  audience: 'staff',
  tag: 'cases',
  summary: 'Hand a case over to a colleague',
  permission: ['assign', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.assigned-to-somebody-else', 'case.claim-first', 'case.colleague-cannot-work-on-it'],
});

@Controller()
export class AssignCaseController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  assign(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new AssignCase(params.caseId, input));
  }
}
