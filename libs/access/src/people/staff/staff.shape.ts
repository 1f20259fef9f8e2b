import { count, exactLine, mailAddress, personName } from '@vorgang/platform';
import { decisionKinds } from '@vorgang/words';
import { z } from 'zod';
import { roles } from '../../policy/roles.js';
import { waitingShape } from '../rights/rights-request.shape.js';
import { competenceShape, teamRefShape } from '../rights/rights.shape.js';

export const userNameShape = exactLine({ max: 200 }).describe('Unique, whatever its case: "test" and "TEST" are one person');
export const displayNameShape = personName({ max: 200 });
export const emailShape = mailAddress().nullable();
export const rolesShape = z
  .array(z.enum(roles))
  .max(roles.length)
  .refine((given) => new Set(given).size === given.length, 'each role once');
/** A competence as input. Stored ones may name kinds that do not exist any more. */
const competenceGiven = competenceShape
  .extend({
    decisionKinds: z
      .array(z.enum(decisionKinds))
      .max(decisionKinds.length)
      .nullable()
      .default(null)
      .describe('Null for all kinds of decision'),
  })
  .meta({ id: 'GivenCompetence' });
export const competencesShape = z
  .array(
    competenceGiven.refine(
      (c) => c.may === 'approve' || (c.maxFeeCents === null && c.decisionKinds === null),
      'limits are for approving only',
    ),
  )
  .max(500)
  .refine((given) => new Set(given.map((c) => `${c.may} ${c.serviceKey}`)).size === given.length, 'each service once');
export const versionShape = count({ min: 1 }).describe('The version that the change is based on');
export const idParams = z.object({ id: z.uuid().toLowerCase() });

/** A person of the staff, as administrators and auditors see them. */
export const staffShape = z
  .object({
    id: z.uuid(),
    userName: z.string(),
    displayName: z.string(),
    email: z.string().nullable(),
    locale: z.enum(['de', 'en']),
    roles: z.array(z.enum(roles)),
    teams: z.array(teamRefShape),
    competences: z.array(competenceShape),
    disabled: z.boolean(),
    mustChangePassword: z.boolean(),
    version: z.int(),
    createdAt: z.string(),
    changedAt: z.string(),
    changedBy: z.string(),
    waiting: z.array(waitingShape).describe('What waits for a second administrator'),
    lastSignedInAt: z.string().nullable().describe('Real time; null for never'),
  })
  .meta({ id: 'Staff' });
export type StaffShape = z.output<typeof staffShape>;

export const oneTimePasswordShape = z.string().describe('Shown this once; to be changed at the first sign-in');
