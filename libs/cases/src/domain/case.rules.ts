import { Refusal } from '@vorgang/platform';
import type { CaseAction } from './case.transitions.js';
import type { CaseStatus, Person } from './case.js';

/** The rules of a case, by name. Whoever breaks one is told which. */

export class ActionNotPossibleNow extends Refusal {
  constructor(action: CaseAction, status: CaseStatus) {
    super('conflict', 'case.action-not-possible', `${action} is not possible while the case is ${status}`, { action, caseStatus: status });
  }
}

export class CaseChangedMeanwhile extends Refusal {
  constructor(readonly seenVersion: number, readonly currentVersion: number, changes: readonly { kind: string; by: string; at: string }[] = []) {
    super('conflict', 'case.changed-meanwhile', 'somebody changed the case after you loaded it', { seenVersion, currentVersion, changes });
  }
}

export class CaseTaken extends Refusal {
  constructor(assignee: Person) {
    super('conflict', 'case.assigned-to-somebody-else', 'a colleague has this case', { assignee: { id: assignee.id, name: assignee.name } });
  }
}

export class ClaimFirst extends Refusal {
  constructor() {
    super('conflict', 'case.claim-first', 'nobody has this case; claim it first');
  }
}

export class NothingChanges extends Refusal {
  constructor(what: string) {
    super('conflict', 'case.nothing-changes', `${what} is so already`);
  }
}

export class UnknownCheck extends Refusal {
  constructor(key: string) {
    super('not-found', 'check.not-found', `the service has no check ${key}`);
  }
}

export class AutomaticCheckStands extends Refusal {
  constructor(key: string) {
    super('conflict', 'check.automatic', `the check ${key} is done by the system; correct the data instead`);
  }
}

export class ChecksOpen extends Refusal {
  constructor(keys: readonly string[]) {
    super('conflict', 'decision.checks-open', 'required checks are open', { checks: keys });
  }
}

export class ServiceDecidesNothing extends Refusal {
  constructor() {
    super('conflict', 'decision.none-for-service', 'this service has no decision; close the case instead');
  }
}

export class ServiceNeedsDecision extends Refusal {
  constructor() {
    super('conflict', 'case.needs-decision', 'this service ends with a decision or a withdrawal');
  }
}

/** Four eyes: the second person is another one (Vier-Augen-Prinzip). */
export class ProposerCannotApprove extends Refusal {
  constructor() {
    super('forbidden', 'decision.proposer-cannot-approve', 'whoever proposed a decision cannot approve it');
  }
}

export class OnlyProposerWithdraws extends Refusal {
  constructor() {
    super('forbidden', 'decision.only-proposer-withdraws', 'only the proposer takes a proposal back; others return it');
  }
}

export class ReasonsMissing extends Refusal {
  constructor() {
    super('invalid', 'decision.reasons-missing', 'a decision that does not fully grant needs its reasons (§ 39 VwVfG)', {}, [
      { pointer: '/reasons', code: 'decision.reasons-missing', detail: 'choose a reason or write one' },
    ]);
  }
}

export class ConditionsMissing extends Refusal {
  constructor() {
    super('invalid', 'decision.conditions-missing', 'a grant with conditions names them', {}, [
      { pointer: '/conditions', code: 'decision.conditions-missing', detail: 'choose at least one condition' },
    ]);
  }
}

export class NoLetterToDeliver extends Refusal {
  constructor() {
    super('conflict', 'letter.not-in-this-state', 'there is no such letter, or it is not in a state for this');
  }
}

export class NothingAsked extends Refusal {
  constructor() {
    super('conflict', 'request.none', 'nothing was asked for in this case');
  }
}

export class NothingToPay extends Refusal {
  constructor() {
    super('conflict', 'payment.nothing-to-pay', 'nothing has to be paid for this case, or it is paid in full');
  }
}
