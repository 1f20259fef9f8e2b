import { useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';

/**
 * A new page is seen from its top; so is another queue, and the next page of a list. Going back is the browser's and the
 * list's own matter (`useListPlace`). Stands before the page, so that a list that is there at once has the last word.
 */
export function PageTop() {
  const { pathname, search } = useLocation();
  const kind = useNavigationType();
  const asked = new URLSearchParams(search);
  const page = [pathname, asked.get('queue'), asked.get('cursor')].join(' ');
  const shown = useRef(page);
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (kind !== NavigationType.Pop) window.scrollTo(0, 0);
  }, [page, kind]);
  return null;
}
