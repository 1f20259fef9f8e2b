import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt } from '../case-desk.js';

/** Puts one’s own case back into the queue. */
export class ReleaseCase extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'release';

  constructor(
    readonly caseId: string,
  ) {
    super();
  }
}

@CommandHandler(ReleaseCase)
export class ReleaseCaseHandler implements ICommandHandler<ReleaseCase> {
  constructor(private readonly desk: CaseDesk) {}

  async execute(command: ReleaseCase): Promise<CaseReceipt> {
    const kase = await this.desk.open(command.caseId, 'release', null);
    return this.desk.settle(kase, { action: 'release' });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/release',
  audience: 'staff',
  tag: 'cases',
  summary: 'Put a case back into the queue',
  permission: ['release', 'Case'],
  params: caseParams,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.claim-first'],
});

@Controller()
export class ReleaseCaseController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  release(@Input() { params }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new ReleaseCase(params.caseId));
  }
}
