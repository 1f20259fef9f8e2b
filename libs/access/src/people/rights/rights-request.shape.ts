import { z } from 'zod';
import { roles } from '../../policy/roles.js';
import { rightsRequestKinds } from './rights-request.row.js';
import { competenceShape } from './rights.shape.js';

const who = z.object({ id: z.uuid(), name: z.string() });

const rightsShape = z.object({ roles: z.array(z.enum(roles)), teamIds: z.array(z.uuid()), competences: z.array(competenceShape) });

/** A request that waits for a second administrator, for the page of the account. */
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

/** The same for the list of all waiting requests. */
export const rightsRequestShape = waitingShape
  .extend({
    staff: who.extend({ userName: z.string() }),
    now: rightsShape.describe('What the account may do now'),
  })
  .meta({ id: 'RightsRequest' });
export type RightsRequestShape = z.output<typeof rightsRequestShape>;
