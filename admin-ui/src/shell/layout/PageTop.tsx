import { useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { isOver } from '../../kit/resource/overList';

/**
 * Scrolls to the top of a new page, of another queue, and of the next page of a list. Going back is left to the browser and to the list
 * (`useListPlace`). A dialogue leaves the page under it where it is. This stands before the page, so that a list that is there at once
 * decides last.
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
