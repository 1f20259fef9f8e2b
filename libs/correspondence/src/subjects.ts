import { defineSubject, type Declares } from '@vorgang/access';

/** Null for a batch of all teams. */
export type PrintBatchAttributes = { readonly teamId: string | null };

export const printBatchSubject = defineSubject('PrintBatch', { name: 'print-batch', actions: ['read', 'create', 'confirm-posted'] });

declare module '@vorgang/access' {
  interface Subjects {
    PrintBatch: Declares<typeof printBatchSubject, PrintBatchAttributes>;
  }
}
