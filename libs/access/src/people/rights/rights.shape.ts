import { code, key } from '@vorgang/platform';
import { z } from 'zod';

export const teamRefShape = z.object({ id: z.uuid(), key: z.string(), title: z.string() }).meta({ id: 'TeamRef' });

export const competenceShape = z
  .object({
    serviceKey: code({ max: 100, pattern: /^[a-z0-9][a-z0-9._-]*$/ }),
    may: z.enum(['work', 'approve']),
    maxFeeCents: z.int().min(0).max(2_147_483_647).nullable().default(null).describe('In cents; null for no limit'),
    decisionKinds: z.array(key(50)).max(50).nullable().default(null).describe('Null for all kinds of decision'),
  })
  .meta({ id: 'Competence' });
