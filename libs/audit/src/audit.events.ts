import { defineEvent, part } from '@vorgang/platform';

/** `caseRead`: whether the person who asked may read the case. */
export const auditRightsAsked = defineEvent({
  kind: 'audit.rights-asked',
  version: 1,
  data: part<{ staffId: string; userName: string; caseRead: boolean }>(),
});

export const auditEvents = [auditRightsAsked] as const;
