/**
 * Expected failures. Each broken rule has a name (the class) and a code (`decision.proposer-cannot-approve`). One filter turns
 * the kind into an HTTP status and the rest into problem details (RFC 9457). Messages for people are in the UI's translations, by
 * code; `message` is for developers.
 */
export type FailureKind =
  | 'malformed' // 400: the request cannot be read
  | 'unauthenticated' // 401
  | 'forbidden' // 403: the actor may not do this
  | 'not-found' // 404: absent, or the actor may not know of it
  | 'conflict' // 409: not possible in this state, or changed meanwhile
  | 'too-large' // 413
  | 'unsupported' // 415
  | 'out-of-range' // 416: that part of a file does not exist
  | 'invalid' // 422: read, understood, and wrong
  | 'too-many' // 429
  | 'unavailable' // 503
  | 'full'; // 507: no space to store it

export const statusOf: Readonly<Record<FailureKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  'out-of-range': 416,
  invalid: 422,
  'too-many': 429,
  unavailable: 503,
  full: 507,
};

/** One fault of an input: where (RFC 6901), which rule, and a sentence. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** An expected refusal, with what the client needs to react to it. */
export class Refusal extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly code: string,
    message: string,
    /** Further members of the problem details; never personal data of somebody else. */
    readonly extra: Readonly<Record<string, unknown>> = {},
    readonly faults: readonly Fault[] = [],
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** The thing does not exist, or the actor may not know that it does. */
export class NotFound extends Refusal {
  constructor(what: string) {
    super('not-found', `${what}.not-found`, `no such ${what}, or none that you may see`);
  }
}

/** At most so many faults of an input are reported. Nobody who sends more has read the first ones. */
export const mostFaults = 20;

/** Pointers and sentences quote the input, which may be long. */
const longest = 300;

/**
 * The input was read and is wrong; each fault says where and why. It reports the first 20 faults, and in `moreErrors` how many
 * more there are at least.
 */
export class InvalidInput extends Refusal {
  constructor(faults: readonly Fault[], code = 'input.invalid') {
    const told = faults.slice(0, mostFaults).map((fault) => ({ ...fault, pointer: cut(fault.pointer), detail: cut(fault.detail) }));
    super(
      'invalid',
      code,
      `${faults.length} fault(s) in the input`,
      faults.length > told.length ? { moreErrors: faults.length - told.length } : {},
      told,
    );
  }
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`.toWellFormed();
}

/** The actor has no right to do this. */
export class NotPermitted extends Refusal {
  constructor(action: string, subject: string) {
    super('forbidden', 'access.not-permitted', `not permitted: ${action} ${subject}`, { action, subject });
  }
}

/**
 * A text or number of a thrown value: `code`, `path`, `message`. Errors of Node and drivers have more members than their types
 * tell, and may not be instances of this realm's `Error`.
 */
export function textOf(error: unknown, name: string): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Marks code that the type checker proves unreachable. */
export function unreachable(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
