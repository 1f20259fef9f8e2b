import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, newId, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, seenVersion, type CaseReceipt } from '../case-desk.js';
import { decisionInput, DecisionDraft } from '../decision-draft.js';
import { KassenzeichenRange } from '../numbers.js';
import { listsOnFile } from '../reckoning.js';

const body = decisionInput.extend({ version: seenVersion });

/**
 * Proposes a decision, with the fee that follows from the service's rules. Where the service asks for no second
 * person, the proposal is the decision.
 */
export class ProposeDecision extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'propose-decision';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(ProposeDecision)
export class ProposeDecisionHandler implements ICommandHandler<ProposeDecision> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly draft: DecisionDraft,
    private readonly kassenzeichen: KassenzeichenRange,
  ) {}

  async execute({ caseId, input }: ProposeDecision): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'propose-decision', input.version, listsOnFile);
    const { decision, approvalBecause } = await this.draft.of(kase, input);
    const final = approvalBecause.length === 0;
    return this.desk.settle(kase, {
      action: 'propose-decision',
      proposalId: newId(),
      letterId: newId(),
      decision,
      approvalBecause,
      serviceDecides: true,
      askOn: this.desk.asksForMoneyOn(kase),
      kassenzeichen: final ? await this.kassenzeichen.forDecision(decision, kase) : null,
    });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/proposal',
  audience: 'staff',
  tag: 'cases',
  summary: 'Propose a decision',
  permission: ['propose-decision', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: [
    'case.action-not-possible',
    'case.changed-meanwhile',
    'decision.checks-open',
    'decision.reasons-missing',
    'decision.conditions-missing',
    'decision.none-for-service',
    'decision.rules-have-no-answer',
  ],
});

@Controller()
export class ProposeDecisionController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  propose(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new ProposeDecision(params.caseId, input));
  }
}
