import { useResourceContext } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';

/** Whether this entry of the browser's history only opened a dialogue. The page under it then stays where it is. */
export function isOver(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'over' in state && state.over === true;
}

/** Opens a dialogue over the current list: `create`, or the id of a record. The list keeps its filters, page and place. */
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

/** Closes the dialogue: goes back to the list, or opens the list where the dialogue was opened by its address. */
export function useCloseOver(): () => void {
  const resource = useResourceContext();
  const navigate = useNavigate();
  const location = useLocation();
  return () =>
    void (isOver(location.state) ? navigate(-1) : navigate({ pathname: `/${resource}`, search: location.search }, { replace: true }));
}
