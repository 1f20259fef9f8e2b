import { defineEvent, part } from '@vorgang/platform';

/** `caseRead`: whoever asked may read the case themselves. */
export const auditRightsAsked = defineEvent({
  kind: 'audit.rights-asked',
  version: 1,
  data: part<{ staffId: string; userName: string; caseRead: boolean }>(),
});

export const auditEvents = [auditRightsAsked] as const;
