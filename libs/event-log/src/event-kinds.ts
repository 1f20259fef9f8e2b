import type { NewEvent } from '@vorgang/platform';

/** Lifts the data of one version of a kind to the next. */
export type Upcaster = (event: Pick<NewEvent, 'data' | 'personal'>) => Pick<NewEvent, 'data' | 'personal'>;

/**
 * What is known of each kind of event: its newest version and how older ones are lifted. Events are never changed
 * where they lie; they are lifted as they are read.
 */
export class EventKinds {
  readonly #kinds = new Map<string, { version: number; upcasters: ReadonlyMap<number, Upcaster> }>();

  /**
   * @param upcasters by the version they lift from; every version below the newest needs one
   */
  declare(kind: string, version: number, upcasters: Readonly<Record<number, Upcaster>> = {}): void {
    if (this.#kinds.has(kind)) throw new Error(`the event kind ${kind} is declared twice`);
    for (let v = 1; v < version; v++) if (!upcasters[v]) throw new Error(`${kind} has no upcaster from version ${v}`);
    this.#kinds.set(kind, { version, upcasters: new Map(Object.entries(upcasters).map(([v, up]) => [Number(v), up])) });
  }

  /** The event as its newest version; unknown kinds come back unchanged (an older program reads a newer log). */
  lift<E extends NewEvent>(event: E): E {
    const known = this.#kinds.get(event.kind);
    if (!known) return event;
    let lifted = event;
    for (let v = event.version; v < known.version; v++) {
      const up = known.upcasters.get(v);
      if (!up) throw new Error(`${event.kind} version ${v} cannot be lifted`);
      lifted = { ...lifted, ...up(lifted), version: v + 1 };
    }
    return lifted;
  }

  all(): { kind: string; version: number }[] {
    return [...this.#kinds].map(([kind, { version }]) => ({ kind, version }));
  }
}
