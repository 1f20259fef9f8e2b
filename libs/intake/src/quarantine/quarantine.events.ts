import { defineEvent, part } from '@vorgang/platform';

/** The sender made up these names, so they may name people and can be erased. */
export const quarantineEntered = defineEvent({
  kind: 'quarantine.entered',
  version: 1,
  data: part<{ submissionId: string; serviceKey: string | null; channel: string; reasons: { code: string; pointer: string }[] }>(),
  personal: part<{ service: string; externalReference: string | null }>(),
  blank: () => ({ service: '', externalReference: null }),
});
/** `paymentLeftOut`: the reference of a payment that meanwhile pays another case. */
export const quarantineReleased = defineEvent({
  kind: 'quarantine.released',
  version: 1,
  data: part<{ caseId: string; service: string; attachments: unknown; formCorrected: boolean; paymentLeftOut?: string | undefined }>(),
  personal: part<{ comment: string; formBefore?: unknown; formAfter?: unknown }>(),
  blank: () => ({ comment: '' }),
});
export const quarantineRefused = defineEvent({
  kind: 'quarantine.refused',
  version: 1,
  data: part<Record<string, never>>(),
  personal: part<{ reason: string }>(),
  blank: () => ({ reason: '' }),
});
export const quarantineEvents = [quarantineEntered, quarantineReleased, quarantineRefused] as const;
