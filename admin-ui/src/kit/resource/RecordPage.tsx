import type { ReactNode } from 'react';
import { ShowBase, useResourceContext, useShowContext, type RaRecord } from 'react-admin';
import { Closed } from '../components/Closed';
import { Page } from '../components/Page';
import { Failed } from '../components/states/Failed';
import { useT } from '../i18n';
import { may } from '../session/permissions';
import { useReading } from './useReading';

interface Props<R extends RaRecord> {
  /** The title while the record is loading, and where loading fails. */
  readonly title: string;
  /** The page of the record, a `<Page>` itself. */
  readonly children: (record: R) => ReactNode;
}

/** The page of the record that the address names, by react-admin's `ShowBase`. A failure is shown in its place. */
export function RecordPage<R extends RaRecord>(props: Props<R>) {
  const resource = useResourceContext() ?? '';
  const queryOptions = useReading();
  if (!may(resource, 'show')) return <Closed />;
  return (
    <ShowBase<R> queryOptions={queryOptions}>
      <Record {...props} />
    </ShowBase>
  );
}

function Record<R extends RaRecord>({ title, children }: Props<R>) {
  const t = useT();
  const { record, error, refetch } = useShowContext<R>();
  if (record) return children(record);
  return <Page title={title}>{error ? <Failed error={error} onRetry={() => void refetch()} size="page" /> : t('common.loading')}</Page>;
}
