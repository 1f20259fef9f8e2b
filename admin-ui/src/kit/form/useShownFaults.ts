import { useCallback, useState } from 'react';
import type { FormFault } from './places';

/** Which faults are shown: those of fields that were left, and all of them once somebody tried to send. */
export function useShownFaults(): {
  readonly shown: (faults: readonly FormFault[]) => FormFault[];
  readonly leave: (pointer: string) => void;
  readonly showAll: () => void;
} {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const leave = useCallback((pointer: string) => setLeft((before) => (before.has(pointer) ? before : new Set([...before, pointer]))), []);
  const shown = useCallback(
    (faults: readonly FormFault[]) =>
      faults.filter(({ pointer }) => all || [...left].some((one) => pointer === one || pointer.startsWith(`${one}/`))),
    [left, all],
  );
  return { shown, leave, showAll: useCallback(() => setAll(true), []) };
}
