import { defineEvent, part } from '@vorgang/platform';

export const apiKeyCreated = defineEvent({
  kind: 'api-key.created',
  version: 1,
  data: part<{ name: string; prefix: string; scopes: readonly string[]; channels: readonly string[]; mayStateReceivedAt: boolean }>(),
});
export const apiKeyDisabled = defineEvent({ kind: 'api-key.disabled', version: 1, data: part<Record<string, never>>() });

export const portalKeyEvents = [apiKeyCreated, apiKeyDisabled] as const;
