import { Controller } from '@nestjs/common';
import { defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, CaseDesk } from '../case-desk.js';
import { decisionInput, DecisionDraft } from '../decision-draft.js';
import { CaseStore } from '../persistence/case.store.js';
import { localText, proposedDecision } from '../shapes.js';
import { listsOnFile } from '../reckoning.js';
import { mutable } from './mutable.js';

const answer = z.object({
  decision: proposedDecision,
  followUp: z.object({ on: z.string(), note: z.string() }).nullable().describe('The follow-up that goes once the decision stands'),
  approvalBecause: z.array(localText).describe('Why a second person would have to sign; empty where nobody would'),
});

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/proposal/draft',
  audience: 'staff',
  tag: 'cases',
  summary: 'What the service’s rules make of a decision before it is proposed: the fee, and who signs',
  description: 'Changes nothing.',
  permission: ['propose-decision', 'Case'],
  reads: 'Case',
  params: caseParams,
  body: decisionInput,
  response: answer,
  problems: ['case.not-found', 'decision.none-for-service', 'decision.rules-have-no-answer'],
});

/** Shows a clerk the fee, and whether the decision will stand at once, while they are still choosing. */
@Controller()
export class DraftDecisionController {
  constructor(
    private readonly store: CaseStore,
    private readonly desk: CaseDesk,
    private readonly drafts: DecisionDraft,
  ) {}

  @Endpoint(endpoint)
  async draft(@Input() { params, body }: InputOf<typeof endpoint>): Promise<z.infer<typeof answer>> {
    const kase = await this.store.loadWith(params.caseId, listsOnFile);
    this.desk.check(kase, 'propose-decision');
    const { decision, approvalBecause } = await this.drafts.of(kase, body);
    return { decision: mutable(decision), followUp: kase.followUp, approvalBecause: mutable(approvalBecause) };
  }
}
