import { channels } from '@vorgang/words';
import { z } from 'zod';
import { apiKeyScopes } from '../policy/principal.js';

export const scopesShape = z.array(z.enum(apiKeyScopes)).min(1).max(apiKeyScopes.length);
export const channelsShape = z.array(z.enum(channels)).min(1).max(channels.length).describe('The channels that it may submit by');

/** A portal's key; its secret is shown once, when it is made. */
export const apiKeyShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    prefix: z.string(),
    scopes: z.array(z.enum(apiKeyScopes)),
    channels: z.array(z.string()),
    mayStateReceivedAt: z.boolean(),
    disabled: z.boolean(),
    createdAt: z.string(),
    createdBy: z.string(),
    lastUsedAt: z.string().nullable(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKeyShape = z.output<typeof apiKeyShape>;
