import type { Competence, Role } from '../../policy/roles.js';

/** Everything that lets somebody act on cases, or on other people's accounts. */
export interface Rights {
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
  readonly competences: readonly Competence[];
}

export const noRights: Rights = { roles: [], teamIds: [], competences: [] };

/** Whether an account with these rights can do anything. */
export function hasRights({ roles, teamIds, competences }: Rights): boolean {
  return roles.length + teamIds.length + competences.length > 0;
}

/** The wanted rights without gains: what may be set without a second person. Equal to the wanted rights where nothing is gained. */
export function withoutGains(before: Rights, wanted: Rights): Rights {
  return {
    roles: wanted.roles.filter((role) => before.roles.includes(role)),
    teamIds: wanted.teamIds.filter((id) => before.teamIds.includes(id)),
    competences: wanted.competences.flatMap((one) => {
      const had = before.competences.find(({ serviceKey, may }) => serviceKey === one.serviceKey && may === one.may);
      return had
        ? [{ ...one, maxFeeCents: lower(had.maxFeeCents, one.maxFeeCents), decisionKinds: both(had.decisionKinds, one.decisionKinds) }]
        : [];
    }),
  };
}

/** The lower of two limits; null means no limit. */
function lower(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}

/** The kinds that both allow; null means all kinds. */
function both(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null) return b;
  return b === null ? a : b.filter((kind) => a.includes(kind));
}

/** Whether two sets of rights are equal, in any order. */
export function sameRights(a: Rights, b: Rights): boolean {
  return sameRoles(a, b) && sameTeams(a, b) && sameCompetences(a, b);
}

export const sameRoles = (a: Rights, b: Rights): boolean => sameSet(a.roles, b.roles);
export const sameTeams = (a: Rights, b: Rights): boolean => sameSet(a.teamIds, b.teamIds);
export const sameCompetences = (a: Rights, b: Rights): boolean => sameSet(a.competences.map(keyOf), b.competences.map(keyOf));

function keyOf({ serviceKey, may, maxFeeCents, decisionKinds }: Competence): string {
  return JSON.stringify([serviceKey, may, maxFeeCents, decisionKinds ? [...decisionKinds].sort() : null]);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set([...a, ...b]).size === a.length;
}
