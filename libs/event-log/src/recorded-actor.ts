import type { Actor } from '@vorgang/platform';

/** The columns of `event` with its actor. */
export interface ActorColumns {
  readonly actor_kind: Actor['kind'];
  readonly actor_id: string;
  readonly actor_name: string;
  readonly on_behalf_of_id: string | null;
  readonly on_behalf_of_name: string | null;
}

/** The actor of an event, from its row. */
export function actorOf({
  actor_kind: kind,
  actor_id: id,
  actor_name: name,
  on_behalf_of_id: behalfId,
  on_behalf_of_name: behalfName,
}: ActorColumns): Actor {
  switch (kind) {
    case 'system':
      return { kind, id: 'system', name };
    case 'portal':
      return { kind, id, name };
    case 'staff':
      return { kind, id, name, ...(behalfId !== null && behalfName !== null ? { onBehalfOf: { id: behalfId, name: behalfName } } : {}) };
  }
}
