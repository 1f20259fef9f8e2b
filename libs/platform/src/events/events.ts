import type { Actor } from '../context.js';

/** An event about to be recorded. `data` is the skeleton that is kept; `personal` can be erased later. */
export interface NewEvent {
  readonly kind: string;
  /** The version of the kind's shape; older ones are lifted by upcasters when read. */
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly personal?: Readonly<Record<string, unknown>>;
  /** Who it is of, where that is not whoever acts: what the rules find is nobody's doing. */
  readonly actor?: Actor;
}

/** The stream that an event belongs to: all events of one thing, in order. */
export interface StreamRef {
  readonly kind: string;
  readonly id: string;
}

/**
 * Where events are recorded: inside the open unit of work, so that a change and its events commit together.
 * Implemented by `libs/event-log`; declared here so that rooms beside it can record too.
 */
export abstract class EventRecorder {
  /**
   * Appends to the stream, after `expectedPosition` events (omit it where order among writers does not matter; the
   * next free position is then taken).
   * @param caseId the case that the events are about, for timelines and searches by case
   */
  abstract append(
    stream: StreamRef,
    events: readonly NewEvent[],
    options?: { readonly expectedPosition?: number; readonly caseId?: string | null },
  ): Promise<void>;

  /** Records, in a transaction of its own, that somebody tried what was refused. */
  abstract recordRefusal(attempt: { readonly command: string; readonly code: string; readonly caseId: string | null }): Promise<void>;
}
