import { useSyncExternalStore } from 'react';
import type { Role } from '../../kit/api/types';

/** The roles that have a tour, in the order in which they are offered to somebody who has several. */
const order: readonly Role[] = ['clerk', 'approver', 'supervisor', 'cashier', 'auditor', 'administrator'];

let running: Role | 'own' | null = null;
const listeners = new Set<() => void>();

function set(next: typeof running): void {
  running = next;
  for (const listener of listeners) listener();
}

/** Starts the tour of a role; that of the person's first role where none is named. */
export function startTour(role?: Role): void {
  set(role ?? 'own');
}

/** Ends the tour that runs. */
export function endTour(): void {
  set(null);
}

/** The role whose tour runs; `own` is the first of the person's roles. Null while there is none. */
export function useRunningTour(): Role | 'own' | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => running,
  );
}

/** The first of the person's roles whose tour was neither taken nor left. */
export function nextTour(roles: readonly Role[], taken: readonly Role[]): Role | null {
  return order.find((role) => roles.includes(role) && !taken.includes(role)) ?? null;
}
