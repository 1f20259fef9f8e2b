import {
  assessFee,
  statusUrlOf,
  type DecisionFact,
  type Facts,
  type FeeAssessment,
  type Municipality,
  type Office,
  type ServiceDefinition,
} from '@vorgang/catalogue';
import { factsOf, type Case, type CaseWith, type InformationRequest, type ProposedDecision } from '@vorgang/cases';
import { isLocalDate, localDateOf, type LocalDate } from '@vorgang/platform';

/** The occasion of a letter, in addition to the case. */
export interface LetterOccasion {
  /** The day on the letter. */
  readonly on: LocalDate;
  /** The decision that the letter tells, with the day for which it was computed; null for all other letters. */
  readonly decision: { readonly what: ProposedDecision; readonly reckonedOn: LocalDate } | null;
  readonly request: (Pick<InformationRequest, 'items' | 'text' | 'answerBy' | 'hearing'> & { readonly askedOn?: LocalDate }) | null;
  /** What a clerk has written; absent for all other letters. */
  readonly composed?: { readonly subject: string; readonly text: string };
}

/** The facts for the texts of a letter: the case as its service's definition sees it. */
export function letterFacts(
  kase: CaseWith<'attachments'>,
  definition: ServiceDefinition,
  municipality: Municipality,
  office: Office,
  occasion: LetterOccasion,
): Facts {
  const { on, decision, request } = occasion;
  const base: Facts = {
    ...factsOf(kase, on, municipality),
    statusUrl: statusUrlOf(municipality, kase.submissionId),
    office,
    request: request && {
      items: request.items,
      note: request.text,
      answerBy: request.answerBy,
      ...(request.askedOn ? { askedOn: request.askedOn } : {}),
      ...(request.hearing ? { intended: request.hearing.reasons, basis: rightToBeHeard[definition.procedure] } : {}),
    },
    composed: occasion.composed ?? null,
  };
  if (!decision) return base;
  const said = decisionFact(decision.what);
  const { replaces } = decision.what;
  const decided: Facts = {
    ...base,
    decision: said,
    paymentReference: base.paymentReference ?? replaces?.kassenzeichen ?? null,
    replaces: replaces ? { decidedOn: replaces.decidedOn, reference: replaces.kassenzeichen, cents: replaces.feeCents } : null,
  };
  return { ...decided, fee: feeFact(definition, decision.what, { ...decided, today: decision.reckonedOn }) };
}

/** The law that gives the right to be heard. */
const rightToBeHeard = {
  vwvfg: '§ 28 Abs. 1 VwVfG NRW',
  ao: '§ 12 Abs. 1 Nr. 3 Buchst. a KAG NRW in Verbindung mit § 91 Abs. 1 AO',
} as const satisfies Record<ServiceDefinition['procedure'], string>;

/** The letters about what the citizen is asked for. */
const aboutRequest: ReadonlySet<string> = new Set([
  'hearing',
  'hearing-extension',
  'hearing-withdrawal',
  'information-request',
  'reminder',
  'request-extension',
  'request-withdrawal',
]);

/**
 * The occasion of a letter that was ordered, from the case as it was then.
 * @param composed what a clerk wrote into it; null where nobody did
 */
export function occasionOf(kase: Case, key: string, on: LocalDate, composed: LetterOccasion['composed'] | null = null): LetterOccasion {
  const asks = aboutRequest.has(key);
  return {
    on,
    decision:
      key === 'notice' && kase.decision
        ? { what: kase.decision, reckonedOn: kase.decision.reckonedOn ?? localDateOf(new Date(kase.decision.at)) }
        : null,
    request: asks && kase.request ? { ...kase.request, askedOn: localDateOf(new Date(kase.request.askedAt)) } : null,
    ...(composed ? { composed } : {}),
  };
}

function decisionFact({ kind, reasons, conditions, explanation, details }: ProposedDecision): DecisionFact {
  const day = (name: string): LocalDate | null => (isLocalDate(details[name]) ? details[name] : null);
  return { kind, reasons, conditions, remark: explanation || null, validFrom: day('validFrom'), validTo: day('validTo') };
}

/** The fee as decided. Only the cost of later years comes from the rules, since a decision does not have it. */
function feeFact(definition: ServiceDefinition, decision: ProposedDecision, facts: Facts): FeeAssessment | null {
  const assessed = assessFee(definition, facts);
  if (!assessed) return null;
  return {
    ...assessed,
    cents: decision.feeCents,
    lines: decision.feeLines.map((line) => ({ ...line })),
    ...(assessed.instalments ? { instalments: decision.instalments.map((part) => ({ ...part })) } : {}),
  };
}
