import { useEffect, useState } from 'react';

/** The value after it has not changed for this many milliseconds. The first value, and its removal, count at once. */
export function useSettled<T>(value: T | null, pause: number): T | null {
  const [settled, setSettled] = useState(value);
  const now = value === null || settled === null;
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), now ? 0 : pause);
    return () => clearTimeout(timer);
  }, [value, pause, now]);
  return value === null ? null : settled;
}
