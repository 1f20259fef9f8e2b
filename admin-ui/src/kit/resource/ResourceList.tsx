import { Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { ListBase, useListContext, useResourceContext, type Exporter, type GetListResult } from 'react-admin';
import type { CappedCount } from '../api/types';
import { ListFrame, Total } from '../components/KeysetList';
import { Pager } from '../components/Pager';
import { Failed } from '../components/states/Failed';
import type { ListUrl } from '../components/useListUrl';
import { may } from '../session/permissions';
import { ExportCsv } from './ExportCsv';
import { useReading } from './useReading';

interface Props {
  /** The place in the list. Its parameters are the filters of the API. */
  readonly url: ListUrl;
  /** Filters that also hold where the address does not name them. */
  readonly filter?: Readonly<Record<string, string>>;
  /** The interval in ms at which to read again, while the server is still working on these rows. */
  readonly refetchInterval?: (page: GetListResult | undefined) => number | false;
  /** Writes all records that the filters find to a file (`useCsvExporter`). People with the right to export see the button. */
  readonly exporter: Exporter;
  /** Shown where the list is empty. */
  readonly empty: ReactNode;
  /** A `DataTable`. */
  readonly children: ReactNode;
}

/**
 * The list of a `<Resource>`: react-admin's `ListBase`, whose filters and cursor stand in the address under the API's own
 * names. While other filters load, the old rows are dimmed and cannot be clicked.
 */
export function ResourceList({ url, filter, refetchInterval, exporter, empty, children }: Props) {
  const resource = useResourceContext();
  const { cursor, ...asked } = url.query;
  const reading = useReading();
  const queryOptions = {
    ...reading,
    meta: { cursor: cursor ?? null },
    ...(refetchInterval ? { refetchInterval: (query: { state: { data?: GetListResult } }) => refetchInterval(query.state.data) } : {}),
  };
  return (
    <ListBase
      resource={resource ?? ''}
      filter={{ ...asked, ...filter }}
      queryOptions={queryOptions}
      disableSyncWithLocation
      storeKey={false}
      exporter={exporter}
    >
      <Rows url={url} empty={empty}>
        {children}
      </Rows>
    </ListBase>
  );
}

/** What the data provider adds to a page's rows. */
interface Answered {
  readonly next?: string | null;
  readonly total?: CappedCount | null;
}

function Rows({ url, empty, children }: Pick<Props, 'url' | 'empty' | 'children'>) {
  const list = useListContext();
  const { data = [], error, isPending, isFetching = false, isPlaceholderData: isOther = false, refetch } = list;
  const answered = (list.meta ?? {}) as Answered;
  if (error && data.length === 0) return <Failed error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <ListFrame isPending={isPending === true} isOther={isOther} isFetching={isFetching} isEmpty={data.length === 0} empty={empty}>
        {children}
      </ListFrame>
      <Stack direction="row" sx={{ mt: 1, alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', columnGap: 1 }}>
        <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
          <Total total={answered.total} shown={data.length} old={isOther} unknown={isPending === true} />
          {data.length > 0 && may(list.resource, 'export') && <ExportCsv />}
        </Stack>
        <Pager url={url} next={answered.next ?? null} busy={isFetching} />
      </Stack>
    </>
  );
}
