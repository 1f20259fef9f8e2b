import type { Actor } from '../context.js';

/** An event about to be recorded. `data` is kept for good; `personal` can be erased later. */
export interface NewEvent {
  readonly kind: string;
  /** The version of the kind's shape; older ones are lifted by upcasters when read. */
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly personal?: Readonly<Record<string, unknown>>;
  /** Its actor, where that is not the current one: automatic checks are nobody's doing. */
  readonly actor?: Actor;
}

/** The stream that an event belongs to: all events of one thing, in order. */
export interface StreamRef {
  readonly kind: string;
  readonly id: string;
}

/**
 * Records events, inside the open unit of work, so that a change and its events commit together. `libs/event-log` implements it;
 * it is declared here so that rooms beside it can record too.
 */
export abstract class EventRecorder {
  /**
   * Appends to the stream, after `expectedPosition` events. Without it, the events take the next free positions, for streams
   * where the order of writers does not matter.
   * @param caseId the case that the events are about, for timelines and searches by case
   */
  abstract append(
    stream: StreamRef,
    events: readonly NewEvent[],
    options?: { readonly expectedPosition?: number; readonly caseId?: string | null },
  ): Promise<void>;

  /** Records a refused attempt, in its own transaction. */
  abstract recordRefusal(attempt: { readonly command: string; readonly code: string; readonly caseId: string | null }): Promise<void>;
}
