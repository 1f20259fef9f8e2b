import { useResourceContext } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';

/** Whether this step in the browser's history has only opened a dialogue: the page under it stays where it is. */
export function isOver(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'over' in state && state.over === true;
}

/** Opens a dialogue over the list that one is on: `create`, or the id of a record. The list keeps filters, page and place. */
export function useOpenOver(): (what: string) => void {
  const resource = useResourceContext();
  const navigate = useNavigate();
  const location = useLocation();
  const state: unknown = location.state;
  return (what) =>
    void navigate(
      { pathname: `/${resource}/${encodeURIComponent(what)}`, search: location.search },
      { state: { ...(typeof state === 'object' ? state : null), over: true } },
    );
}

/** Closes it: back to the list as it was, or to the list where one came by the address. */
export function useCloseOver(): () => void {
  const resource = useResourceContext();
  const navigate = useNavigate();
  const location = useLocation();
  return () =>
    void (isOver(location.state) ? navigate(-1) : navigate({ pathname: `/${resource}`, search: location.search }, { replace: true }));
}
