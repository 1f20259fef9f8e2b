import type { LocalDate } from '@vorgang/platform';

/** Where a case can be while it is not over: on nobody's desk, on somebody's, the citizen's turn, a second person's, the system's. */
export const phases = ['unassigned', 'assigned', 'waiting', 'proposed', 'decided'] as const;
export type Phase = (typeof phases)[number];

/**
 * How a case came to its end, as figures need it. Folded like all else; a case that was last written before figures
 * needed this has none until its rows are made again from the log (`vorgang rebuild`).
 */
export interface Journey {
  readonly phase: Phase | 'closed';
  /** When it came there (ISO). */
  readonly since: string;
  /** Whole seconds in each phase, from the receipt to the first closing. What follows a reopening is not counted. */
  readonly seconds: Readonly<Record<Phase, number>>;
  /** How often a proposal came back from the second person. */
  readonly returned: number;
  /** How often the citizen was asked. */
  readonly asked: number;
  /** What was asked for, each item once, in the order of the first asking. */
  readonly askedFor: readonly string[];
  /** The first time that it was decided, or closed without a decision; `kept` is null where there is no deadline. */
  readonly settled: { readonly on: LocalDate; readonly kept: boolean | null } | null;
}
