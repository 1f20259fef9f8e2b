import { Injectable } from '@nestjs/common';
import { RuleNotEvaluable } from '@vorgang/catalogue';
import { InvalidInput, key, text, type Fault } from '@vorgang/platform';
import { z } from 'zod';
import { CaseDesk } from './case-desk.js';
import { decisionKinds, type Case, type CaseWith, type Proposal } from './domain/case.js';
import { ProposalHoldsNoMore, RulesHaveNoAnswer, ServiceDecidesNothing } from './domain/case.rules.js';
import { CaseStore } from './persistence/case.store.js';
import { choiceOf, detailsAtIssue, reckon, type CaseOnFile, type DraftedDecision, type EarlierNotice } from './reckoning.js';
import { localDateSchema } from './shapes.js';

/** What a clerk enters for a decision; everything else follows from the service's rules. */
export const decisionInput = z.object({
  kind: z.enum(decisionKinds),
  reasons: z.array(key()).max(20).default([]),
  conditions: z.array(key()).max(20).default([]),
  explanation: text({ max: 6000, min: 0, lines: true }).default(''),
  validFrom: localDateSchema.optional(),
  validTo: localDateSchema.optional(),
});
export type DecisionInput = z.output<typeof decisionInput>;

/**
 * Completes what a clerk proposes by the service's rules, as of today: the fee, the due days, the validity, and whether a second
 * person signs. It does so again at the moment from which the result holds: when a proposal is signed, when a permit is issued.
 */
@Injectable()
export class DecisionDraft {
  constructor(
    private readonly desk: CaseDesk,
    private readonly store: CaseStore,
  ) {}

  /** @throws InvalidInput where a reason or condition is not the service's, or a period ends before it begins; RulesHaveNoAnswer */
  async of(kase: CaseOnFile, input: DecisionInput): Promise<DraftedDecision> {
    const definition = this.desk.definitionOf(kase);
    const rules = definition.decision;
    if (!rules) throw new ServiceDecidesNothing();
    const faults: Fault[] = [];
    if (!rules.kinds.includes(input.kind))
      faults.push({ pointer: '/kind', code: 'decision.unknown-kind', detail: `the service has no decision of the kind ${input.kind}` });
    input.reasons.forEach((key, i) => {
      if (!rules.reasons.some((reason) => reason.key === key && reason.kind === input.kind))
        faults.push({ pointer: `/reasons/${i}`, code: 'decision.unknown-reason', detail: `not a reason of this service: ${key}` });
    });
    input.conditions.forEach((key, i) => {
      if (!rules.conditions.some((condition) => condition.key === key))
        faults.push({ pointer: `/conditions/${i}`, code: 'decision.unknown-condition', detail: `not a condition of this service: ${key}` });
    });
    if (faults.length > 0) throw new InvalidInput(faults);
    const earlier = await this.earlierNotice(kase);
    try {
      return reckon(definition, kase, input, this.today(), earlier);
    } catch (error) {
      if (error instanceof RuleNotEvaluable) throw new RulesHaveNoAnswer([error.rule]);
      throw error;
    }
  }

  /**
   * A proposal that waits for a second person, as it would be if signed today.
   * @throws ProposalHoldsNoMore where the days that the clerk typed, or the service's rules, allow no decision today
   */
  async asSignedToday(kase: CaseOnFile, proposal: Proposal): Promise<DraftedDecision> {
    const definition = this.desk.definitionOf(kase);
    try {
      return reckon(definition, kase, choiceOf(definition, kase, proposal), this.today(), await this.earlierNotice(kase));
    } catch (error) {
      if (error instanceof InvalidInput) throw new ProposalHoldsNoMore(error.faults.map(({ code }) => code));
      if (error instanceof RuleNotEvaluable) throw new ProposalHoldsNoMore([error.rule]);
      throw error;
    }
  }

  /** The days of the permit if it is issued today. */
  atIssue(kase: CaseWith<'attachments'>): ReturnType<typeof detailsAtIssue> {
    return detailsAtIssue(this.desk.definitionOf(kase), kase, this.today());
  }

  /** The notice that a decision on this case would replace. */
  async earlierNotice(kase: Case): Promise<EarlierNotice> {
    return kase.reopenings === 0 ? null : ((await this.store.notices(kase.id)).at(-1) ?? null);
  }

  private today() {
    return this.desk.occasion().today;
  }
}
