import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';

/**
 * The place in a list as the URL has it: filters, order and the cursor of the page. The parameters are those of the API, so a figure links
 * to its cases by the same words, and back and reload lead to the same place.
 */
export interface ListUrl {
  readonly query: Readonly<Record<string, string>>;
  /** Changes filters or order and goes to the first page. Empty values are removed. */
  readonly change: (patch: Readonly<Record<string, string | null | undefined>>) => void;
  readonly toNext: (cursor: string) => void;
  readonly toPrevious: () => void;
  readonly toFirst: () => void;
  readonly isFirst: boolean;
}

/** The cursors of the pages before this one, kept with the entry in the browser's history. */
function trailOf(state: unknown): readonly (string | null)[] {
  const trail: unknown = typeof state === 'object' && state !== null && 'trail' in state ? state.trail : undefined;
  return Array.isArray(trail) ? trail.filter((c): c is string | null => c === null || typeof c === 'string') : [];
}

export function useListUrl(): ListUrl {
  const [search] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const query = useMemo(() => Object.fromEntries(search), [search]);
  const cursor = query['cursor'] ?? null;
  // A second change may come before the page shows the first, which it must not take back.
  const newest = useRef<Parameters<ListUrl['change']>[0]>(query);
  useLayoutEffect(() => {
    newest.current = query;
  }, [query]);

  const go = useCallback(
    (next: Readonly<Record<string, string | null | undefined>>, state: object | null, replace: boolean) => {
      newest.current = next;
      const kept = Object.entries(next).flatMap(([key, value]): [string, string][] => (value ? [[key, value]] : []));
      void navigate({ search: new URLSearchParams(kept).toString() }, { state, replace });
    },
    [navigate],
  );

  return {
    query,
    isFirst: cursor === null,
    change: useCallback((patch) => go({ ...newest.current, cursor: null, ...patch }, null, true), [go]),
    toNext: useCallback(
      (next) => go({ ...query, cursor: next }, { trail: [...trailOf(location.state), cursor] }, false),
      [go, query, cursor, location.state],
    ),
    toPrevious: useCallback(() => {
      const trail = trailOf(location.state);
      go({ ...query, cursor: trail.at(-1) ?? null }, { trail: trail.slice(0, -1) }, false);
    }, [go, query, location.state]),
    toFirst: useCallback(() => go({ ...query, cursor: null }, null, false), [go, query]),
  };
}
