import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, newId, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { listsOnFile } from '../reckoning.js';
import { caseParams, caseReceipt, CaseDesk, seenVersion, type CaseReceipt } from '../case-desk.js';
import { DecisionDraft } from '../decision-draft.js';
import { ActionNotPossibleNow, BeyondCompetence } from '../domain/case.rules.js';
import { KassenzeichenRange } from '../numbers.js';

const body = z.object({ version: seenVersion });

/**
 * Signs a colleague's proposal (Schlusszeichnung), by the rules of today. Nobody signs their own: the rule, the policy and the
 * schema forbid it.
 */
export class ApproveDecision extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'approve';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(ApproveDecision)
export class ApproveDecisionHandler implements ICommandHandler<ApproveDecision> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly draft: DecisionDraft,
    private readonly kassenzeichen: KassenzeichenRange,
  ) {}

  async execute({ caseId, input }: ApproveDecision): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'approve', input.version, listsOnFile);
    if (!kase.proposal) throw new ActionNotPossibleNow('approve', kase.status);
    const { decision, approvalBecause } = await this.draft.asSignedToday(kase, kase.proposal);
    if (!this.desk.maySign(kase, decision.feeCents)) throw new BeyondCompetence(decision.feeCents, kase.proposal.feeCents);
    const kassenzeichen = await this.kassenzeichen.forDecision(decision, kase);
    return this.desk.settle(kase, {
      action: 'approve',
      decision,
      approvalBecause,
      kassenzeichen,
      letterId: newId(),
      askOn: this.desk.asksForMoneyOn(kase),
    });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/approve',
  audience: 'staff',
  tag: 'cases',
  summary: 'Sign a colleague’s proposal',
  permission: ['approve', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: [
    'case.action-not-possible',
    'case.changed-meanwhile',
    'decision.proposer-cannot-approve',
    'decision.holds-no-more',
    'decision.beyond-competence',
  ],
});

@Controller()
export class ApproveDecisionController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  approve(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new ApproveDecision(params.caseId, input));
  }
}
