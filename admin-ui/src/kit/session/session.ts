import { createMongoAbility, type MongoAbility } from '@casl/ability';
import { unpackRules, type PackRule } from '@casl/ability/extra';
import { useSyncExternalStore } from 'react';
import type { RawRuleOf } from '@casl/ability';
import { api } from '../api/endpoints';
import { ApiProblem, problemFrom } from '../api/problem';
import type { Session } from '../api/types';

/** Who is signed in, and what they may do. Known once after the first look; `null` is nobody. */
export interface SignedIn {
  readonly session: Session;
  readonly ability: MongoAbility;
}

declare global {
  interface Window {
    vorgangSession?: Promise<Response>;
  }
}

let current: SignedIn | null | undefined;
let looking: Promise<SignedIn | null> | undefined;
const listeners = new Set<() => void>();

function publish(next: SignedIn | null): SignedIn | null {
  current = next;
  for (const listener of listeners) listener();
  return next;
}

/** The policy of the server, as the browser gets it: packed CASL rules. Without rules nothing is allowed. */
function abilityOf(rules: Session['rules']): MongoAbility {
  return createMongoAbility(unpackRules(rules as PackRule<RawRuleOf<MongoAbility>>[]));
}

/** Stores the session that the server sent. */
export function begin(session: Session): SignedIn {
  const signedIn = { session, ability: abilityOf(session.rules) };
  publish(signedIn);
  return signedIn;
}

/** Forgets who was signed in. */
export function end(): void {
  publish(null);
}

/** Who is signed in; asks the server the first time only. */
export async function look(): Promise<SignedIn | null> {
  if (current !== undefined) return current;
  looking ??= firstLook()
    .then(begin)
    .catch((error: unknown) => {
      if (error instanceof ApiProblem && error.status === 401) return publish(null);
      throw error;
    })
    .finally(() => {
      looking = undefined;
    });
  return looking;
}

/** Uses the answer to the request that public/boot.js sent before this code was loaded; otherwise sends it now. */
async function firstLook(): Promise<Session> {
  const asked = window.vorgangSession;
  delete window.vorgangSession;
  // If the server could not be reached then, ask once more.
  const answer = await asked?.catch(() => undefined);
  if (!answer) return api.session.read();
  if (!answer.ok) throw await problemFrom(answer);
  return (await answer.json()) as Session;
}

/** Reads the session again after something about the person changed (the password, the teams). */
export async function lookAgain(): Promise<void> {
  begin(await api.session.read());
}

/** The one who is signed in, without asking. */
export function signedIn(): SignedIn | null {
  return current ?? null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The session, kept up to date. */
export function useSession(): Session | null {
  return useSyncExternalStore(subscribe, () => current ?? null)?.session ?? null;
}
