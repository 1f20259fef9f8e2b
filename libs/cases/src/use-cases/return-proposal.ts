import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, text, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt, seenVersion } from '../case-desk.js';
import { Colleagues } from '../colleagues.js';

const body = z.object({ version: seenVersion, comment: text({ max: 2000, lines: true }) });

/**
 * Returns a proposal with a comment: to whoever has the case, else to its proposer. Where neither can go on with it today,
 * it is the team’s.
 */
export class ReturnProposal extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'return-proposal';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(ReturnProposal)
export class ReturnProposalHandler implements ICommandHandler<ReturnProposal> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly colleagues: Colleagues,
  ) {}

  async execute(command: ReturnProposal): Promise<CaseReceipt> {
    const kase = await this.desk.open(command.caseId, 'return-proposal', command.input.version);
    return this.desk.settle(kase, { action: 'return-proposal', to: await this.colleagues.whoGoesOn(kase), comment: command.input.comment });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/return',
  audience: 'staff',
  tag: 'cases',
  summary: 'Return a proposal, with a comment, to whoever can go on with it',
  description: 'To whoever has the case, else to its proposer; to the team where both are absent, locked, or not competent any more.',
  permission: ['return-proposal', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.changed-meanwhile', 'decision.proposer-cannot-approve'],
});

@Controller()
export class ReturnProposalController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  return_(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new ReturnProposal(params.caseId, input));
  }
}
