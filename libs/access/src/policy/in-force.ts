import type { PolicyRule } from './sentence.js';
import type { ActionOn, Subject, SubjectType } from './subject.js';

/** The whole policy: the subjects that the rooms declare, and the sentences about who may do what. */
export interface PolicyOfTheHouse {
  readonly subjects: { readonly [S in SubjectType]: Subject<S, ActionOn<S>> };
  readonly sentences: readonly PolicyRule[];
}

let inForce: PolicyOfTheHouse | undefined;

/**
 * Puts the policy in force for the whole process, before the first request.
 * @throws Error where nobody has a right that a room declares, or a sentence names something that no room declares
 */
export function putInForce(policy: PolicyOfTheHouse): void {
  const faults = faultsOf(policy);
  if (faults.length > 0) throw new Error(`the policy cannot be put in force: ${faults.join('; ')}`);
  inForce = policy;
}

/** @throws Error where none is in force yet */
export function policyInForce(): PolicyOfTheHouse {
  if (!inForce) throw new Error('no policy is in force: AccessModule.forRoot(policy), or putInForce(policy), comes first');
  return inForce;
}

/** All subjects, in the order of the matrix and of a person's rights. */
export function subjectTypes(): readonly SubjectType[] {
  // Stryker disable next-line MethodExpression: all of them are; the filter says so to the compiler.
  return Object.keys(policyInForce().subjects).filter(isSubject);
}

/** All actions on a subject. */
export function actionsOn<S extends SubjectType>(type: S): readonly ActionOn<S>[] {
  return policyInForce().subjects[type].actions;
}

/** Whether some room declares this subject. */
export function isSubject(name: string): name is SubjectType {
  return Object.hasOwn(policyInForce().subjects, name);
}

/** Faults of a policy that the type checker cannot find. */
function faultsOf({ subjects, sentences }: PolicyOfTheHouse): string[] {
  const declared = new Map<string, Subject>(Object.entries(subjects));
  const rights = [...declared].flatMap(([subject, { actions }]) => actions.map((action) => ({ subject, action })));
  const given = sentences.flatMap(({ subject, actions, roles, never }) =>
    actions.map((action) => ({ subject, action, gives: never === undefined && roles.length > 0 })),
  );
  return [
    ...[...declared].filter(([name, { key }]) => name !== key).map(([name, { key }]) => `${key} is declared as ${name}`),
    ...rights
      .filter((right) => !given.some((one) => one.gives && one.subject === right.subject && one.action === right.action))
      .map(({ action, subject }) => `nobody may ${action} ${subject}`),
    ...given
      .filter(({ subject, action }) => !declared.get(subject)?.actions.includes(action))
      .map(({ action, subject }) => `no room declares ${action} ${subject}`),
  ];
}
