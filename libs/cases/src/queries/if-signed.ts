import { Injectable } from '@nestjs/common';
import { Refusal } from '@vorgang/platform';
import { CaseDesk } from '../case-desk.js';
import { DecisionDraft } from '../decision-draft.js';
import type { Case } from '../domain/case.js';
import { differencesOf } from '../domain/differences.js';
import type { CaseDetail } from '../case-detail.js';
import { CaseStore } from '../persistence/case.store.js';
import { listsOnFile } from '../reckoning.js';
import { mutable } from './mutable.js';

/** A signature counts for the proposal by the rules of today, not for what was proposed. This shows the signer what they would sign. */
@Injectable()
export class IfSigned {
  constructor(
    private readonly desk: CaseDesk,
    private readonly drafts: DecisionDraft,
    private readonly store: CaseStore,
  ) {}

  /** The proposal as it would be if signed today, and why the current person cannot sign it; null where no proposal waits. */
  async of(kase: Case): Promise<CaseDetail['ifSigned']> {
    const { proposal } = kase;
    if (kase.status !== 'proposed' || !proposal) return null;
    const lists = await this.store.lists(kase.id, listsOnFile);
    const { today: on } = this.desk.occasion();
    try {
      const drafted = await this.drafts.asSignedToday({ ...kase, ...lists }, proposal);
      const mayNot = this.desk.maySign(kase, proposal.feeCents) && !this.desk.maySign(kase, drafted.decision.feeCents);
      return { on, ...mutable(drafted), differs: differencesOf(proposal, drafted), problem: mayNot ? 'decision.beyond-competence' : null };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { id: _, by: __, at: ___, approvalBecause, ...decision } = proposal;
      return { on, decision: mutable(decision), approvalBecause: mutable(approvalBecause), differs: [], problem: error.code };
    }
  }
}
