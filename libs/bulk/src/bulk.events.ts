import { defineEvent, part } from '@vorgang/platform';

interface Ended {
  readonly action: string;
  readonly staffId: string;
  readonly done: number;
  readonly refused: number;
  readonly failed: number;
  readonly left: number;
  readonly because?: string;
}

/** `undoes`: the run that this one undoes. */
export const bulkStarted = defineEvent({
  kind: 'bulk.started',
  version: 1,
  data: part<{ action: string; cases: number; staffId: string; undoes?: string }>(),
});
export const bulkFinished = defineEvent({ kind: 'bulk.finished', version: 1, data: part<Ended>() });
export const bulkStopped = defineEvent({ kind: 'bulk.stopped', version: 1, data: part<Ended>() });
/** `by`: the run that undid it. */
export const bulkUndone = defineEvent({ kind: 'bulk.undone', version: 1, data: part<Ended & { readonly by: string }>() });

export const bulkEvents = [bulkStarted, bulkFinished, bulkStopped, bulkUndone] as const;
