import { defineSubject, type Declares } from '@vorgang/access';
import { staffRights } from './domain/case.actions.js';

/** The attributes of a case that the policy uses. All are given; what a case does not have is null. */
export type CaseAttributes = {
  readonly teamId: string | null;
  readonly serviceKey: string;
  readonly status: string;
  readonly assigneeId: string | null;
  /** The proposer of the decision that waits for a second person. */
  readonly proposedBy: string | null;
  readonly proposalKind: string | null;
  /** The fee of the proposed decision, in cents; null where there is none. */
  readonly feeCents: number | null;
  readonly channel: string;
};

export const caseSubject = defineSubject('Case', {
  name: 'case',
  actions: ['read', 'export', ...staffRights],
});

/** Whom a task asks. One of both is null. */
export type TaskAttributes = { readonly toStaffId: string | null; readonly toTeamId: string | null };

/** A task within a case. The right to it follows from having been given it, and gives none to the case. */
export const taskSubject = defineSubject('Task', { name: 'task', actions: ['read', 'answer'] });

declare module '@vorgang/access' {
  interface Subjects {
    Case: Declares<typeof caseSubject, CaseAttributes>;
    Task: Declares<typeof taskSubject, TaskAttributes>;
  }
}
