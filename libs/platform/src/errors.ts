/**
 * Expected failures. A rule that is broken has a name (the class) and a code (`decision.proposer-cannot-approve`);
 * one filter turns the kind into an HTTP status and the rest into problem details (RFC 9457). Messages for people
 * live in the UI's translations, by code; `message` is for developers.
 */
export type FailureKind =
  | 'malformed' // 400: the request cannot be read
  | 'unauthenticated' // 401
  | 'forbidden' // 403: not yours to do
  | 'not-found' // 404: absent, or not for your eyes
  | 'conflict' // 409: not in this state, or changed meanwhile
  | 'too-large' // 413
  | 'unsupported' // 415
  | 'invalid' // 422: read, understood, and wrong
  | 'too-many' // 429
  | 'unavailable'; // 503

export const statusOf: Readonly<Record<FailureKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  'too-many': 429,
  unavailable: 503,
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
    /** Members that are added to the problem details; never personal data of somebody else. */
    readonly extra: Readonly<Record<string, unknown>> = {},
    readonly faults: readonly Fault[] = [],
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** The thing does not exist, or the asker may not know that it does. */
export class NotFound extends Refusal {
  constructor(what: string) {
    super('not-found', `${what}.not-found`, `no such ${what}, or none that you may see`);
  }
}

/** The input was read and is wrong; each fault says where and why. */
export class InvalidInput extends Refusal {
  constructor(faults: readonly Fault[], code = 'input.invalid') {
    super('invalid', code, `${faults.length} fault(s) in the input`, {}, faults);
  }
}

/** The actor has no right to do this. */
export class NotPermitted extends Refusal {
  constructor(action: string, subject: string) {
    super('forbidden', 'access.not-permitted', `not permitted: ${action} ${subject}`, { action, subject });
  }
}

/** Marks code that the type checker proves unreachable. */
export function unreachable(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
