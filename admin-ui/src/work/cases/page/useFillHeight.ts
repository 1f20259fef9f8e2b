import { useLayoutEffect, useState, type RefObject } from 'react';

/** Below this the parts would be too low to work in: then the page scrolls instead. */
const lowest = 380;
const below = 8;

/** How high an element may be so that it ends where the window ends. */
export function useFillHeight(element: RefObject<HTMLElement | null>, on: boolean): number | undefined {
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    const target = element.current;
    if (!on || !target) return undefined;
    const measure = (): void =>
      setHeight(Math.max(lowest, Math.floor(window.innerHeight - target.getBoundingClientRect().top - window.scrollY - below)));
    measure();
    // The header above it grows and shrinks with what it says.
    const observer = new ResizeObserver(measure);
    if (target.parentElement) for (const child of target.parentElement.children) if (child !== target) observer.observe(child);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [element, on]);
  return on ? height : undefined;
}
