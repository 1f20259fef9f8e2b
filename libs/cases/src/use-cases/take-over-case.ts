import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt } from '../case-desk.js';
import { Colleagues } from '../colleagues.js';

/**
 * Takes the case of a colleague who is away (or whose account is locked, or who is not competent any more) onto the actor’s own desk. From a colleague
 * who is there, nobody takes a case: they hand it over, or the supervisor moves it.
 */
export class TakeOverCase extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'take-over';

  constructor(readonly caseId: string) {
    super();
  }
}

@CommandHandler(TakeOverCase)
export class TakeOverCaseHandler implements ICommandHandler<TakeOverCase> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly colleagues: Colleagues,
  ) {}

  async execute({ caseId }: TakeOverCase): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'take-over', null);
    return this.desk.settle(kase, { action: 'take-over', assigneeAway: await this.colleagues.isHolderAway(kase) });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/take-over',
  audience: 'staff',
  tag: 'cases',
  summary: 'Take over the case of a colleague who is away',
  permission: ['claim', 'Case'],
  params: caseParams,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.assigned-to-somebody-else', 'case.claim-first'],
});

@Controller()
export class TakeOverCaseController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  takeOver(@Input() { params }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new TakeOverCase(params.caseId));
  }
}
