import { Refusal } from '@vorgang/platform';
import type { CaseAction } from './case.actions.js';
import type { CaseStatus, Person } from './case.js';

/** The rules of a case, by name. A command that breaks one is refused with its name. */

export class ActionNotPossibleNow extends Refusal {
  constructor(action: CaseAction, status: CaseStatus) {
    super('conflict', 'case.action-not-possible', `${action} is not possible while the case is ${status}`, { action, caseStatus: status });
  }
}

export class CaseChangedMeanwhile extends Refusal {
  constructor(
    readonly seenVersion: number,
    readonly currentVersion: number,
    changes: readonly { kind: string; by: string; at: string }[] = [],
  ) {
    super('conflict', 'case.changed-meanwhile', 'somebody changed the case after you loaded it', { seenVersion, currentVersion, changes });
  }
}

export class CaseTaken extends Refusal {
  constructor(assignee: Person) {
    super('conflict', 'case.assigned-to-somebody-else', 'a colleague has this case', {
      assignee: { id: assignee.id, name: assignee.name },
    });
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

/** There is no such answer that staff recorded, or something followed from it. */
export class NoAnswerToUndo extends Refusal {
  constructor() {
    super('conflict', 'answer.none-to-undo', 'no answer that staff recorded and that nothing followed from');
  }
}

/** Nobody was given it, or it has been answered, handed back or withdrawn. */
export class TaskNotOpen extends Refusal {
  constructor() {
    super('conflict', 'task.not-open', 'the task is not open any more');
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

/** Four eyes: the proposer cannot be the second person (Vier-Augen-Prinzip). */
export class ProposerCannotApprove extends Refusal {
  constructor() {
    super('forbidden', 'decision.proposer-cannot-approve', 'the proposer of a decision cannot approve it');
  }
}

/** By the rules of today the proposed decision is not possible any more. It has to be returned and proposed anew. */
export class ProposalHoldsNoMore extends Refusal {
  constructor(because: readonly string[]) {
    super('conflict', 'decision.holds-no-more', 'what was proposed cannot be decided so today; return it', { because });
  }
}

/** The service's rules need something that the case does not hold: its personal data were erased, or a rule forgets a possibility. */
export class RulesHaveNoAnswer extends Refusal {
  constructor(because: readonly string[]) {
    super('conflict', 'decision.rules-have-no-answer', `by what this case holds the service's rules give no such decision`, { because });
  }
}

/** The fee as of today is higher than this person may sign for. */
export class BeyondCompetence extends Refusal {
  constructor(feeCents: number, proposedCents: number) {
    super('forbidden', 'decision.beyond-competence', 'reckoned as of today the fee is more than you may sign for', {
      feeCents,
      proposedCents,
    });
  }
}

export class OnlyProposerWithdraws extends Refusal {
  constructor() {
    super('forbidden', 'decision.only-proposer-withdraws', 'only the proposer takes a proposal back; others return it');
  }
}

export class ReasonsMissing extends Refusal {
  constructor() {
    super('invalid', 'decision.reasons-missing', 'a decision needs its reasons (§ 39 VwVfG, § 121 AO)', {}, [
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

/** Whoever gets it may have it already. */
export class LetterHasLeft extends Refusal {
  constructor() {
    super('conflict', 'letter.has-left', 'the letter has left, or may be on its way');
  }
}

/** The letter goes with what it tells: that is taken back, and the letter with it. */
export class RecallWith extends Refusal {
  constructor(what: 'decision' | 'request') {
    super('conflict', `letter.recall-${what}`, `the letter tells a ${what}; take that back`);
  }
}

/** The notice has left, or its fee was asked for. */
export class DecisionHasLeft extends Refusal {
  constructor() {
    super('conflict', 'decision.has-left', 'the decision is known outside; it can only be decided anew');
  }
}

export class OnlyItsPeopleRecall extends Refusal {
  constructor() {
    super('forbidden', 'decision.only-its-people-recall', 'a decision is recalled by whoever proposed or signed it, or has the case');
  }
}

export class NoLetterToDeliver extends Refusal {
  constructor() {
    super('conflict', 'letter.not-in-this-state', 'there is no such letter, or it is not in a state for this');
  }
}

export class NoSuchPost extends Refusal {
  constructor() {
    super('conflict', 'post.none', 'there is no such late post, or somebody has dealt with it');
  }
}

/** One transaction is one payment: it is booked for this case already, with other figures. */
export class PaymentDiffers extends Refusal {
  constructor() {
    super('conflict', 'payment.differs', 'this reference was booked for the case before, with another amount');
  }
}

/** One transaction pays once, for one case. */
export class ReferencePaysAnotherCase extends Refusal {
  constructor() {
    super('conflict', 'payment.reference-used', 'this transaction, or receipt, was booked for another case already');
  }
}

/** Two cases are joined, so that nothing else can be said of them. */
export class JoinedAlready extends Refusal {
  constructor(number: string) {
    super('conflict', 'case.joined', `it is joined with ${number}; separate them first`, { number });
  }
}

/** A case that goes on with others cannot go on in another one. */
export class LeadsOthers extends Refusal {
  constructor(number: string) {
    super('conflict', 'case.leads-others', `${number} was joined into it; separate them first`, { number });
  }
}

/** Nobody joins what two people applied for, unless a clerk says that they are one. */
export class ApplicantsDiffer extends Refusal {
  constructor() {
    super('conflict', 'case.applicants-differ', 'the applicants are not the same; say that it is one person', {}, [
      { pointer: '/onePerson', code: 'case.applicants-differ', detail: 'say that it is one person' },
    ]);
  }
}

export class MoreThanOwedBack extends Refusal {
  constructor(readonly owedBackCents: number) {
    super('conflict', 'refund.more-than-owed', 'that is more than is to be paid back', { owedBackCents });
  }
}

/** A refund cannot be dated before the payment. */
export class RefundBeforePayment extends Refusal {
  constructor() {
    super('invalid', 'refund.before-payment', 'by that day so much had not been paid', {}, [
      { pointer: '/on', code: 'refund.before-payment', detail: 'by that day so much had not been paid' },
    ]);
  }
}

export class NoSuchRefund extends Refusal {
  constructor() {
    super('conflict', 'refund.none', 'there is no such refund, or it was undone');
  }
}
