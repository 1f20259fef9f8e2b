import { useQuery, useQueryClient, type QueryKey, type UseQueryResult } from '@tanstack/react-query';
import { withNewer, withOlder, type NewestFirst } from './newestFirst';

/** How many are read at once; the server takes up to 200. */
const pageSize = 50;

interface Source<T> {
  readonly queryKey: QueryKey;
  /** Reads one page. @param cursor undefined for the newest */
  readonly read: (cursor: string | undefined, limit: number, signal?: AbortSignal) => Promise<NewestFirst<T>>;
  readonly enabled?: boolean;
}

export interface LoadedNewestFirst<T> {
  readonly query: UseQueryResult<NewestFirst<T>>;
  /** Loads the page before the oldest that is loaded. @returns how many came */
  readonly loadOlder: (limit?: number) => Promise<number>;
}

/**
 * A list that only grows at its newer end, loaded from the newest back as far as somebody wants. When its query is invalidated, what is
 * new comes on top; the older pages stay and are not read again.
 */
export function useNewestFirst<T extends { readonly id: string }>({ queryKey, read, enabled = true }: Source<T>): LoadedNewestFirst<T> {
  const client = useQueryClient();
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      let newest = await read(undefined, pageSize, signal);
      for (;;) {
        // Older pages may have come while this one was read.
        const all = withNewer(newest, client.getQueryData<NewestFirst<T>>(queryKey));
        if (all) return all;
        newest = withOlder(newest, await read(newest.next ?? undefined, pageSize, signal));
      }
    },
    enabled,
  });
  const loadOlder = async (limit = pageSize): Promise<number> => {
    const next = client.getQueryData<NewestFirst<T>>(queryKey)?.next;
    if (!next) return 0;
    const page = await read(next, limit);
    client.setQueryData<NewestFirst<T>>(queryKey, (loaded) => (loaded?.next === next ? withOlder(loaded, page) : loaded));
    return page.items.length;
  };
  return { query, loadOlder };
}
