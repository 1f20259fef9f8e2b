/**
 * The subjects of the policy with their attributes and actions. Each room adds its own beside `defineSubject`, so that this room
 * does not depend on the others:
 *
 *     declare module '@vorgang/access' {
 *       interface Subjects { Case: Declares<typeof caseSubject, CaseAttributes> }
 *     }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface, since only that can be added to
export interface Subjects {}
export type SubjectType = keyof Subjects;

/** The attributes of a record that the policy uses. All are given; what a record does not have is null. */
export type AttributesOf<S extends SubjectType> = Subjects[S]['attributes'];
export type ActionOn<S extends SubjectType> = Subjects[S]['action'];

/** A subject: a kind of thing that rights are about. */
export interface Subject<Key extends string = string, Action extends string = string> {
  readonly key: Key;
  /** Its name in the codes of refusals: `case.not-found`. */
  readonly name: string;
  /** All actions on it, in the order of publication. There is no "everything" action, on purpose. */
  readonly actions: readonly Action[];
}

/** Declares a subject, in the room that it belongs to. Only the policy says who may do what to it. */
export function defineSubject<const Key extends string, const Action extends string>(
  key: Key,
  given: Omit<Subject<Key, Action>, 'key'>,
): Subject<Key, Action> {
  return { key, ...given };
}

type NoAttributes = Readonly<Record<never, never>>;

/** The entry that such a declaration adds to `Subjects`. */
export interface Declares<S extends Subject, Attributes = NoAttributes> {
  readonly attributes: Attributes;
  readonly action: S['actions'][number];
}
