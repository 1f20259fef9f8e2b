import type { Facts, Municipality } from '@vorgang/catalogue';
import { localDateOf, type LocalDate } from '@vorgang/platform';
import { paidCents, type Case } from './domain/case.js';
import { termSeparator } from './domain/case.words.js';

/** What a service's definition is asked about: the case as its rules, fees and letters see it. */
export function factsOf(kase: Case, today: LocalDate, municipality: Municipality | null = null): Facts {
  const paid = paidCents(kase);
  const { applicant } = kase;
  return {
    form: { ...kase.form },
    applicant: applicant as Facts['applicant'],
    channel: kase.channel,
    receivedOn: localDateOf(new Date(kase.receivedAt)),
    today,
    attachments: kase.attachments.map(({ purpose, name, mime, size }) => ({ purpose, name, mime, size })),
    payment: { status: paid > 0 ? 'paid' : 'none', ...(paid > 0 ? { cents: paid } : {}) },
    case: { number: kase.caseNumber },
    checks: Object.values(kase.checks).map(({ key, status }) => ({ key, status })),
    paymentReference: kase.decision?.kassenzeichen ?? null,
    municipality,
  };
}

/** Search terms as the case keeps them: one text for each kind. */
export function joinedTerms(terms: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(terms).filter(([, values]) => values.length > 0).map(([kind, values]) => [kind, values.join(termSeparator)]));
}
