import type { LocalDate } from '@vorgang/platform';

// The letters of a case.

/** How a letter reaches the citizen; `hand`: given out at the counter. */
export const letterWays = ['mail', 'print', 'portal', 'hand'] as const;
export type LetterWay = (typeof letterWays)[number];

export const letterStates = ['ordered', 'written', 'sent', 'failed', 'batched', 'posted', 'available', 'recalled'] as const;
export type LetterState = (typeof letterStates)[number];

export interface FiledDocument {
  readonly id: string;
  readonly kind: 'letter' | 'permit';
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/** One letter to the citizen, from the order to write it to the proof that it left. */
export interface Letter {
  readonly id: string;
  /** `notice` is the decision's; the others are keys of the service's letters. */
  readonly key: string;
  readonly way: LetterWay;
  /** Of a letter that a clerk has written. */
  readonly subject?: string;
  readonly state: LetterState;
  readonly orderedAt: string;
  readonly documents: readonly FiledDocument[];
  readonly attempts: number;
  readonly problem: string | null;
  readonly batchId: string | null;
  /** The day that counts for its publication (Bekanntgabe): sent, posted, or made available. */
  readonly leftOn: LocalDate | null;
}
