import { always, type AnyWhen, type When } from './conditions.js';
import { roles, type Role } from './roles.js';
import type { ActionOn, AttributesOf, SubjectType } from './subject.js';

/** One sentence of the policy: who may (or may never) do what, to what, when. */
export interface PolicyRule {
  readonly roles: readonly Role[];
  readonly subject: SubjectType;
  readonly actions: readonly string[];
  readonly when: AnyWhen;
  /** The code of the refusal, for a rule that forbids. Such a rule wins over all that permit. */
  readonly never?: string;
}

/** A sentence that permits. */
export function may<S extends SubjectType>(
  role: Role | readonly Role[],
  subject: S,
  actions: readonly ActionOn<S>[],
  when: When<AttributesOf<S>> = always,
): PolicyRule {
  return { roles: typeof role === 'string' ? [role] : role, subject, actions, when };
}

/** A sentence that forbids, whatever others permit. @param code the code of the refusal */
export function never<S extends SubjectType>(
  code: string,
  subject: S,
  actions: readonly ActionOn<S>[],
  when: When<AttributesOf<S>>,
): PolicyRule {
  return { roles, subject, actions, when, never: code };
}
