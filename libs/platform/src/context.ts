import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

/**
 * Who does something: a person of the staff, a portal by its API key, or the system under the name of a job. `onBehalfOf` is the
 * person whom somebody stands in for (Vertretung); the actor is still the one who acts.
 */
export type Actor =
  | {
      readonly kind: 'staff';
      readonly id: string;
      readonly name: string;
      readonly onBehalfOf?: { readonly id: string; readonly name: string };
    }
  | { readonly kind: 'portal'; readonly id: string; readonly name: string }
  | { readonly kind: 'system'; readonly id: 'system'; readonly name: string };

export type Locale = 'de' | 'en';

/** What an answer exports, until that is recorded. */
export interface Leaving {
  readonly what: string;
  recorded: boolean;
}

/** What one request or job carries through every room. */
export interface ExecutionContext {
  readonly requestId: string;
  readonly locale: Locale;
  actor?: Actor;
  /** What `libs/access` knows about the actor (roles, teams, competence); opaque to all other rooms. */
  principal?: unknown;
  /** The clock for shapes that refuse times in the future; every server sets it. */
  clock?: { now(): Date };
  /** The time that the request states; only a replay sets it. */
  statedTime?: Date;
  /** Whether a unit of work of this request was committed. A later failure does not undo it. */
  committed?: boolean;
  /** The open unit of work, if there is one. */
  manager?: EntityManager;
  /** What is done once the open unit of work is committed. See `UnitOfWork.afterCommit`. */
  afterCommit?: (() => void)[];
  /** The time of the open unit of work: empty until the clock is first read in it. See `Clock`. */
  moment?: { at?: Date };
  /** What the request reads, as its endpoint declares it; the gate for reads sets it. */
  reads?: string;
  /** Whether the request may only read. Then every unit of work is read-only. */
  readOnly?: boolean;
  /** What the answer exports. */
  leaving?: Leaving;
  /** The event that caused the job. */
  causedBy?: string;
}

const storage = new AsyncLocalStorage<ExecutionContext>();

/** The context of the running request or job; undefined outside of both. */
export function currentContext(): ExecutionContext | undefined {
  return storage.getStore();
}

/** Runs `work` with this context; everything awaited inside sees it. */
export function runInContext<T>(context: ExecutionContext, work: () => T): T {
  return storage.run(context, work);
}

/** Runs `work` at one time, as a unit of work does: the clock stands still from its first reading on. Within a unit it is the unit's. */
export function atOneMoment<T>(work: () => T): T {
  const context = storage.getStore();
  return context?.moment ? work() : storage.run({ ...(context ?? { requestId: 'none', locale: 'de' }), moment: {} }, work);
}

/** Replaces the context for the rest of the current request (an HTTP hook has no callback to wrap). */
export function enterContext(context: ExecutionContext): void {
  storage.enterWith(context);
}

/** The system as an actor, under the name of a job. */
export function systemActor(name: string): Actor {
  return { kind: 'system', id: 'system', name };
}

/** The actor of the running request or job. @throws Error outside of both, which is a programming error */
export function currentActor(): Actor {
  const actor = storage.getStore()?.actor;
  if (!actor) throw new Error('no actor: this code runs outside of a request or job');
  return actor;
}
