import type { CommandOf, Occasion, OtherCase } from './case.commands.js';
import { event, type CaseEvent } from './case.events.js';
import type { Case, CaseApplicant, Relation } from './case.js';
import { dropsFollowUp, orderLetter } from './case.orders.js';
import { birthDigits, nameParts, organisationWord } from './case.person.js';
import * as rules from './case.rules.js';

// What may follow where two cases are set into a relation. Each function decides for one of them.

/** The case in which this one goes on; null where it goes on by itself. */
export function joinedInto(kase: Pick<Case, 'relations'>): OtherCase | null {
  return withStanding(kase, 'joined-into');
}

function withStanding({ relations = {} }: Pick<Case, 'relations'>, standing: Relation['standing']): OtherCase | null {
  const found = Object.entries(relations).find(([, relation]) => relation.standing === standing);
  return found ? { otherId: found[0], number: found[1].number } : null;
}

/** @throws JoinedAlready, NothingChanges */
export function relate(
  kase: Case,
  { other }: { readonly other: OtherCase },
  standing: 'linked' | 'not-same',
  follows: CaseEvent,
): CaseEvent[] {
  const now = standingTo(kase, other);
  if (now === 'joined-into' || now === 'took-in') throw new rules.JoinedAlready(other.number);
  if (now === standing) throw new rules.NothingChanges('what is said of both');
  return [follows];
}

/** @throws NothingChanges where nothing of the kind is said of both */
export function unrelate(
  kase: Case,
  { other }: { readonly other: OtherCase },
  standing: Relation['standing'],
  follows: CaseEvent,
): CaseEvent[] {
  if (standingTo(kase, other) !== standing) throw new rules.NothingChanges('what is said of both');
  return [follows];
}

/** The case ends, and goes on in the other one. The citizen is told by a letter. @throws CaseTaken, and the rules named here */
export function join(kase: Case, { other, confirmed, letterId }: CommandOf<'join-case'>, { by, today }: Occasion): CaseEvent[] {
  if (kase.assignee && kase.assignee.id !== by.id) throw new rules.CaseTaken(kase.assignee);
  const own = withStanding(kase, 'took-in');
  if (own) throw own.otherId === other.otherId ? new rules.JoinedAlready(own.number) : new rules.LeadsOthers(own.number);
  if (!confirmed) throw new rules.ApplicantsDiffer();
  return [
    event('case.joined', other),
    ...(letterId ? [orderLetter(kase, letterId, 'joined')] : []),
    event('case.closed', { outcome: 'joined', on: today, ...dropsFollowUp(kase) }),
  ];
}

/** What the case in which another one goes on records of it. @throws JoinedAlready where it goes on in one itself */
export function takesIn(kase: Case, other: OtherCase): CaseEvent[] {
  const into = joinedInto(kase);
  if (into) throw new rules.JoinedAlready(into.number);
  return [event('case.took-in', other)];
}

/** The same where the other one goes on by itself again. @throws NothingChanges */
export function letsGo(kase: Case, other: OtherCase): CaseEvent[] {
  return unrelate(kase, { other }, 'took-in', event('case.let-go', other));
}

function standingTo({ relations = {} }: Case, { otherId }: OtherCase): Relation['standing'] | null {
  return Object.hasOwn(relations, otherId) ? (relations[otherId]?.standing ?? null) : null;
}

/** Whether two applicants are the same beyond doubt: one name in the search form, and no other birth date. */
export function isSameApplicant(one: CaseApplicant, other: CaseApplicant): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'organisation') return organisationWord(one.organisation) === organisationWord(other.organisation);
  const [born, otherBorn] = [birthDigits(one.birthDate), birthDigits(other.birthDate)];
  if (born !== otherBorn) return false;
  const spelled = ({ givenName, familyName }: CaseApplicant) =>
    [nameParts(familyName).join(' '), nameParts(givenName).join(' ')].join(', ');
  return spelled(one) === spelled(other);
}
