import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt, seenVersion } from '../case-desk.js';

const body = z.object({ version: seenVersion });

/** Take one’s own proposal back */
export class WithdrawProposal extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'withdraw-proposal';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(WithdrawProposal)
export class WithdrawProposalHandler implements ICommandHandler<WithdrawProposal> {
  constructor(private readonly desk: CaseDesk) {}

  async execute(command: WithdrawProposal): Promise<CaseReceipt> {
    const kase = await this.desk.open(command.caseId, 'withdraw-proposal', command.input.version);
    return this.desk.settle(kase, { action: 'withdraw-proposal' });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/proposal/withdraw',
  audience: 'staff',
  tag: 'cases',
  summary: 'Take one’s own proposal back',
  permission: ['withdraw-proposal', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.changed-meanwhile'],
});

@Controller()
export class WithdrawProposalController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  withdraw(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new WithdrawProposal(params.caseId, input));
  }
}
