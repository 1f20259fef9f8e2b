import { useEffect, useState } from 'react';

/** How often the page is looked at, in milliseconds: what is pointed at comes later, moves and goes. */
const every = 150;

/** Where something stands in the window, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The place of the first of these that can be seen, followed while it moves; null while there is none.
 * @param selectors CSS selectors, the preferred first
 * @param covered how much of the window's foot is covered, in CSS pixels: what is below is scrolled into view once
 */
export function useTarget(selectors: readonly string[], covered: number): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  const wanted = selectors.join('\n');
  useEffect(() => {
    let scrolledTo: Element | null = null;
    const look = (): void => {
      const target = firstSeen(wanted.split('\n'));
      if (!target) return setPlace(null);
      const before = target.getBoundingClientRect();
      if (scrolledTo !== target) {
        scrolledTo = target;
        const end = window.innerHeight - covered;
        if (before.top < 0 || before.top + Math.min(before.height, 160) > end)
          target.scrollIntoView({ block: covered > 0 ? 'start' : 'nearest' });
        if (covered > 0 && target.getBoundingClientRect().top < margin) window.scrollBy(0, -margin);
      }
      const { x, y, width, height } = target.getBoundingClientRect();
      setPlace((last) => (last && same(last, { x, y, width, height }) ? last : { x, y, width, height }));
    };
    look();
    const timer = setInterval(look, every);
    addEventListener('scroll', look, true);
    addEventListener('resize', look);
    return () => {
      clearInterval(timer);
      removeEventListener('scroll', look, true);
      removeEventListener('resize', look);
      setPlace(null);
    };
  }, [wanted, covered]);
  return place;
}

/** The bar at the top and a little air. */
const margin = 64;

function firstSeen(selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility({ visibilityProperty: true }));
    if (found) return found;
  }
  return null;
}

function same(one: Place, other: Place): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}
