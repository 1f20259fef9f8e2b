import type { Policy, PolicyPrincipal } from '@vorgang/access';
import { addDays, unreachable, type LocalDate } from '@vorgang/platform';
import type { Case, CaseStatus } from '../domain/case.js';
import { workItemOf } from '../domain/case.rows.js';

/**
 * Why nobody goes on with a case. The first reason that applies counts:
 * - `nobody-competent`: nobody of the team may work on it
 * - `nobody-present`: all who may are absent today
 * - `holder-gone`: the assignee is locked, in another team, or not competent any more; the case is in nobody's queue
 * - `holder-away`: the assignee is absent, and the case needs them: its deadline, its follow-up, what came in, what was returned
 * - `nobody-signs`: nobody but its proposer may sign this fee and this kind of decision
 * - `signers-away`: all who may sign are absent today
 * - `no-clock`: it waits for something that nothing will bring: a request without a day, a decision without a letter under way
 */
export const stuckReasons = [
  'nobody-competent',
  'nobody-present',
  'holder-gone',
  'holder-away',
  'nobody-signs',
  'signers-away',
  'no-clock',
] as const;
export type StuckReason = (typeof stuckReasons)[number];

/** Somebody who works here, and whether they are present today. */
export interface CrewMember {
  readonly principal: PolicyPrincipal;
  readonly present: boolean;
}
export type Crew = readonly CrewMember[];

/** What the question needs of a case: its row in the queue, and whether a letter is on its way. */
export interface Standing {
  readonly status: CaseStatus;
  readonly teamId: string;
  readonly serviceKey: string;
  readonly assigneeId: string | null;
  readonly proposedBy: string | null;
  readonly proposalKind: string | null;
  readonly feeCents: number | null;
  readonly channel: string;
  readonly returned: boolean;
  readonly dueOn: string;
  readonly followUpOn: string | null;
  readonly lookAtOn: string | null;
  readonly wakeOn: string | null;
  readonly awaitsPayment: boolean;
  readonly undelivered: boolean;
  readonly letterUnderWay: boolean;
}

/** How many days a clock may be late: one for the nightly run, one without the worker. */
export const clockGraceDays = 2;

/** States of a letter that goes on by itself, or lies in the print queue. */
export const underWay = ['ordered', 'written', 'batched'] as const;

/**
 * Why nobody goes on with the case; null where somebody present and competent can, or a clock wakes it. While the fee is missing,
 * it is the applicant's turn. `stuckReasonSql` gives the same for many cases.
 * @param crew everybody who works here, without people whose account is locked
 */
export function whyStuck(kase: Standing, crew: Crew, policy: Policy, today: LocalDate): StuckReason | null {
  switch (kase.status) {
    case 'waiting':
      return kase.wakeOn !== null && kase.wakeOn >= addDays(today, -clockGraceDays) ? null : 'no-clock';
    case 'proposed': {
      const signers = crew.filter(({ principal }) => policy.may(principal, 'approve', 'Case', kase));
      if (signers.length === 0) return 'nobody-signs';
      return signers.some(({ present }) => present) ? null : 'signers-away';
    }
    case 'open':
      return onADesk(kase, workersOn(kase, crew, policy), today);
    case 'decided':
    case 'closed': {
      if (kase.undelivered) return lackOf(workersOn(kase, crew, policy));
      return kase.status === 'decided' && !kase.awaitsPayment && !kase.letterUnderWay ? 'no-clock' : null;
    }
    default:
      return unreachable(kase.status);
  }
}

function workersOn(kase: Standing, crew: Crew, policy: Policy): Crew {
  return crew.filter(({ principal }) => policy.may(principal, 'propose-decision', 'Case', { ...kase, assigneeId: principal.id }));
}

function lackOf(workers: Crew): StuckReason | null {
  if (workers.length === 0) return 'nobody-competent';
  return workers.some(({ present }) => present) ? null : 'nobody-present';
}

function onADesk(kase: Standing, workers: Crew, today: LocalDate): StuckReason | null {
  const lack = lackOf(workers);
  if (lack || kase.assigneeId === null) return lack;
  const holder = workers.find(({ principal }) => principal.id === kase.assigneeId);
  if (!holder) return 'holder-gone';
  return !holder.present && calls(kase, today) ? 'holder-away' : null;
}

function calls({ dueOn, followUpOn, lookAtOn, returned }: Standing, today: LocalDate): boolean {
  return returned || [dueOn, followUpOn, lookAtOn].some((day) => day !== null && day <= today);
}

/** What the question needs of this case; null where it is not in work. */
export function standingOf(kase: Case): Standing | null {
  const [item] = workItemOf(kase);
  if (!item) return null;
  return {
    status: kase.status,
    teamId: item.team_id,
    serviceKey: item.service_key,
    assigneeId: item.assignee_id,
    proposedBy: item.proposed_by,
    proposalKind: item.proposal_kind,
    feeCents: item.fee_cents,
    channel: item.channel,
    returned: item.returned_to !== null,
    dueOn: item.due_on,
    followUpOn: item.follow_up_on,
    lookAtOn: item.look_at_on,
    wakeOn: item.wake_on,
    awaitsPayment: item.awaits_payment,
    undelivered: item.undelivered,
    letterUnderWay: kase.lettersUnderWay.some((letter) => underWay.some((state) => state === letter.state)),
  };
}
