import type { EventDefinition, Kept } from './define-event.js';
import type { NewEvent } from './events.js';

/**
 * Knows every kind of event of this program. Each room declares its own kinds when it is composed. Only declared kinds can be
 * recorded, and events are only read lifted.
 */
export class EventKinds {
  readonly #kinds = new Map<string, Known>();

  constructor(kinds: readonly Known[] = []) {
    this.declare(kinds);
  }

  /** @throws Error if a kind is declared twice */
  declare(kinds: readonly Known[]): void {
    for (const one of kinds) {
      if (this.#kinds.has(one.kind)) throw new Error(`the event kind ${one.kind} is declared twice`);
      this.#kinds.set(one.kind, one);
    }
  }

  /** The event in its newest version. Unknown kinds come back unchanged, since an older program may read a newer log. */
  lift<E extends Pick<NewEvent, 'kind' | 'version' | 'data' | 'personal'>>(event: E): E {
    const known = this.#kinds.get(event.kind);
    if (!known) return event;
    let lifted = event;
    for (let v = event.version; v < known.version; v++) {
      const step = known.lift[v];
      if (!step) throw new Error(`${event.kind} version ${v} cannot be lifted`);
      const { data, personal } = lifted;
      lifted = {
        ...lifted,
        version: v + 1,
        data: plain(step.data(data)),
        ...(personal && step.personal ? { personal: plain(step.personal(personal, data)) } : {}),
      };
    }
    return lifted;
  }

  /** @throws Error if no room has declared the event's kind, or the event has another version than the present one */
  mustBeCurrent({ kind, version }: Pick<NewEvent, 'kind' | 'version'>): void {
    const known = this.#kinds.get(kind);
    if (!known) throw new Error(`no room has declared the event kind ${kind}`);
    if (known.version !== version) throw new Error(`${kind} is written in version ${known.version}, not ${version}`);
  }

  /** Every kind with its present version. */
  all(): { kind: string; version: number }[] {
    return [...this.#kinds.values()].map(({ kind, version }) => ({ kind, version }));
  }

  /** Every lift, by kind and the version that it lifts. */
  lifts(): { kind: string; from: number; lift: EventDefinition['lift'][number] }[] {
    return [...this.#kinds.values()].flatMap(({ kind, lift }) =>
      Object.entries(lift).map(([from, one]) => ({ kind, from: Number(from), lift: one })),
    );
  }
}

type Known = Pick<EventDefinition, 'kind' | 'version' | 'lift'>;

function plain(part: object): Kept {
  return { ...part };
}
