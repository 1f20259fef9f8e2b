import { systemActor, type Actor } from '@vorgang/platform';

/** The kinds of sources. */
export const sourceKinds = ['portal', 'staff', 'mailbox', 'fit-connect', 'batch'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/**
 * A source of submissions: a portal by its key, a person of the staff, or a mailbox, a FIT-Connect destination or a batch that
 * the system empties by itself.
 */
export interface Source {
  readonly kind: SourceKind;
  /** Identifies it among its kind: the id of the key or the person, or the address of the mailbox. */
  readonly id: string;
  readonly name: string;
  /** The channels that it may name. */
  readonly channels: readonly string[];
  /** Whether it may say when something reached the authority. */
  readonly mayStateReceivedAt: boolean;
}

/** The prefix for the names of sources that the system empties, where these are actors. */
export const sourceActors = 'intake:';

/** The source as the events name it. */
export function actorOf({ kind, id, name }: Pick<Source, 'kind' | 'id' | 'name'>): Actor {
  if (kind === 'portal' || kind === 'staff') return { kind, id, name };
  return systemActor(`${sourceActors}${kind}:${name}`);
}

/** The source that an event's actor names; undefined where a submission cannot come from that actor. */
export function sourceSaidBy({ kind, id, name }: Actor): (Pick<Source, 'kind' | 'name'> & Partial<Pick<Source, 'id'>>) | undefined {
  if (kind !== 'system') return { kind, id, name };
  const said = sourceKinds.find((one) => name.startsWith(`${sourceActors}${one}:`));
  return said && { kind: said, name: name.slice(sourceActors.length + said.length + 1) };
}
