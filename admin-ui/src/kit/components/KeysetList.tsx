import { Box, Card, LinearProgress, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery, type QueryKey } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { ListContextProvider, ResourceContextProvider, type ListControllerResult } from 'react-admin';
import type { CappedCount, Page } from '../api/types';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { Pager } from './Pager';
import { Sideways } from './Sideways';
import { Failed } from './states/Failed';
import { Loading } from './states/Loading';
import type { ListUrl } from './useListUrl';

interface Row {
  readonly id: string;
}

export interface KeysetListProps<T extends Row> {
  readonly resource: string;
  readonly queryKey: QueryKey;
  readonly fetch: (signal: AbortSignal) => Promise<Page<T>>;
  readonly url: ListUrl;
  /** The interval in ms at which to read again, while the server is still working on these rows. */
  readonly refetchInterval?: (page: Page<T> | undefined) => number | false;
  /** Shown where the list is empty. */
  readonly empty: ReactNode;
  /** A `DataTable`. */
  readonly children: ReactNode;
}

/**
 * A list with cursors, for react-admin's tables. While other filters load, the old rows are dimmed and cannot be clicked. (Lists of cases
 * do more and have a table of their own: see cases/CaseList.)
 */
export function KeysetList<T extends Row>({ resource, queryKey, fetch, url, refetchInterval, empty, children }: KeysetListProps<T>) {
  const list = useQuery({
    queryKey,
    queryFn: ({ signal }) => fetch(signal),
    placeholderData: keepPreviousData,
    refetchInterval: (query) => refetchInterval?.(query.state.data) ?? false,
  });
  const rows = useMemo(() => list.data?.items ?? [], [list.data]);
  const context = useMemo(() => contextOf(resource, rows, list), [resource, rows, list]);

  if (list.isError && !list.data) return <Failed error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <ResourceContextProvider value={resource}>
      <ListContextProvider value={context}>
        <ListFrame
          isPending={list.isPending}
          isOther={list.isPlaceholderData}
          isFetching={list.isFetching}
          isEmpty={rows.length === 0}
          empty={empty}
        >
          {children}
        </ListFrame>
        <Stack direction="row" sx={{ mt: 1, alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', columnGap: 1 }}>
          <Total total={list.data?.total} shown={rows.length} old={list.isPlaceholderData} unknown={list.isPending} />
          <Pager url={url} next={list.data?.next ?? null} busy={list.isFetching} />
        </Stack>
      </ListContextProvider>
    </ResourceContextProvider>
  );
}

interface FrameProps {
  readonly isPending: boolean;
  /** Whether the rows belong to other filters than those that are loading. */
  readonly isOther: boolean;
  readonly isFetching: boolean;
  readonly isEmpty: boolean;
  readonly empty: ReactNode;
  /** The expected number and height of rows, to reserve their space. */
  readonly expected?: { readonly count: number; readonly height: number };
  /** Without a card around it, where the rows are cards themselves. */
  readonly bare?: boolean;
  /** Whether the head of the table stays in view (`Sideways`). */
  readonly keepsHead?: boolean;
  readonly children: ReactNode;
}

/** The frame around the rows of a list: loading, empty, or old rows that are dimmed and cannot be clicked while others load. */
export function ListFrame({
  isPending,
  isOther,
  isFetching,
  isEmpty,
  empty,
  expected = { count: 8, height: 40 },
  bare = false,
  keepsHead = false,
  children,
}: FrameProps) {
  const t = useT();
  return (
    <Card
      sx={{
        position: 'relative',
        overflow: keepsHead ? 'clip' : 'hidden',
        ...(bare && !isEmpty && { border: 0, bgcolor: 'transparent', overflow: 'visible' }),
      }}
      aria-busy={isFetching}
    >
      {isOther && <LinearProgress aria-label={t('common.loading')} sx={{ position: 'absolute', left: 0, right: 0, top: 0, zIndex: 2 }} />}
      {isPending && <Loading shape="rows" count={expected.count} height={expected.height} />}
      {!isPending && isEmpty && <Box sx={{ p: 3 }}>{empty}</Box>}
      {!isPending && !isEmpty && (
        <Box inert={isOther} sx={{ opacity: isOther ? 0.5 : 1, '& .RaDataTable-table .MuiTableCell-root': { px: { xs: 1, xl: 2 } } }}>
          {bare ? children : <Sideways keepsHead={keepsHead}>{children}</Sideways>}
        </Box>
      )}
    </Card>
  );
}

interface TotalProps {
  readonly total: CappedCount | null | undefined;
  readonly shown: number;
  /** Whether the total belongs to other filters than those that are loading. */
  readonly old?: boolean;
  /** Whether the total is unknown, because the first read is running or failed. */
  readonly unknown?: boolean;
}

/** "1 284 Einträge", "über 1 000 Einträge"; where nobody counted, how many are on the page. */
export function Total({ total, shown, old = false, unknown = false }: TotalProps) {
  const t = useT();
  const format = useFormat();
  const text = total
    ? t(total.capped ? 'common.moreThan' : 'common.total', { smart_count: total.count, count: format.number(total.count) })
    : t('common.onThisPage', { smart_count: shown, count: format.number(shown) });
  return (
    <Typography variant="body2" color="textSecondary" role="status" sx={{ opacity: old ? 0.5 : 1 }}>
      {!unknown && text}
    </Typography>
  );
}

const nothing = (): void => undefined;

function contextOf<T extends Row>(
  resource: string,
  rows: readonly T[],
  list: { isFetching: boolean; isLoading: boolean; refetch: () => unknown },
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
    selectedIds: [],
    page: 1,
    perPage: rows.length,
    refetch: () => void list.refetch(),
    onSelect: nothing,
    onSelectAll: nothing,
    onToggleItem: nothing,
    onUnselectItems: nothing,
    setFilters: nothing,
    setPage: nothing,
    setPerPage: nothing,
    setSort: nothing,
    showFilter: nothing,
    hideFilter: nothing,
  };
}
