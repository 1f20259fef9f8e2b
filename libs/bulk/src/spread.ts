/** A case to be handed over. */
export interface CaseToSpread {
  readonly id: string;
  readonly teamId: string;
  readonly serviceKey: string;
  /** The present assignee, who does not get it back. */
  readonly assigneeId: string | null;
}

/** Somebody who could take cases. */
export interface Candidate {
  readonly id: string;
  readonly openCases: number;
  /** Whether they are away today. */
  readonly absent: boolean;
  /** Whether they may work on cases of this team and service. */
  readonly canWorkOn: (kase: CaseToSpread) => boolean;
}

export type Given = { readonly to: string } | { readonly code: 'bulk.nobody-competent' | 'bulk.everybody-away' | 'bulk.everybody-full' };

/**
 * Decides who gets which case: the present and competent person with the fewest cases in work, including those given so far.
 * Cases that few people can take are given first, so that people who can take everything are left for the rest. The same cases
 * and people always give the same result.
 * @param atMost the most cases in work that anybody may get
 * @returns for each case, in the given order, who gets it, or why nobody does
 */
export function spread(cases: readonly CaseToSpread[], candidates: readonly Candidate[], atMost = Infinity): Map<string, Given> {
  // People who give cases away have room for others.
  const leaving = Map.groupBy(cases, (kase) => kase.assigneeId);
  const load = new Map(candidates.map(({ id, openCases }) => [id, Math.max(0, openCases - (leaving.get(id)?.length ?? 0))]));
  const able = new Map<string, readonly Candidate[]>();
  const ableFor = (kase: CaseToSpread): readonly Candidate[] => {
    const key = `${kase.teamId} ${kase.serviceKey}`;
    let found = able.get(key);
    if (!found) able.set(key, (found = candidates.filter((candidate) => candidate.canWorkOn(kase))));
    return found;
  };
  const chosen = new Map<string, Given>();
  const scarceFirst = cases
    .map((kase, at) => ({ kase, at, choice: ableFor(kase).filter((c) => !c.absent).length }))
    .sort((a, b) => a.choice - b.choice || a.at - b.at);
  for (const { kase } of scarceFirst) {
    const others = ableFor(kase).filter((candidate) => candidate.id !== kase.assigneeId);
    const present = others.filter((candidate) => !candidate.absent);
    const free = present.filter((candidate) => loadOf(load, candidate) < atMost);
    const lowest = free.reduce<Candidate | undefined>(
      (best, candidate) => (best && loadOf(load, best) <= loadOf(load, candidate) ? best : candidate),
      undefined,
    );
    if (lowest) {
      load.set(lowest.id, loadOf(load, lowest) + 1);
      chosen.set(kase.id, { to: lowest.id });
    } else {
      chosen.set(kase.id, {
        code: others.length === 0 ? 'bulk.nobody-competent' : present.length === 0 ? 'bulk.everybody-away' : 'bulk.everybody-full',
      });
    }
  }
  return new Map(
    cases.flatMap((kase) => {
      const given = chosen.get(kase.id);
      return given ? [[kase.id, given]] : [];
    }),
  );
}

function loadOf(load: ReadonlyMap<string, number>, { id, openCases }: Candidate): number {
  return load.get(id) ?? openCases;
}
