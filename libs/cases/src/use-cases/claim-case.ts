import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt } from '../case-desk.js';

/** Takes the case onto the actor’s own desk. Claiming never takes it from a colleague. */
export class ClaimCase extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'claim';

  constructor(
    readonly caseId: string,
  ) {
    super();
  }
}

@CommandHandler(ClaimCase)
export class ClaimCaseHandler implements ICommandHandler<ClaimCase> {
  constructor(private readonly desk: CaseDesk) {}

  async execute(command: ClaimCase): Promise<CaseReceipt> {
    const kase = await this.desk.open(command.caseId, 'claim', null);
    return this.desk.settle(kase, { action: 'claim' });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/claim',
  audience: 'staff',
  tag: 'cases',
  summary: 'Take a case onto one’s own desk',
  permission: ['claim', 'Case'],
  params: caseParams,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.assigned-to-somebody-else'],
});

@Controller()
export class ClaimCaseController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  claim(@Input() { params }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new ClaimCase(params.caseId));
  }
}
