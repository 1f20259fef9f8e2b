import { useSyncExternalStore } from 'react';
import { onSessionEnd } from '../api/http';
import { signedIn } from './session';

/**
 * When the session ends during work, the page stays as it is. A dialogue asks for the password. All refused requests wait and are sent
 * again afterwards, so nothing typed is lost.
 */
interface Waiting {
  readonly promise: Promise<boolean>;
  readonly resolve: (again: boolean) => void;
}

let waiting: Waiting | null = null;
const listeners = new Set<() => void>();

function set(next: Waiting | null): void {
  waiting = next;
  for (const listener of listeners) listener();
}

/** Connects the gate with the HTTP client. */
export function installSessionGate(): void {
  onSessionEnd(() => {
    if (!signedIn()) return Promise.resolve(false);
    if (!waiting) {
      let resolve: (again: boolean) => void = () => undefined;
      const promise = new Promise<boolean>((done) => {
        resolve = done;
      });
      set({ promise, resolve });
    }
    return waiting?.promise ?? Promise.resolve(false);
  });
}

/** Ends the waiting: the person has signed in again, or has given up. */
export function settleSessionGate(again: boolean): void {
  const was = waiting;
  set(null);
  was?.resolve(again);
}

/** Whether someone has to sign in again before work goes on. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting !== null,
  );
}
