import { defineSubject, type Declares } from '@vorgang/access';
import { staffRights } from './domain/case.actions.js';

/** What the policy looks at on a case. Every attribute is given; what is not there is null. */
export type CaseAttributes = {
  readonly teamId: string | null;
  readonly serviceKey: string;
  readonly status: string;
  readonly assigneeId: string | null;
  /** Who proposed the decision that waits for a second person. */
  readonly proposedBy: string | null;
  readonly proposalKind: string | null;
  /** The fee of the decision that is proposed, in cents; null where there is none. */
  readonly feeCents: number | null;
  readonly channel: string;
};

export const caseSubject = defineSubject('Case', {
  name: 'case',
  actions: ['read', ...staffRights],
});

declare module '@vorgang/access' {
  interface Subjects {
    Case: Declares<typeof caseSubject, CaseAttributes>;
  }
}
