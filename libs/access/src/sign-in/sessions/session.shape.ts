import { code, key } from '@vorgang/platform';
import { packRules } from '@casl/ability/extra';
import { z } from 'zod';
import { rulesOf } from '../../policy/policy.js';
import { roles } from '../../policy/subjects.js';
import type { StaffPrincipal } from '../../policy/principal.js';

export const teamRefShape = z.object({ id: z.uuid(), key: z.string(), title: z.string() }).meta({ id: 'TeamRef' });

export const competenceShape = z
  .object({
    serviceKey: code({ max: 100, pattern: /^[a-z0-9][a-z0-9._-]*$/ }),
    may: z.enum(['work', 'approve']),
    maxFeeCents: z.int().min(0).max(2_147_483_647).nullable().default(null).describe('In cents; null for no limit'),
    decisionKinds: z.array(key(50)).max(50).nullable().default(null).describe('Null for all kinds of decision'),
  })
  .meta({ id: 'Competence' });

/** Who is signed in, and what they may: all that a client needs to begin with. */
export const sessionShape = z
  .object({
    staff: z.object({
      id: z.uuid(),
      userName: z.string(),
      displayName: z.string(),
      locale: z.enum(['de', 'en']),
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

/** The principal as the endpoints of the session answer it. */
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
