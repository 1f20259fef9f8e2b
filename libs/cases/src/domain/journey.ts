import type { LocalDate } from '@vorgang/platform';
import type { Channel } from '@vorgang/words';

/** The phases of an open case: on nobody's desk, on somebody's, then the citizen's, a second person's or the system's turn. */
export const phases = ['unassigned', 'assigned', 'waiting', 'proposed', 'decided'] as const;
export type Phase = (typeof phases)[number];

/**
 * How a case came to its end, as figures need it. It is folded like everything else. A case that was last saved by an earlier
 * version has none, until its rows are made again from the log (`vorgang rebuild`).
 */
export interface Journey {
  readonly phase: Phase | 'closed';
  /** When it entered the phase (ISO). */
  readonly since: string;
  /** Whole seconds in each phase, from the receipt to the first closing. What follows a reopening is not counted. */
  readonly seconds: Readonly<Record<Phase, number>>;
  /** How often a proposal came back from the second person. */
  readonly returned: number;
  /** How often the citizen was asked. */
  readonly asked: number;
  /** What was asked for, each item once, in the order of the first asking. */
  readonly askedFor: readonly string[];
  /**
   * By which ways the citizen answered a request (the portal, or what staff recorded), each once, in the order of the first answer. A
   * case that was last saved by a version that did not keep them has none, until its rows are made again.
   */
  readonly answeredBy?: readonly Channel[];
  /** `answeredBy` before the last answer, while that can be taken back. */
  readonly answeredBefore?: readonly Channel[];
  /** The first time that it was decided, or closed without a decision; `kept` is null where there is no deadline. */
  readonly settled: { readonly on: LocalDate; readonly kept: boolean | null } | null;
}
