import { useLayoutEffect, useState, type RefObject } from 'react';

/** Below this height the parts would be too low to work in. Then the page scrolls instead. */
const lowest = 380;
const below = 8;

/** The height with which an element ends at the end of the window. */
export function useFillHeight(element: RefObject<HTMLElement | null>, on: boolean): number | undefined {
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    const target = element.current;
    if (!on || !target) return undefined;
    const measure = (): void =>
      setHeight(Math.max(lowest, Math.floor(window.innerHeight - target.getBoundingClientRect().top - window.scrollY - below)));
    measure();
    // Measured again when the header above changes its height.
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
