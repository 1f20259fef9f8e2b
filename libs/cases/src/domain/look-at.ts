import type { LocalDate } from '@vorgang/platform';

export const lookAtReasons = [
  'request-expired',
  'answered-late',
  'answered-again',
  'task-answered',
  'task-handed-back',
  'post-received',
] as const;

/** Why somebody should look at a case, and since when. */
export interface LookAt {
  readonly on: LocalDate;
  readonly because: (typeof lookAtReasons)[number];
}
