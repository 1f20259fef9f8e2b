import { z } from 'zod';
import { roles } from '../../policy/roles.js';
import { rightsRequestKinds } from './rights-request.row.js';
import { competenceShape } from './rights.shape.js';

const who = z.object({ id: z.uuid(), name: z.string() });

const rightsShape = z.object({ roles: z.array(z.enum(roles)), teamIds: z.array(z.uuid()), competences: z.array(competenceShape) });

/** What waits for a second administrator, on the page of the account. */
export const waitingShape = z
  .object({
    id: z.uuid(),
    kind: z.enum(rightsRequestKinds),
    wanted: rightsShape.nullable().describe('All rights that the account is to have; null where it is not about rights'),
    askedBy: who,
    askedAt: z.string(),
    lapsesAt: z.string().describe('From then on nobody can confirm it'),
  })
  .meta({ id: 'RightsRequestWaiting' });

/** The same in the list of all that wait. */
export const rightsRequestShape = waitingShape
  .extend({
    staff: who.extend({ userName: z.string() }),
    now: rightsShape.describe('What the account may do now'),
  })
  .meta({ id: 'RightsRequest' });
export type RightsRequestShape = z.output<typeof rightsRequestShape>;
