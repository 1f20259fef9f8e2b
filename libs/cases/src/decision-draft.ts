import { Injectable } from '@nestjs/common';
import { approvalReasons, assessFee, validityPeriod, type Facts } from '@vorgang/catalogue';
import { InvalidInput, type Fault } from '@vorgang/platform';
import { z } from 'zod';
import { CaseDesk } from './case-desk.js';
import { factsOf } from './case.facts.js';
import { decisionKinds, type Case, type LocalText, type ProposedDecision } from './domain/case.js';
import { ServiceDecidesNothing } from './domain/case.rules.js';
import { localDateSchema } from './shapes.js';

/** What a clerk says of a decision; everything else follows from the service's rules. */
export const decisionInput = z.object({
  kind: z.enum(decisionKinds),
  reasons: z.array(z.string().max(100)).max(20).default([]),
  conditions: z.array(z.string().max(100)).max(20).default([]),
  explanation: z.string().trim().max(6000).default(''),
  validFrom: localDateSchema.optional(),
  validTo: localDateSchema.optional(),
});
export type DecisionInput = z.output<typeof decisionInput>;

export interface DraftedDecision {
  readonly decision: ProposedDecision;
  readonly approvalBecause: readonly LocalText[];
}

/** Completes what a clerk proposes by the service's rules: the fee, the validity, and whether a second person signs. */
@Injectable()
export class DecisionDraft {
  constructor(private readonly desk: CaseDesk) {}

  /** @throws InvalidInput where a reason or condition is not the service's, or a period ends before it begins */
  of(kase: Case, input: DecisionInput): DraftedDecision {
    const definition = this.desk.definitionOf(kase);
    const rules = definition.decision;
    if (!rules) throw new ServiceDecidesNothing();
    const faults: Fault[] = [];
    if (!rules.kinds.includes(input.kind)) faults.push({ pointer: '/kind', code: 'decision.unknown-kind', detail: `the service has no decision of the kind ${input.kind}` });
    input.reasons.forEach((key, i) => {
      if (!rules.reasons.some((reason) => reason.key === key && reason.kind === input.kind)) faults.push({ pointer: `/reasons/${i}`, code: 'decision.unknown-reason', detail: `not a reason of this service: ${key}` });
    });
    input.conditions.forEach((key, i) => {
      if (!rules.conditions.some((condition) => condition.key === key)) faults.push({ pointer: `/conditions/${i}`, code: 'decision.unknown-condition', detail: `not a condition of this service: ${key}` });
    });
    if (faults.length > 0) throw new InvalidInput(faults);

    const facts = factsOf(kase, this.desk.occasion().today);
    const granted = input.kind !== 'reject';
    const period = granted ? validityPeriod(definition, facts) : null;
    const validFrom = granted ? (input.validFrom ?? period?.from ?? null) : null;
    const validTo = granted ? (input.validTo ?? period?.to ?? null) : null;
    if (validFrom && validTo && validTo < validFrom) {
      throw new InvalidInput([{ pointer: '/validTo', code: 'decision.period-reversed', detail: 'the end lies before the beginning' }]);
    }
    const withDecision: Facts = {
      ...facts,
      decision: { kind: input.kind, reasons: input.reasons, conditions: input.conditions, remark: input.explanation || null, validFrom, validTo },
    };
    const fee = assessFee(definition, withDecision);
    const { kind, reasons, conditions, explanation } = input;
    return {
      decision: {
        kind,
        reasons,
        conditions,
        explanation,
        details: { ...(validFrom ? { validFrom } : {}), ...(validTo ? { validTo } : {}) },
        feeCents: fee?.cents ?? 0,
        feeLines: fee?.lines ?? [],
        instalments: fee?.instalments ?? [],
        payment: fee && fee.cents > 0 ? fee.payment : 'none',
      },
      approvalBecause: approvalReasons(definition, { ...withDecision, fee }),
    };
  }
}
