import { useEffect, useRef, type RefObject } from 'react';

interface Kept<T> {
  /** For the box in which the target is. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly target: RefObject<T | null>;
  /** Set where the target is to stay in view from now on, until the user does something else. */
  readonly keeping: RefObject<boolean>;
}

/**
 * Keeps what has the focus in view while a list above it grows. Long lists are drawn a part at a time, and what is out of sight takes its
 * height only when it is near, so the place moves more than once. Whoever works by keyboard must see where the focus is; others go on
 * reading where they were.
 */
export function useKeptInView<T extends HTMLElement>(): Kept<T> {
  const place = useRef<HTMLDivElement>(null);
  const target = useRef<T>(null);
  const keeping = useRef(false);
  useEffect(() => {
    const list = place.current?.closest('section, [role="tabpanel"]') ?? place.current?.parentElement;
    if (!list) return undefined;
    const watch = new ResizeObserver(() => {
      if (keeping.current && target.current?.matches(':focus-visible')) target.current.scrollIntoView({ block: 'nearest' });
    });
    watch.observe(list);
    const letGo = (): void => {
      keeping.current = false;
    };
    const doings = ['wheel', 'pointerdown', 'keydown'] as const;
    for (const doing of doings) addEventListener(doing, letGo, { capture: true, passive: true });
    return () => {
      watch.disconnect();
      for (const doing of doings) removeEventListener(doing, letGo, { capture: true });
    };
  }, []);
  return { place, target, keeping };
}
