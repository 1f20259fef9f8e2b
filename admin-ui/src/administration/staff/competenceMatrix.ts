import type { Competence, Staff } from '../../kit/api/types';

type Cell = readonly Competence[];

/** What somebody may do for one service. */
export function cellOf(competences: readonly Competence[], serviceKey: string): Cell {
  return competences.filter((one) => one.serviceKey === serviceKey);
}

/** A person's competences, with those for one service replaced. */
export function withCell(competences: readonly Competence[], serviceKey: string, cell: Cell): Competence[] {
  return [...competences.filter((one) => one.serviceKey !== serviceKey), ...cell];
}

/** Whether two sets of competences are equal, in any order. */
export function sameCompetences(a: readonly Competence[], b: readonly Competence[]): boolean {
  const keyOf = (one: Competence): string =>
    JSON.stringify([one.serviceKey, one.may, one.maxFeeCents, one.decisionKinds?.toSorted() ?? null]);
  const [left, right] = [a.map(keyOf).toSorted(), b.map(keyOf).toSorted()];
  return left.length === right.length && left.every((one, at) => one === right[at]);
}

export interface Signer {
  readonly person: Staff;
  readonly maxFeeCents: number | null;
  /** Why the competence has no effect. */
  readonly missing: 'role' | 'team' | null;
}

/**
 * Lists who could sign a decision, by competence, limit and kind. People whose competence has no effect come last, with the reason. This is
 * for planning; the server's policy decides on each signature.
 */
export function signersOf(
  staff: readonly Staff[],
  of: { readonly serviceKey: string; readonly teamKey: string; readonly cents: number; readonly kind: string },
): Signer[] {
  return staff
    .filter((person) => !person.disabled)
    .flatMap((person): Signer[] => {
      const right = person.competences.find((one) => one.serviceKey === of.serviceKey && one.may === 'approve');
      if (
        !right ||
        (right.maxFeeCents !== null && right.maxFeeCents < of.cents) ||
        (right.decisionKinds && !right.decisionKinds.includes(of.kind))
      )
        return [];
      const missing = !person.roles.includes('approver') ? 'role' : person.teams.every((team) => team.key !== of.teamKey) ? 'team' : null;
      return [{ person, maxFeeCents: right.maxFeeCents, missing }];
    })
    .toSorted(
      (a, b) => Number(a.missing !== null) - Number(b.missing !== null) || a.person.displayName.localeCompare(b.person.displayName, 'de'),
    );
}
