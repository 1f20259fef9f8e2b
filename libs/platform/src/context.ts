import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

/**
 * Who does something: a person of the staff, a portal by its API key, or the system itself by the name of a job. `onBehalfOf`: whom
 * a person stands in for meanwhile (Vertretung); who acts is still the person.
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

/** What an answer takes out of the house, until that is recorded. */
export interface Leaving {
  readonly what: string;
  recorded: boolean;
}

/** What travels with one request or job through every room. */
export interface ExecutionContext {
  readonly requestId: string;
  readonly locale: Locale;
  actor?: Actor;
  /** What `libs/access` knows of the actor (roles, teams, competence); opaque to everyone else. */
  principal?: unknown;
  /** The time of what happens, for shapes that refuse what lies in the future; set by every server. */
  clock?: { now(): Date };
  /** Set by a replay only: the time at which the request says it happens. */
  statedTime?: Date;
  /** Whether a unit of work of this request has been committed: then what fails afterwards did not undo it. */
  committed?: boolean;
  /** The open unit of work, if there is one. */
  manager?: EntityManager;
  /** The time of the open unit of work: empty until the clock is first read in it. See `Clock`. */
  moment?: { at?: Date };
  /** What a request reads, by its endpoint's declaration; the gate for reads sets it. */
  reads?: string;
  /** Whether the request may only read: then no unit of work opens that could change something. */
  readOnly?: boolean;
  /** What the answer takes out of the house. */
  leaving?: Leaving;
  /** The event that a job follows from. */
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

/** Replaces the context for the rest of the current request (an HTTP hook has no callback to wrap). */
export function enterContext(context: ExecutionContext): void {
  storage.enterWith(context);
}

/** The system as an actor, under the name of the job that runs. */
export function systemActor(name: string): Actor {
  return { kind: 'system', id: 'system', name };
}

/** The actor of the running request or job; it is a programming error to have none. */
export function currentActor(): Actor {
  const actor = storage.getStore()?.actor;
  if (!actor) throw new Error('no actor: this code runs outside of a request or job');
  return actor;
}
