import type { LocalDate } from '@vorgang/platform';
import type { Person } from './person.js';

/** Whom a task asks: a colleague, or every member of a team. The name is as it was then. */
export interface AskedOne {
  readonly kind: 'person' | 'team';
  readonly id: string;
  readonly name: string;
}

export const taskStates = ['open', 'answered', 'handed-back', 'withdrawn'] as const;

/** A question of the case to somebody who need not be competent for it (Aufgabe). They see what is shared, and nothing else. */
export interface Task {
  readonly id: string;
  readonly to: AskedOne;
  readonly question: string;
  readonly dueOn: LocalDate;
  readonly by: Person;
  readonly at: string;
  readonly shared: SharedWithTask;
  readonly state: (typeof taskStates)[number];
  /** The answer, or the reason without one; null while it is open. A task that the end of the case withdrew has no reason. */
  readonly ended: { readonly by: Person; readonly at: string; readonly text: string; readonly attachmentIds: readonly string[] } | null;
}

/** What whoever has a task sees of the case: these files and documents of letters, the applicant, what was submitted. */
export interface SharedWithTask {
  readonly files: readonly string[];
  readonly applicant: boolean;
  readonly form: boolean;
}
