import type { Session } from '../../../kit/api/types';

/** The part of a session that is needed here. */
interface Asked {
  readonly staff: Pick<Session['staff'], 'roles'>;
  readonly teams: readonly unknown[];
  readonly competences: readonly unknown[];
}

/**
 * What a person lacks to see any case at all: a service that they are responsible for, or a team whose cases they see. Null for people who
 * see cases by another role (supervisor, auditor), and for people who lack neither.
 */
export function lacking({ staff: { roles }, teams, competences }: Asked): 'team' | 'competence' | null {
  if (!roles.some((role) => role === 'clerk' || role === 'approver') || roles.some((role) => role === 'supervisor' || role === 'auditor'))
    return null;
  if (teams.length === 0) return 'team';
  return competences.length === 0 ? 'competence' : null;
}
