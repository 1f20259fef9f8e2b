import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import { isSameAddress } from './listQuery';

interface Place {
  readonly y: number;
  readonly row: string | null;
}

function read(key: string): Place | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof value !== 'object' || value === null || !('y' in value) || typeof value.y !== 'number') return null;
    return { y: value.y, row: 'row' in value && typeof value.row === 'string' ? value.row : null };
  } catch {
    return null;
  }
}

const lastVisited = 'vorgang.list.visited';
/** The list that was left for a case, until the person comes back to it by any way. */
let left: { readonly search: string; readonly place: Place; readonly forCase: boolean } | null = null;

/** The open case. Its row gets the focus when the person comes back to the list, also after stepping along. */
export function noteVisited(caseId: string): void {
  sessionStorage.setItem(lastVisited, caseId);
  if (left) left = { ...left, forCase: true };
}

/** The former place: of this entry of the history, or of the same list just before a case. */
function placeBefore(storeAt: string, search: string): Place | null {
  return read(storeAt) ?? (left?.forCase && isSameAddress(left.search, search) ? left.place : null);
}

function focusIn(list: HTMLElement | null, id: string, scroll: boolean): void {
  const link = list?.querySelector<HTMLElement>(`[data-case="${CSS.escape(id)}"] a[href]`);
  link?.focus({ preventScroll: true });
  if (scroll) link?.closest('[data-case]')?.scrollIntoView({ block: 'nearest' });
}

/**
 * Keeps the scroll position and the focused row of a list for each entry of the browser's history, and restores them: after `back`, and
 * after a reload.
 * @param ready whether the rows are there
 */
export function useListPlace(
  list: RefObject<HTMLElement | null>,
  ready: boolean,
): { row: string | null; focusRow: (id: string) => void; noteRow: (id: string) => void } {
  const { key, search } = useLocation();
  const storeAt = `vorgang.list ${key} ${search}`;
  const place = useRef<Place>({ y: 0, row: null });
  const restored = useRef<string | null>(null);
  const [row, setRow] = useState<string | null>(null);

  const focusRow = useCallback((id: string) => focusIn(list.current, id, true), [list]);

  useLayoutEffect(() => {
    if (!ready || restored.current === storeAt) return;
    const cameBack = restored.current === null;
    restored.current = storeAt;
    const before = placeBefore(storeAt, search);
    place.current = before ?? { y: window.scrollY, row: null };
    if (!before) return;
    window.scrollTo(0, before.y);
    const visited = cameBack ? sessionStorage.getItem(lastVisited) : null;
    const back = visited && list.current?.querySelector(`[data-case="${CSS.escape(visited)}"]`) ? visited : before.row;
    if (back) focusIn(list.current, back, back !== before.row);
  }, [ready, storeAt, search, list]);

  useEffect(() => {
    const keep = (): void => {
      if (restored.current !== storeAt) return;
      sessionStorage.setItem(storeAt, JSON.stringify(place.current));
      left = { search, place: place.current, forCase: false };
    };
    const scrolled = (): void => {
      // The next page may already scroll while this one is being removed.
      if (list.current?.checkVisibility()) place.current = { ...place.current, y: window.scrollY };
    };
    window.addEventListener('scroll', scrolled, { passive: true });
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('scroll', scrolled);
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [storeAt, search, list]);

  const noteRow = useCallback((id: string) => {
    place.current = { ...place.current, row: id };
    sessionStorage.setItem(lastVisited, id);
    setRow(id);
  }, []);
  return { row, focusRow, noteRow };
}
