import { createMongoAbility } from '@casl/ability';
import type { Word, Words } from '@vorgang/words';
import { actionTerms, roleTerms, subjectTerms } from './matrix/terms.js';
import { asSubject, type Ability } from './ability.js';
import { operatorsOf, type Conditions } from './conditions.js';
import { actionsOn, policyInForce, subjectTypes } from './in-force.js';
import type { PolicyPrincipal, Role } from './roles.js';
import type { PolicyRule } from './sentence.js';
import type { ActionOn, AttributesOf, SubjectType } from './subject.js';

/** One right of a person, and the rules that give it. */
export interface EffectiveRight {
  readonly subject: { readonly key: SubjectType; readonly words: Word };
  readonly action: { readonly key: string; readonly words: Word };
  /** The roles that give it, each with its condition; a right without condition has empty words. */
  readonly from: readonly { readonly role: Role; readonly words: Word; readonly when: Word }[];
  /** The rules that forbid it nevertheless. */
  readonly never: readonly { readonly code: string; readonly when: Word }[];
}

/**
 * What the policy says about one action on one record, and by which rules. Null where the answer depends on attributes that the
 * reader may not know. Then it may say neither yes nor no, or readers could find the attributes out by trying limits.
 */
export interface Explanation {
  readonly action: string;
  readonly words: Word;
  readonly allowed: boolean | null;
  /** Every rule of a role that the person has; `lacks` names the attributes of the record that do not fit. */
  readonly rules: readonly {
    readonly role: Role;
    readonly words: Word;
    readonly when: Word;
    readonly holds: boolean | null;
    readonly lacks: readonly string[];
  }[];
  /** The codes of the rules that forbid it. */
  readonly forbiddenBy: readonly string[];
  /** The codes of the rules that forbid it on some records, where that depends on attributes that are not told. */
  readonly mayForbid: readonly string[];
  /** Roles that the person lacks, and that give the right at least on some records. */
  readonly otherRoles: readonly Role[];
}

const whenOf = ({ when }: PolicyRule): Word => ({ de: when.german, en: when.words });

function termOf(subject: SubjectType, action: string): Word {
  const terms: Words = actionTerms[subject];
  return terms[action] ?? { de: action, en: action };
}

const heldRoles = (rule: PolicyRule, who: PolicyPrincipal): Role[] => rule.roles.filter((role) => who.roles.includes(role));

/** The sentences about an action: those that permit it to some role, and those that forbid it to this person. */
function sentencesOn(
  who: PolicyPrincipal,
  subject: SubjectType,
  action: string,
): { permitting: PolicyRule[]; forbidding: { code: string; rule: PolicyRule }[] } {
  const about = policyInForce().sentences.filter((rule) => rule.subject === subject && rule.actions.includes(action));
  return {
    permitting: about.filter((rule) => !rule.never),
    forbidding: about.flatMap((rule) => (rule.never && heldRoles(rule, who).length > 0 ? [{ code: rule.never, rule }] : [])),
  };
}

/**
 * Every right of a person by the policy: from their roles, where team and competence leave any records at all (somebody without a
 * team reads no case, whatever their role).
 */
export function effectiveRights(who: PolicyPrincipal): EffectiveRight[] {
  return subjectTypes().flatMap((subject) =>
    actionsOn(subject).flatMap((action): EffectiveRight[] => {
      const { permitting, forbidding } = sentencesOn(who, subject, action);
      const from = permitting
        .filter((rule) => rule.when.alternatives(who).some(possible))
        .flatMap((rule) => heldRoles(rule, who).map((role) => ({ role, words: roleTerms[role], when: whenOf(rule) })));
      if (from.length === 0) return [];
      const never = forbidding.map(({ code, rule }) => ({ code, when: whenOf(rule) }));
      return [
        { subject: { key: subject, words: subjectTerms[subject] }, action: { key: action, words: termOf(subject, action) }, from, never },
      ];
    }),
  );
}

/**
 * Why the person may do each of these to this record, or why not. A test checks that it agrees with `ability.can`.
 * @param untold attributes that the answer must not reveal; an answer that depends on them is null
 */
export function explain<S extends SubjectType>(
  who: PolicyPrincipal,
  type: S,
  record: AttributesOf<S>,
  asked: readonly ActionOn<S>[],
  untold: readonly (keyof AttributesOf<S> & string)[] = [],
): Explanation[] {
  return asked.map((action) => {
    const { permitting, forbidding } = sentencesOn(who, type, action);
    const rules = permitting.flatMap((rule) => {
      const { holds, lacks } = judge(rule, who, type, record, untold);
      return heldRoles(rule, who).map((role) => ({ role, words: roleTerms[role], when: whenOf(rule), holds, lacks }));
    });
    const codes = (verdict: true | null) =>
      forbidding.filter(({ rule }) => judge(rule, who, type, record, untold).holds === verdict).map(({ code }) => code);
    const [forbiddenBy, mayForbid] = [codes(true), codes(null)];
    const granted = rules.some((rule) => rule.holds === true) ? true : rules.some((rule) => rule.holds === null) ? null : false;
    return {
      action,
      words: termOf(type, action),
      allowed: forbiddenBy.length > 0 ? false : granted === true && mayForbid.length > 0 ? null : granted,
      rules,
      forbiddenBy,
      mayForbid: granted === false ? [] : mayForbid,
      otherRoles: [...new Set(permitting.flatMap((rule) => rule.roles))].filter((role) => !who.roles.includes(role)),
    };
  });
}

/** Whether a rule holds, and if not, what is missing in the nearest alternative. */
function judge<S extends SubjectType>(
  rule: PolicyRule,
  who: PolicyPrincipal,
  type: S,
  record: AttributesOf<S>,
  untold: readonly string[],
): { holds: boolean | null; lacks: string[] } {
  const alternatives = rule.when.alternatives(who).map((conditions) => {
    const told = Object.entries(conditions).filter(([attribute]) => !untold.includes(attribute));
    const lacks = told.flatMap(([attribute, condition]) => (fits({ [attribute]: condition }, type, record) ? [] : [attribute]));
    return { lacks, open: told.length < Object.keys(conditions).length };
  });
  const [nearest] = alternatives.toSorted((one, other) => one.lacks.length - other.lacks.length);
  if (!nearest) return { holds: false, lacks: ['competence'] };
  if (nearest.lacks.length > 0) return { holds: false, lacks: nearest.lacks };
  return { holds: alternatives.some(({ lacks, open }) => lacks.length === 0 && !open) ? true : null, lacks: [] };
}

function fits<S extends SubjectType>(conditions: Conditions, type: S, record: AttributesOf<S>): boolean {
  const plain: Record<string, unknown> = { ...conditions };
  return createMongoAbility<Ability>([{ action: 'any', subject: type, conditions: plain }]).can('any', asSubject(type, record));
}

/** Whether any record could match. Nothing is in an empty list. */
function possible(conditions: Conditions): boolean {
  return Object.values(conditions).every((condition) => operatorsOf(condition).$in?.length !== 0);
}
