import type { Facts, Municipality } from '@vorgang/catalogue';
import { localDateOf, type LocalDate } from '@vorgang/platform';
import type { Case, CaseWith } from './domain/case.js';
import { accountOf } from './domain/case.money.js';
import { joinedInto } from './domain/case.relations.js';
import { termSeparator } from './domain/case.words.js';

/** The case as the rules, fees and letters of its service see it. */
export function factsOf(kase: CaseWith<'attachments'>, today: LocalDate, municipality: Municipality | null = null): Facts {
  const { applicant } = kase;
  return {
    form: { ...kase.form },
    applicant: applicant as Facts['applicant'],
    channel: kase.channel,
    receivedOn: localDateOf(new Date(kase.receivedAt)),
    today,
    attachments: kase.attachments.map(({ purpose, name, mime, size }) => ({ purpose, name, mime, size })),
    payment: paymentFact(kase),
    case: caseFact(kase),
    checks: Object.values(kase.checks).map(({ key, status }) => ({ key, status })),
    paymentReference: (kase.decision ?? kase.standing)?.kassenzeichen ?? null,
    municipality,
  };
}

function caseFact(kase: Case): NonNullable<Facts['case']> {
  const into = joinedInto(kase);
  return { number: kase.caseNumber, ...(into ? { joinedInto: into.number } : {}) };
}

/**
 * How the fee stands. `cents` is what was paid and not given back. What a case costs is known when it is decided; until then the
 * rules of its service may say what it would cost (`expected`).
 */
export function paymentFact(kase: Case, expected: number | null = null): NonNullable<Facts['payment']> {
  const { paidCents, refundedCents, dueCents } = accountOf(kase);
  const cents = paidCents - refundedCents;
  const due = dueCents ?? expected ?? 0;
  if (cents === 0) return { status: paidCents > 0 ? 'refunded' : 'none' };
  return {
    status: cents < due ? 'partial' : 'paid',
    cents,
    ...(cents < due ? { missingCents: due - cents } : {}),
    ...(cents > due ? { tooMuchCents: cents - due } : {}),
  };
}

/** Search terms as the case keeps them: one text for each kind. */
export function joinedTerms(terms: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(terms)
      .filter(([, values]) => values.length > 0)
      .map(([kind, values]) => [kind, values.join(termSeparator)]),
  );
}
