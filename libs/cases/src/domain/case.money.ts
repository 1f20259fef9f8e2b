import { localDateOf, type LocalDate } from '@vorgang/platform';
import type { Case, Payment, Refund } from './case.js';

/** The money of a case, in whole euro cents. No amount is ever negative. */
export interface Account {
  /** All that ever came in. */
  readonly paidCents: number;
  /** What was given back, without refunds that were undone. */
  readonly refundedCents: number;
  /** What the case costs; null as long as nothing has been decided. */
  readonly dueCents: number | null;
  /** What is to be given back: paid too much, twice, or for what was withdrawn or rejected. */
  readonly owedBackCents: number;
  /** What is still missing of the fee. */
  readonly missingCents: number;
}

type Paid = Pick<Case, 'paidCents'> & { readonly refundsStanding: readonly Pick<Refund, 'cents'>[] };
type Noticed = Pick<Case, 'status' | 'decision'> & { readonly standing?: Case['standing'] | null };
type Billed = Paid & Noticed;

/** What was paid and not given back. */
export function keptCents({ paidCents, refundsStanding }: Paid): number {
  return Math.max(0, paidCents - refundsStanding.reduce((sum, refund) => sum + refund.cents, 0));
}

/** What came in by the end of that day, in cents. */
export function paidCentsBy(day: LocalDate, payments: readonly Payment[]): number {
  return payments.filter(({ paidAt }) => localDateOf(new Date(paidAt)) <= day).reduce((sum, payment) => sum + payment.cents, 0);
}

/**
 * What the case costs by its decision; nothing where it ended without a notice (withdrawn, completed). A notice that was given
 * stands, even if the case was reopened and then ended without another one. Null while the case is open: only the decision says
 * what it costs, and money paid in advance waits for it.
 */
export function dueCents({ status, decision, standing }: Noticed): number | null {
  if (status !== 'decided' && status !== 'closed') return null;
  const holds = decision ?? standing;
  return holds && holds.payment !== 'none' ? holds.feeCents : 0;
}

/** The case's money at a glance. */
export function accountOf(kase: Billed): Account {
  const paid = kase.paidCents;
  const kept = keptCents(kase);
  const due = dueCents(kase);
  return {
    paidCents: paid,
    refundedCents: paid - kept,
    dueCents: due,
    owedBackCents: due === null ? 0 : Math.max(0, kept - due),
    missingCents: due === null ? 0 : Math.max(0, due - kept),
  };
}

/** Whether the case is decided and only the payment of the fee is missing. */
export function awaitsPayment(kase: Billed): boolean {
  return kase.status === 'decided' && kase.decision?.payment === 'before-issue' && keptCents(kase) < kase.decision.feeCents;
}
