import { Injectable } from '@nestjs/common';
import { currentPrincipal, Policy, type ActionOn } from '@vorgang/access';
import {
  assessFee,
  Catalogue,
  checksOfPayment,
  dueOn,
  RuleNotEvaluable,
  runAutomaticChecks,
  type Facts,
  type ServiceDefinition,
} from '@vorgang/catalogue';
import { addDays, currentActor, NotPermitted, OfficeCalendar, Refusal, type Actor, type LocalDate } from '@vorgang/platform';
import { z } from 'zod';
import { factsOf, paymentFact } from './case.facts.js';
import { caseAttributes } from './case.policy.js';
import { Continuity } from './continuity.js';
import { automaticChecks, decide, mayBegin } from './domain/case.decide.js';
import { authorOf, type CaseEvent, type CaseEventKind } from './domain/case.events.js';
import { evolve } from './domain/case.evolve.js';
import type { AutomaticResult, CaseCommand, Occasion } from './domain/case.commands.js';
import { caseStatuses, checkOf, type Case, type CaseWith, type ListName } from './domain/case.js';
import { isStaffAction, rightOf, type CaseAction, type StaffAction } from './domain/case.actions.js';
import { CaseStore } from './persistence/case.store.js';

/** What every change of a case answers: where the case stands now. */
export const caseReceipt = z.object({ caseId: z.uuid(), version: z.int(), status: z.enum(caseStatuses) }).meta({ id: 'CaseReceipt' });
export type CaseReceipt = z.infer<typeof caseReceipt>;

/** Path and body parts that most endpoints on a case share. */
export const caseParams = z.object({ caseId: z.uuid() });
export { seenVersion } from './domain/case.actions.js';

/** The right that staff need for an action; null where no staff can do it. The compiler checks that the policy knows the right. */
export function rightFor(action: StaffAction): ActionOn<'Case'>;
export function rightFor(action: CaseAction): ActionOn<'Case'> | null;
export function rightFor(action: CaseAction): ActionOn<'Case'> | null {
  return isStaffAction(action) ? (rightOf(action) satisfies ActionOn<'Case'>) : null;
}

/**
 * What a handler's four lines need: load, check, decide, save. The policy is applied to staff here; the system and portals rely
 * on the checks of their own rooms.
 */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly store: CaseStore,
    private readonly policy: Policy,
    readonly catalogue: Catalogue,
    private readonly calendar: OfficeCalendar,
    private readonly continuity: Continuity,
  ) {}

  /**
   * The case, locked, after the checks that every change needs.
   * @param seen the version that the user has seen; null where the command neither overwrites nor decides
   * @param lists what of the case's lists the command looks at
   * @throws NotFound, NotPermitted, CaseChangedMeanwhile, and the rules of `mayBegin`
   */
  async open<L extends ListName = never>(
    caseId: string,
    action: CaseAction,
    seen: number | null,
    lists: readonly L[] = [],
  ): Promise<CaseWith<L>> {
    const kase = await this.store.loadForChange(caseId, lists);
    try {
      this.check(kase, action);
    } catch (error) {
      // Somebody who may read the case may have had the right in the state that they saw.
      if (seen !== null && error instanceof Refusal && error.kind === 'forbidden') await this.store.mustBeUnchanged(kase, seen);
      throw error;
    }
    if (seen !== null) await this.store.mustBeUnchanged(kase, seen);
    mayBegin(kase, action, this.occasion());
    return kase;
  }

  /** Decides the command and saves what follows. */
  async settle(kase: Case, command: CaseCommand): Promise<CaseReceipt> {
    const occasion = this.occasion();
    const decided = decide(kase, command, occasion);
    const events = [...decided, ...(await this.paymentChecked(kase, decided, occasion))];
    return receiptOf(await this.store.save(kase, [...events, ...(await this.continued(kase, command, events, occasion))]));
  }

  /** What follows goes to whoever had the case, where nobody has it. */
  private async continued(before: Case, command: CaseCommand, events: readonly CaseEvent[], occasion: Occasion): Promise<CaseEvent[]> {
    if (!events.some(({ kind }) => bringsBack.has(kind))) return [];
    return this.continuity.ofChange(before, afterwards(before, events, occasion), command, events);
  }

  /** What the checks of the payment say now, if money moved or the fee changed. They stay true in a case that has ended, too. */
  private async paymentChecked(before: Case, events: readonly CaseEvent[], occasion: Occasion): Promise<CaseEvent[]> {
    if (!events.some(({ kind }) => touchesMoney.has(kind))) return [];
    const definition = this.definitionOf(before);
    const checks = checksOfPayment(definition);
    if (checks.length === 0) return [];
    const after = afterwards(before, events, occasion);
    const attachments = await this.store.listOf(before.id, 'attachments');
    return automaticChecks(this.checked({ ...after, attachments }, { ...definition, checks }), []);
  }

  /** @throws NotPermitted, or NotFound where the actor may not even read it */
  check(kase: Case, action: CaseAction | 'read'): void {
    const actor: Actor = currentActor();
    if (actor.kind !== 'staff') return;
    const right = action === 'read' ? action : rightFor(action);
    if (right === null) throw new NotPermitted(action, 'Case');
    this.policy.mayOrRefuse(currentPrincipal(), right, 'Case', caseAttributes(kase));
  }

  /** Whether the person who acts may sign the proposal at this fee, which may have changed since it was proposed. */
  maySign(kase: Case, feeCents: number): boolean {
    return this.policy.may(currentPrincipal(), 'approve', 'Case', { ...caseAttributes(kase), feeCents });
  }

  /**
   * What the automatic checks say about the case after a change, where that differs from what they say now. A file that the
   * citizen sends later can be such a change. Once a case is decided, only its payment is still checked (`settle`).
   */
  checksAnew(before: Case, after: CaseWith<'attachments'>): AutomaticResult[] {
    if (before.status === 'decided' || before.status === 'closed') return [];
    return this.checked(after, this.definitionOf(before)).filter(({ key, status }) => checkOf(before, key)?.status !== status);
  }

  /** The results of these checks that differ from the recorded ones. */
  private checked(kase: CaseWith<'attachments'>, definition: ServiceDefinition): AutomaticResult[] {
    const facts = factsOf(kase, this.occasion().today);
    const results = runAutomaticChecks(definition, { ...facts, payment: paymentFact(kase, this.expectedFee(definition, facts)) });
    return results.flatMap(({ key, status, reason }) => {
      const there = checkOf(kase, key);
      if (!there || (there.status === status && there.reason?.de === reason?.de)) return [];
      return [{ key, status, reason }];
    });
  }

  /** What it would cost if it were granted; null where the rules cannot say yet. */
  private expectedFee(definition: ServiceDefinition, facts: Facts): number | null {
    try {
      return assessFee(definition, facts)?.cents ?? null;
    } catch (error) {
      if (error instanceof RuleNotEvaluable) return null;
      throw error;
    }
  }

  /** The definition that the case came in under. */
  definitionOf(kase: Case): ServiceDefinition {
    const definition = this.catalogue.version(kase.service.key, kase.service.version);
    if (!definition)
      throw new Error(`the definition ${kase.service.key} ${kase.service.version} is gone from the catalogue, but cases came in under it`);
    return definition;
  }

  /** The day on which somebody looks for the money, if the case is decided today and waits for it. */
  asksForMoneyOn(kase: Case): LocalDate {
    return this.calendar.nextOfficeDay(addDays(this.occasion().today, this.definitionOf(kase).fee?.askAfterDays ?? 28));
  }

  /**
   * The last day to answer a request that is made today: the chosen one, else by the service's period. A period that would end on a
   * weekend or holiday ends on the next office day (§ 31(3) VwVfG).
   */
  answerBy(kase: Case, chosen?: LocalDate): LocalDate {
    const { answerWithinDays } = this.definitionOf(kase).informationRequest;
    return this.calendar.nextOfficeDay(chosen ?? addDays(this.occasion().today, answerWithinDays));
  }

  /** The deadline of a case that begins anew today; null where its service has none. */
  dueOnAnew(kase: Case): LocalDate | null {
    return dueOn(this.definitionOf(kase), this.occasion().today, this.calendar);
  }

  occasion(): Occasion {
    return this.store.occasion();
  }
}

/** Events after which the fee may be paid, or not be paid any more. */
const touchesMoney: ReadonlySet<CaseEventKind> = new Set<CaseEventKind>([
  'case.payment-recorded',
  'case.refund-recorded',
  'case.refund-undone',
  'case.decided',
  'case.decision-recalled',
  'case.closed',
  'case.reopened',
]);

/** Events after which a case may need whoever had it. */
const bringsBack: ReadonlySet<CaseEventKind> = new Set<CaseEventKind>([
  'case.request-answered',
  'case.request-expired',
  'case.post-received',
  'case.decision-recalled',
  'case.reopened',
]);

/** The case with these events, before they are saved. */
function afterwards(before: Case, events: readonly CaseEvent[], { by, now }: Occasion): Case {
  return events.reduce<Case>((kase, one) => evolve(kase, { ...one, caseId: before.id, by: authorOf(one.kind, by), at: now }), before);
}

/** Where a case stands: what every change answers. */
export function receiptOf(kase: Case): CaseReceipt {
  return { caseId: kase.id, version: kase.version, status: kase.status };
}
