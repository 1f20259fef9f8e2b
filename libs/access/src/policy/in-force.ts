import type { PolicyRule } from './sentence.js';
import type { ActionOn, Subject, SubjectType } from './subject.js';

/** All that rights are about, and who may do what: made of what the rooms declare, where they are composed. */
export interface PolicyOfTheHouse {
  readonly subjects: { readonly [S in SubjectType]: Subject<S, ActionOn<S>> };
  readonly sentences: readonly PolicyRule[];
}

let inForce: PolicyOfTheHouse | undefined;

/**
 * Puts the policy in force, for the whole process and before anybody is let in.
 * @throws Error where nobody has a right that a room declares, or a sentence names what no room declares
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

/** In the order in which the matrix and a person's rights are told. */
export function subjectTypes(): readonly SubjectType[] {
  // Stryker disable next-line MethodExpression: all of them are; the filter says so to the compiler.
  return Object.keys(policyInForce().subjects).filter(isSubject);
}

/** Everything that can be done to such a thing. */
export function actionsOn<S extends SubjectType>(type: S): readonly ActionOn<S>[] {
  return policyInForce().subjects[type].actions;
}

/** Whether some room declares it. */
export function isSubject(name: string): name is SubjectType {
  return Object.hasOwn(policyInForce().subjects, name);
}

/** What the types cannot see, or somebody kept from them. */
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
