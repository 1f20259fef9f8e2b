import { code, text } from '@vorgang/platform';
import { z } from 'zod';

export const teamKeyShape = code({ max: 100, pattern: /^[a-z0-9][a-z0-9-]*$/ }).describe('As service definitions name it; never changed');
export const teamTitleShape = text({ max: 200 });

/** A team, as administrators and auditors see it. */
export const teamShape = z
  .object({
    id: z.uuid(),
    key: z.string(),
    title: z.string(),
    members: z.int(),
    version: z.int(),
    createdAt: z.string(),
    changedAt: z.string(),
    changedBy: z.string(),
  })
  .meta({ id: 'Team' });
export type TeamShape = z.output<typeof teamShape>;
