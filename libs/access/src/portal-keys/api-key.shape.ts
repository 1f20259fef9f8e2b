import { z } from 'zod';
import { apiKeyScopes, keyChannels } from '../policy/principal.js';

export const scopesShape = z.array(z.enum(apiKeyScopes)).min(1).max(apiKeyScopes.length);
export const channelsShape = z.array(z.enum(keyChannels)).min(1).max(keyChannels.length).describe('The channels that it may submit by');

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
