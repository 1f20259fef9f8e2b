/**
 * What each kind of thing is known by to the policy, and what can be done to it. Each room adds its own beside
 * `defineSubject`, so that nothing here knows which rooms there are:
 *
 *     declare module '@vorgang/access' {
 *       interface Subjects { Case: Declares<typeof caseSubject, CaseAttributes> }
 *     }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface, since only that can be added to
export interface Subjects {}
export type SubjectType = keyof Subjects;

/** What the policy looks at on a record. Every attribute is given; what is not there is null. */
export type AttributesOf<S extends SubjectType> = Subjects[S]['attributes'];
export type ActionOn<S extends SubjectType> = Subjects[S]['action'];

/** A kind of thing that rights are about. */
export interface Subject<Key extends string = string, Action extends string = string> {
  readonly key: Key;
  /** What refusals call it: `case.not-found`. */
  readonly name: string;
  /** All that can be done to it, in the order in which it is published. There is no "everything" among it, on purpose. */
  readonly actions: readonly Action[];
}

/** Declares a kind of thing, in the room that it belongs to. Who may do what to it is said by the policy alone. */
export function defineSubject<const Key extends string, const Action extends string>(
  key: Key,
  given: Omit<Subject<Key, Action>, 'key'>,
): Subject<Key, Action> {
  return { key, ...given };
}

type NoAttributes = Readonly<Record<never, never>>;

/** What such a declaration adds to `Subjects`. */
export interface Declares<S extends Subject, Attributes = NoAttributes> {
  readonly attributes: Attributes;
  readonly action: S['actions'][number];
}
