import type { RecordedEventOf as At } from './case.events.js';
import type { Case, Relation } from './case.js';

// The part of `evolve` that tells how a case stands to others.

type Begins = At<'case.linked' | 'case.declared-not-same' | 'case.took-in' | 'case.joined'>;
type Ends = At<'case.unlinked' | 'case.not-same-taken-back' | 'case.separated' | 'case.let-go'>;

/** The case, which now stands to the other one like this. What was said before of both is replaced. */
export function withRelation(kase: Case, { data: { otherId, number } }: Begins, standing: Relation['standing']): Case {
  return { ...kase, relations: { ...kase.relations, [otherId]: { standing, number } } };
}

/** The case, of which nothing is said any more beside the other one. */
export function withoutRelation(kase: Case, { data: { otherId } }: Ends): Case {
  const { relations = {}, ...rest } = kase;
  const left = Object.fromEntries(Object.entries(relations).filter(([id]) => id !== otherId));
  return Object.keys(left).length === 0 ? rest : { ...rest, relations: left };
}
