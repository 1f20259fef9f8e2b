import { Box, Card, LinearProgress, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery, type QueryKey } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { ListContextProvider, ResourceContextProvider, type ListControllerResult } from 'react-admin';
import type { CappedCount, Page } from '../api/types';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { ProblemNotice } from './ProblemNotice';
import { Pager } from './Pager';
import type { ListUrl } from './useListUrl';

interface Row {
  readonly id: string;
}

export interface KeysetListProps<T extends Row> {
  readonly resource: string;
  readonly queryKey: QueryKey;
  readonly fetch: (signal: AbortSignal) => Promise<Page<T>>;
  readonly url: ListUrl;
  /** In ms, where the server goes on working on what is shown. */
  readonly refetchInterval?: (page: Page<T> | undefined) => number | false;
  /** What is said where there is nothing. */
  readonly empty: ReactNode;
  /** A `DataTable`. */
  readonly children: ReactNode;
  /** What can be done with the ticked rows. */
  readonly bulk?: (selected: readonly string[], rows: readonly T[], clear: () => void) => ReactNode;
}

/**
 * A list by cursors, given to react-admin's tables. While other filters load, the old rows are dimmed and cannot be
 * clicked.
 */
export function KeysetList<T extends Row>({ resource, queryKey, fetch, url, refetchInterval, empty, children, bulk }: KeysetListProps<T>) {
  const t = useT();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const list = useQuery({ queryKey, queryFn: ({ signal }) => fetch(signal), placeholderData: keepPreviousData, refetchInterval: (query) => refetchInterval?.(query.state.data) ?? false });
  const rows = useMemo(() => list.data?.items ?? [], [list.data]);
  // Only what is on the page can be ticked.
  const ticked = useMemo(() => selected.filter((id) => rows.some((row) => row.id === id)), [selected, rows]);
  const context = useMemo(() => contextOf(resource, rows, list, ticked, setSelected), [resource, rows, list, ticked]);

  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  const loadingOthers = list.isPlaceholderData;
  return (
    <ResourceContextProvider value={resource}>
      <ListContextProvider value={context}>
        {bulk && ticked.length > 0 && bulk(ticked, rows, () => setSelected([]))}
        <Card sx={{ position: 'relative', overflow: 'hidden' }} aria-busy={list.isFetching}>
          {(list.isPending || loadingOthers) && <LinearProgress aria-label={t('common.loading')} sx={{ position: 'absolute', left: 0, right: 0, top: 0 }} />}
          {list.isPending && <Typography sx={{ p: 3 }}>{t('common.loading')}</Typography>}
          {!list.isPending && rows.length === 0 && <Box sx={{ p: 3 }}>{empty}</Box>}
          {rows.length > 0 && (
            <Box inert={loadingOthers} sx={{ overflowX: 'auto', opacity: loadingOthers ? 0.5 : 1 }}>
              {children}
            </Box>
          )}
        </Card>
        <Stack direction="row" sx={{ mt: 1, alignItems: 'center', justifyContent: 'space-between' }}>
          <Total total={list.data?.total} shown={rows.length} />
          <Pager url={url} next={list.data?.next ?? null} busy={list.isFetching} />
        </Stack>
      </ListContextProvider>
    </ResourceContextProvider>
  );
}

function Total({ total, shown }: { total: CappedCount | null | undefined; shown: number }) {
  const t = useT();
  const format = useFormat();
  const text = total
    ? t(total.capped ? 'common.moreThan' : 'common.total', { smart_count: total.count, count: format.number(total.count) })
    : t('common.onThisPage', { smart_count: shown, count: format.number(shown) });
  return (
    <Typography variant="body2" color="textSecondary" role="status">
      {text}
    </Typography>
  );
}

type Setter = (change: (before: readonly string[]) => readonly string[]) => void;
const nothing = (): void => undefined;

function contextOf<T extends Row>(
  resource: string,
  rows: readonly T[],
  list: { isPending: boolean; isFetching: boolean; isLoading: boolean; refetch: () => unknown },
  selectedIds: readonly string[],
  select: Setter,
): ListControllerResult<T> {
  return {
    resource,
    data: [...rows],
    total: rows.length,
    meta: undefined,
    error: null,
    isPending: false,
    isFetching: list.isFetching,
    isLoading: list.isLoading,
    sort: { field: '', order: 'ASC' },
    filterValues: {},
    displayedFilters: {},
    selectedIds: [...selectedIds],
    page: 1,
    perPage: rows.length,
    refetch: () => void list.refetch(),
    onSelect: (ids: string[]) => select(() => ids),
    onSelectAll: () => select(() => rows.map((row) => row.id)),
    onToggleItem: (id: string) => select((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id])),
    onUnselectItems: () => select(() => []),
    setFilters: nothing,
    setPage: nothing,
    setPerPage: nothing,
    setSort: nothing,
    showFilter: nothing,
    hideFilter: nothing,
  };
}
