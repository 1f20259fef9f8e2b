import { isPossible, type StaffAction } from '../domain/case.actions.js';
import type { Case, Relation } from '../domain/case.js';
import { isSameApplicant, joinedInto } from '../domain/case.relations.js';
import type { OtherCaseAnswer, RelationAction } from './other-case.shape.js';

type Related = Pick<OtherCaseAnswer, 'standing' | 'actions' | 'joins'>;

/** Nothing is said of a case that is only being typed. */
export const unrelated: Related = { standing: null, actions: [], joins: null };

/**
 * What is said of two cases, and what one can do with both now.
 * @param may whether one has the right to an action on a case
 */
export function relatedTo(kase: Case, other: Case, who: string, may: (action: StaffAction, on: Case) => boolean): Related {
  const standing = kase.relations?.[other.id]?.standing ?? null;
  const mayBoth = (action: StaffAction) => may(action, kase) && may(action, other);
  const [younger, older] = isYounger(kase, other) ? [kase, other] : [other, kase];
  const [ending, going] = standing === 'took-in' ? [other, kase] : standing === 'joined-into' ? [kase, other] : [younger, older];
  const joins = {
    caseId: ending.id,
    version: ending.version,
    into: going.id,
    oneApplicant: isSameApplicant(ending.applicant, going.applicant),
  };
  if (standing === 'took-in' || standing === 'joined-into')
    return { standing, actions: mayBoth('separate-case') && isPossible('separate-case', ending.status) ? ['separate-case'] : [], joins };
  const joinable = mayBoth('join-case') && canEnd(ending, who) && !joinedInto(going);
  const actions: RelationAction[] = [...(mayBoth('link-case') ? said(standing) : []), ...(joinable ? (['join-case'] as const) : [])];
  return { standing, actions, joins: joinable ? joins : null };
}

function said(standing: Relation['standing'] | null): RelationAction[] {
  if (standing === 'linked') return ['unlink-case'];
  return standing === 'not-same' ? ['take-back-not-same'] : ['link-case', 'declare-not-same'];
}

function canEnd(kase: Case, who: string): boolean {
  const leads = Object.values(kase.relations ?? {}).some(({ standing }) => standing === 'took-in');
  return isPossible('join-case', kase.status) && !leads && (!kase.assignee || kase.assignee.id === who);
}

function isYounger(one: Case, other: Case): boolean {
  return one.receivedAt === other.receivedAt ? one.id > other.id : one.receivedAt > other.receivedAt;
}
