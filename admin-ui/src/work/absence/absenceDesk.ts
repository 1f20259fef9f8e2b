import { useSyncExternalStore } from 'react';
import type { AbsenceOf } from './AbsenceDialog';

let shown: AbsenceOf | null = null;
const listeners = new Set<() => void>();

/** Opens the dialogue of an absence from anywhere: the team's page, a person's row, one's own menu. */
export const absenceDesk = {
  open: (of: AbsenceOf) => put(of),
  close: () => put(null),
};

function put(next: AbsenceOf | null): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Whose absence is being recorded. */
export function useAbsenceDesk(): AbsenceOf | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
