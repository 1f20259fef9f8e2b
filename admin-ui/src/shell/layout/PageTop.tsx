import { useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { isOver } from '../../kit/resource/overList';

/**
 * A new page is seen from its top; so is another queue, and the next page of a list. Going back is the browser's and the
 * list's own matter (`useListPlace`); a dialogue leaves the page under it where it is. Stands before
 * the page, so that a list that is there at once has the last word.
 */
export function PageTop() {
  const location = useLocation();
  const { pathname, search } = location;
  const over = isOver(location.state);
  const kind = useNavigationType();
  const asked = new URLSearchParams(search);
  const page = [pathname, asked.get('queue'), asked.get('cursor')].join(' ');
  const shown = useRef(page);
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (kind !== NavigationType.Pop && !over) window.scrollTo(0, 0);
  }, [page, kind, over]);
  return null;
}
