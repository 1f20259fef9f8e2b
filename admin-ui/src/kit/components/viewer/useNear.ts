import { useEffect, useState, type RefObject } from 'react';

/** Whether the element is in view or close to it. Elements far away are not drawn, so they cost nothing. */
export function useNear(element: RefObject<Element | null>, margin = '800px'): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      root: target.closest('[data-viewer-scroll]'),
      rootMargin: margin,
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, margin]);
  return near;
}
