import { eventWords, type EventKind, type Word } from '@vorgang/words';
import type { NewEvent } from './events.js';

/** The shape of one part of an event, as a value that carries a type. */
export interface Part<T> {
  readonly shape?: T;
}

/** Names the shape of a part: `data: part<{ assignee: Person }>()`. */
export function part<T extends object>(): Part<T> {
  return {};
}

/** How one version of a kind becomes the next. Stored events never change; they are lifted when they are read. */
export interface Lift<Old extends object = Kept, New extends object = Kept> {
  /** Lifts the kept part. It cannot use the personal part, which may be erased or not read. */
  data(data: Old): New;
  /** Lifts the personal part, where that changes too. @param data the kept part as the older version has it */
  personal?(personal: Kept, data: Old): Kept;
  /** The same as `data`, in SQL. @param data an expression of type jsonb @returns an expression of type jsonb */
  sql(data: string): string;
  /** Data as the older version wrote them, one example for each case that matters. A spec checks that both ways give the same. */
  readonly examples: readonly Old[];
}

/** A part of an event as the database stores it. */
export type Kept = Readonly<Record<string, unknown>>;

/** Everything about a kind of event; see `defineEvent`. */
export interface EventDefinition<Kind extends string = string, Version extends number = number, Data = unknown, Personal = unknown> {
  readonly kind: Kind;
  /** Its name in lists, filters and exports. */
  readonly about: Word;
  /** The version that is written now. */
  readonly version: Version;
  /** The lifts, by the version that each one lifts. */
  readonly lift: Readonly<Record<number, Lift>>;
  /** What replaces an erased personal part; undefined where the kind has none. */
  blank?(this: void, data: Data): Personal;
  readonly data?: Part<Data>;
  readonly personal?: Part<Personal>;
  /** An event of this kind, about to be recorded. */
  of(
    this: void,
    ...parts: Personal extends object ? [data: Data, personal: Personal] : [data: Data]
  ): NewEvent & { readonly kind: Kind; readonly version: Version };
}

interface Said<Kind, Version, Data> {
  readonly kind: Kind;
  readonly version: Version;
  /** The part that is kept for good. It has no personal data of citizens. */
  readonly data: Part<Data>;
}

type AnyLift = Omit<Lift<never, object>, 'examples'> & { readonly examples: readonly object[] };
/** For each version, the one before it. */
type Before = readonly [never, never, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** A second version needs a lift for the first one, and the last lift has to give the present shape. */
type Lifted<Version extends number, Data> = Version extends 1
  ? { readonly lift?: undefined }
  : { readonly lift: Readonly<Record<number, AnyLift>> & { readonly [V in Before[Version]]: { data(data: never): NoInfer<Data> } } };

/**
 * Defines a kind of event, once: its version, the shapes of the kept and the erasable part, what an erased one folds to, and how
 * older versions are lifted. Its words are in `libs/words`; a kind without words does not compile. All readers of the log use it:
 * streams, the follower and its jobs, folds in SQL (`dataSql`), `verify`, exports.
 * @throws Error if a version has no lift: the process does not start
 */
export function defineEvent<const Kind extends EventKind, const Version extends number, Data extends object>(
  said: Said<Kind, Version, Data> & Lifted<Version, Data> & { readonly personal?: undefined; readonly blank?: undefined },
): EventDefinition<Kind, Version, Data, undefined>;
export function defineEvent<const Kind extends EventKind, const Version extends number, Data extends object, Personal extends object>(
  said: Said<Kind, Version, Data> &
    Lifted<Version, Data> & { readonly personal: Part<Personal>; readonly blank: (data: NoInfer<Data>) => NoInfer<Personal> },
): EventDefinition<Kind, Version, Data, Personal>;
export function defineEvent(said: {
  kind: EventKind;
  version: number;
  lift?: Readonly<Record<number, AnyLift>> | undefined;
  blank?: ((data: never) => object) | undefined;
}): EventDefinition {
  const { kind, version, blank } = said;
  const lift = (said.lift ?? {}) as Readonly<Record<number, Lift>>;
  for (let from = 1; from < version; from++) if (!lift[from]) throw new Error(`${kind} says no way to lift version ${from}`);
  return {
    kind,
    version,
    lift,
    about: eventWords[kind],
    ...(blank ? { blank } : {}),
    of: (data: Kept, personal?: Kept) => ({ kind, version, data, ...(personal ? { personal } : {}) }),
  };
}

/** The shape of a kind's kept part. */
export type DataOf<D> = D extends { readonly data?: Part<infer Data> } ? Data : never;
/** The shape of a kind's erasable part; undefined where it has none. */
export type PersonalOf<D> = D extends { readonly personal?: Part<infer Personal> } ? Personal : never;

/**
 * The kept part of an event, lifted to its newest version, as an expression for a fold in SQL. Where no version of these kinds
 * needs a lift, it is the column itself, so that an index on it serves.
 * @param event the alias of the table `event`
 */
export function dataSql(event: string, ...kinds: readonly Pick<EventDefinition, 'kind' | 'version' | 'lift'>[]): string {
  const cases = kinds.flatMap(({ kind, version, lift }) =>
    Array.from({ length: version - 1 }, (_, at) => at + 1).map((from) => {
      let data = `${event}.data`;
      for (let v = from; v < version; v++) data = lift[v]?.sql(data) ?? data;
      return `when ${event}.kind = '${kind}' and ${event}.version = ${from} then ${data}`;
    }),
  );
  return cases.length === 0 ? `${event}.data` : `case ${cases.join(' ')} else ${event}.data end`;
}
