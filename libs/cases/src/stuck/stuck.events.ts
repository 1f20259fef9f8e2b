import { defineEvent, part } from '@vorgang/platform';

/** `reasons`: the reason, the service, and how many cases. */
export const stuckCasesFound = defineEvent({
  kind: 'stuck-cases.found',
  version: 1,
  data: part<{ teamId: string; count: number; newly: number; reasons: { because: string; serviceKey: string; count: number }[] }>(),
});
export const stuckCasesFreed = defineEvent({ kind: 'stuck-cases.freed', version: 1, data: part<{ teamId: string; count: number }>() });

export const stuckEvents = [stuckCasesFound, stuckCasesFreed] as const;
