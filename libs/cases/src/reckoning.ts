import {
  approvalReasons,
  assessFee,
  RuleNotEvaluable,
  runAutomaticChecks,
  validityFaults,
  validityPeriod,
  type Facts,
  type ServiceDefinition,
} from '@vorgang/catalogue';
import { currentContext, InvalidInput, isLocalDate, localDateOf, type LocalDate } from '@vorgang/platform';
import { factsOf } from './case.facts.js';
import type { CaseWith, Decision, LocalText, Proposal, ProposedDecision } from './domain/case.js';
import { submittedForm } from './domain/submitted-form.js';

/*
 * What depends on a day is computed for the day from which it holds: due days, fee and validity for the day of the decision, and
 * the validity of a permit that is paid first for the day of its issue. All of this follows here from what a person chose.
 */

/** What a person chooses for a decision. It has only the days that were typed; the rules choose the others. */
export interface Choice {
  readonly kind: ProposedDecision['kind'];
  readonly reasons: readonly string[];
  readonly conditions: readonly string[];
  readonly explanation: string;
  readonly validFrom?: LocalDate | undefined;
  readonly validTo?: LocalDate | undefined;
}

/** The case with what the rules of its service look at. */
export type CaseOnFile = CaseWith<'attachments' | 'corrections'>;
/** The lists that it has. */
export const listsOnFile = ['attachments', 'corrections'] as const;

export interface DraftedDecision {
  readonly decision: ProposedDecision;
  readonly approvalBecause: readonly LocalText[];
}

/** The last notice of a reopened case, as sent; null where there was none. */
export type EarlierNotice = Pick<Decision, 'id' | 'decidedOn' | 'kassenzeichen' | 'feeCents' | 'payment' | 'instalments'> | null;

/**
 * The decision as it would be if made on this day. Pure.
 * @param on the day for which fee, due days and validity are computed
 * @throws InvalidInput `decision.period-reversed`, `decision.period-not-allowed`; RuleNotEvaluable where the service's rules have no answer
 */
export function reckon(
  definition: ServiceDefinition,
  kase: CaseOnFile,
  choice: Choice,
  on: LocalDate,
  earlier: EarlierNotice,
): DraftedDecision {
  const { kind, reasons, conditions, explanation } = choice;
  const facts: Facts = { ...factsOf(kase, on), replaces: earlier && replacedFact(earlier) };
  const details = detailsOf(definition, facts, choice);
  const withDecision = decided(facts, choice, details, typedOtherDays(definition, facts, choice));
  const fee = assessFee(definition, withDecision);
  const byHand = { ...(choice.validFrom ? { validFrom: choice.validFrom } : {}), ...(choice.validTo ? { validTo: choice.validTo } : {}) };
  return {
    decision: {
      kind,
      reasons,
      conditions,
      explanation,
      details,
      feeCents: fee?.cents ?? 0,
      feeLines: fee?.lines ?? [],
      instalments: fee?.instalments ?? [],
      payment: fee && fee.cents > 0 ? fee.payment : 'none',
      byHand,
      ...(earlier
        ? {
            replaces: {
              decisionId: earlier.id,
              decidedOn: earlier.decidedOn,
              kassenzeichen: earlier.kassenzeichen,
              feeCents: earlier.feeCents,
              payment: earlier.payment,
            },
          }
        : {}),
    },
    approvalBecause: approvalReasons(
      definition,
      { ...withDecision, fee },
      kase.corrections.length > 0 ? asSubmitted(definition, kase, facts, choice) : null,
    ),
  };
}

/**
 * The days of a permit that is issued on this day. If a typed day does not fit the rules' days any more, all days stay as
 * decided: the fee is paid, and nothing may hold the permit back.
 */
export function detailsAtIssue(definition: ServiceDefinition, kase: CaseWith<'attachments'>, on: LocalDate): ProposedDecision['details'] {
  const { decision } = kase;
  if (!decision) return {};
  try {
    return detailsOf(definition, factsOf(kase, on), choiceOf(definition, kase, decision));
  } catch (error) {
    if (error instanceof InvalidInput || error instanceof RuleNotEvaluable) return decision.details;
    throw error;
  }
}

/**
 * What a person chose for this proposal. Earlier versions did not record which days were typed; for them, these are the days that
 * the rules would not have chosen on the day of the proposal.
 */
export function choiceOf(definition: ServiceDefinition, kase: CaseWith<'attachments'>, proposal: Proposal): Choice {
  const { kind, reasons, conditions, explanation, byHand, details } = proposal;
  const chosen = { kind, reasons, conditions, explanation };
  if (byHand) return { ...chosen, ...byHand };
  const byRules = detailsOrNone(definition, factsOf(kase, localDateOf(new Date(proposal.at))), chosen);
  const typed = (name: 'validFrom' | 'validTo'): LocalDate | undefined => {
    const day = details[name];
    return isLocalDate(day) && day !== byRules[name] ? day : undefined;
  };
  return { ...chosen, validFrom: typed('validFrom'), validTo: typed('validTo') };
}

type Period = { validFrom?: LocalDate; validTo?: LocalDate };

/** @throws InvalidInput where the end would lie before the beginning, or the service grants no such period */
function detailsOf(definition: ServiceDefinition, facts: Facts, choice: Choice): Period {
  const period = periodOf(definition, facts, choice);
  if (period.validFrom && period.validTo && period.validTo < period.validFrom) {
    throw new InvalidInput([{ pointer: '/validTo', code: 'decision.period-reversed', detail: 'the end lies before the beginning' }]);
  }
  const refused = choice.kind === 'reject' ? [] : validityFaults(definition, decided(facts, choice, period));
  if (refused.length > 0) {
    const locale = currentContext()?.locale ?? 'de';
    throw new InvalidInput(
      refused.map(({ day, because }) => ({ pointer: `/${day}`, code: 'decision.period-not-allowed', detail: because[locale] })),
    );
  }
  return period;
}

/** The typed days, and the rules' days where none was typed. */
function periodOf(definition: ServiceDefinition, facts: Facts, choice: Choice): Period {
  if (choice.kind === 'reject') return {};
  const period = validityPeriod(definition, decided(facts, choice, choice));
  const validFrom = choice.validFrom ?? period?.from;
  const validTo = choice.validTo ?? period?.to;
  return { ...(validFrom ? { validFrom } : {}), ...(validTo ? { validTo } : {}) };
}

/** Whether a day was typed that the rules alone would not have chosen, or where they would have chosen none. */
function typedOtherDays(definition: ServiceDefinition, facts: Facts, choice: Choice): boolean {
  const { validFrom, validTo } = choice;
  if (choice.kind === 'reject' || (!validFrom && !validTo)) return false;
  const byRules = noneWithoutAnswer(() => periodOf(definition, facts, { ...choice, validFrom: undefined, validTo: undefined }));
  return (validFrom ?? byRules.validFrom) !== byRules.validFrom || (validTo ?? byRules.validTo) !== byRules.validTo;
}

function detailsOrNone(definition: ServiceDefinition, facts: Facts, choice: Choice): Period {
  return noneWithoutAnswer(() => detailsOf(definition, facts, choice));
}

function noneWithoutAnswer(period: () => Period): Period {
  try {
    return period();
  } catch (error) {
    if (error instanceof RuleNotEvaluable) return {};
    throw error;
  }
}

function decided(
  facts: Facts,
  { kind, reasons, conditions, explanation }: Choice,
  { validFrom, validTo }: { validFrom?: LocalDate | undefined; validTo?: LocalDate | undefined },
  daysByHand = false,
): Facts {
  return {
    ...facts,
    decision: {
      kind,
      reasons,
      conditions,
      remark: explanation || null,
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
      daysByHand,
    },
  };
}

/**
 * The same decision on the data as submitted, with their fee and automatic checks. There is no fee where its rules have no answer
 * for these data.
 */
function asSubmitted(definition: ServiceDefinition, kase: CaseOnFile, facts: Facts, choice: Choice): Facts {
  const given: Facts = { ...facts, form: submittedForm(kase) };
  const results = new Map(runAutomaticChecks(definition, given).map(({ key, status }) => [key, status]));
  const checks = (facts.checks ?? []).map(({ key, status }) => ({ key, status: results.get(key) ?? status }));
  try {
    const before = decided({ ...given, checks }, choice, detailsOrNone(definition, given, choice));
    return { ...before, fee: assessFee(definition, before) };
  } catch (error) {
    if (error instanceof InvalidInput || error instanceof RuleNotEvaluable) return decided({ ...given, checks }, choice, {});
    throw error;
  }
}

function replacedFact({ decidedOn, kassenzeichen, feeCents, instalments }: NonNullable<EarlierNotice>): NonNullable<Facts['replaces']> {
  return { decidedOn, reference: kassenzeichen, cents: feeCents, instalments };
}
