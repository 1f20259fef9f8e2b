import { defineEvent, part, type LocalDate } from '@vorgang/platform';

export const printBatchMade = defineEvent({
  kind: 'print-batch.made',
  version: 1,
  data: part<{ number: string; teamId: string; letters: { caseId: string; letterId: string }[] }>(),
});
/** The PDF of the batch is ready. */
export const printBatchReady = defineEvent({ kind: 'print-batch.ready', version: 1, data: part<{ sha256: string; pages: number }>() });
export const printBatchPosted = defineEvent({ kind: 'print-batch.posted', version: 1, data: part<{ on: LocalDate }>() });

export const printBatchEvents = [printBatchMade, printBatchReady, printBatchPosted] as const;
