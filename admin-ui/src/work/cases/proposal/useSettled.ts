import { useEffect, useState } from 'react';

/** The value once it has not changed for so many milliseconds; the first one, and the loss of it, at once. */
export function useSettled<T>(value: T | null, pause: number): T | null {
  const [settled, setSettled] = useState(value);
  const now = value === null || settled === null;
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), now ? 0 : pause);
    return () => clearTimeout(timer);
  }, [value, pause, now]);
  return value === null ? null : settled;
}
