import { packRules } from '@casl/ability/extra';
import { z } from 'zod';
import { competenceShape, teamRefShape } from '../../people/rights/rights.shape.js';
import { rulesOf } from '../../policy/policy.js';
import { roles } from '../../policy/roles.js';
import type { StaffPrincipal } from '../../policy/principal.js';

/** The signed-in person and their rights: all that a client needs at its start. */
export const sessionShape = z
  .object({
    staff: z.object({
      id: z.uuid(),
      userName: z.string(),
      displayName: z.string(),
      locale: z.enum(['de', 'en']).describe('The language that the person chose, else that of the account'),
      roles: z.array(z.enum(roles)),
    }),
    teams: z.array(teamRefShape),
    competences: z.array(competenceShape),
    mustChangePassword: z.boolean(),
    expiresAt: z.string().describe('The session ends then at the latest'),
    rules: z.array(z.array(z.unknown())).describe('The policy for this person, as packed by @casl/ability/extra'),
  })
  .meta({ id: 'Session' });
export type SessionShape = z.input<typeof sessionShape>;

/** The principal in the shape of the session's endpoints. */
export function toSession(principal: StaffPrincipal): SessionShape {
  return {
    staff: {
      id: principal.id,
      userName: principal.userName,
      displayName: principal.displayName,
      locale: principal.locale,
      roles: [...principal.roles],
    },
    teams: principal.teams.map((team) => ({ ...team })),
    competences: principal.competences.map((c) => ({ ...c, decisionKinds: c.decisionKinds && [...c.decisionKinds] })),
    mustChangePassword: principal.mustChangePassword,
    expiresAt: (principal.sessionExpiresAt ?? new Date(0)).toISOString(),
    rules: packRules(rulesOf(principal)),
  };
}
