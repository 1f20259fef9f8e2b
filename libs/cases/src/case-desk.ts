import { Injectable } from '@nestjs/common';
import { currentPrincipal, Policy, type ActionOn } from '@vorgang/access';
import { Catalogue, runAutomaticChecks, type ServiceDefinition } from '@vorgang/catalogue';
import { currentActor, NotPermitted, type Actor } from '@vorgang/platform';
import { z } from 'zod';
import { factsOf } from './case.facts.js';
import { caseAttributes } from './case.policy.js';
import { decide } from './domain/case.decide.js';
import type { AutomaticResult, CaseCommand, Occasion } from './domain/case.commands.js';
import { caseStatuses, type Case } from './domain/case.js';
import type { CaseAction } from './domain/case.transitions.js';
import { CaseStore } from './persistence/case.store.js';

/** What every change of a case answers: where the case stands now. */
export const caseReceipt = z
  .object({ caseId: z.uuid(), version: z.int(), status: z.enum(caseStatuses) })
  .meta({ id: 'CaseReceipt' });
export type CaseReceipt = z.infer<typeof caseReceipt>;

/** Path and body parts that most endpoints on a case share. */
export const caseParams = z.object({ caseId: z.uuid() });
export const seenVersion = z.int().min(1).describe('The version of the case that the user has seen');

type WithoutRight = 'answer-request' | 'report-payment' | 'remind' | 'expire-request' | 'file-letter' | 'note-delivery';

/** What the system and the citizen do is no staff's right. */
const noStaffRight: ReadonlySet<string> = new Set<WithoutRight>(['answer-request', 'report-payment', 'remind', 'expire-request', 'file-letter', 'note-delivery']);

function isNoStaffRight(action: CaseAction | 'read'): action is WithoutRight {
  return noStaffRight.has(action);
}

/** The right that staff need for an action; null where it is no staff's. */
export function rightFor(action: CaseAction | 'read'): ActionOn<'Case'> | null {
  if (isNoStaffRight(action)) return null;
  if (action === 'take-over') return 'claim';
  return action === 'batch-letter' ? 'confirm-posted' : action;
}

/**
 * Where a handler's four lines meet: load, check, decide, save. Staff are held to the policy here; the system and
 * portals act on what their own rooms have checked.
 */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly store: CaseStore,
    private readonly policy: Policy,
    readonly catalogue: Catalogue,
  ) {}

  /**
   * The case, locked, after the checks that every change needs.
   * @param seen the version that the user has seen; null where the command neither overwrites nor decides
   * @throws NotFound, NotPermitted, CaseChangedMeanwhile
   */
  async open(caseId: string, action: CaseAction, seen: number | null): Promise<Case> {
    const kase = await this.store.loadForChange(caseId);
    this.check(kase, action);
    if (seen !== null) await this.store.mustBeUnchanged(kase, seen);
    return kase;
  }

  /** Decides the command and saves what follows. */
  async settle(kase: Case, command: CaseCommand): Promise<CaseReceipt> {
    const events = decide(kase, command, this.occasion());
    return receiptOf(await this.store.save(kase.id, kase, events));
  }

  /** @throws NotPermitted, or NotFound where the actor may not even read it */
  check(kase: Case, action: CaseAction | 'read'): void {
    const actor: Actor = currentActor();
    if (actor.kind !== 'staff') return;
    const right = rightFor(action);
    if (right === null) throw new NotPermitted(action, 'Case');
    this.policy.mayOrRefuse(currentPrincipal(), right, 'Case', caseAttributes(kase));
  }

  /**
   * What the automatic checks say of the case as it will be, where that differs from what they say now: a file that
   * the citizen sends later, a payment. A decided case is not checked any more.
   */
  checksAnew(before: Case, after: Case): AutomaticResult[] {
    if (before.status === 'decided' || before.status === 'closed') return [];
    return runAutomaticChecks(this.definitionOf(before), factsOf(after, this.occasion().today))
      .filter(({ key, status }) => before.checks[key] && before.checks[key].status !== status)
      .map(({ key, status, reason }) => ({ key, status, reason }));
  }

  /** The definition that the case came in under. */
  definitionOf(kase: Case): ServiceDefinition {
    const definition = this.catalogue.version(kase.service.key, kase.service.version);
    if (!definition) throw new Error(`the definition ${kase.service.key} ${kase.service.version} is gone from the catalogue, but cases came in under it`);
    return definition;
  }

  occasion(): Occasion {
    return this.store.occasion();
  }
}

/** Where a case stands, as every change answers. */
export function receiptOf(kase: Case): CaseReceipt {
  return { caseId: kase.id, version: kase.version, status: kase.status };
}
