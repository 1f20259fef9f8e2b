import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from './Failed';
import { Loading } from './Loading';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  /** Shown until the data are there; see `Loading`. */
  readonly loading?: ReactNode;
  readonly size?: 'page' | 'part';
  readonly children: (data: T) => ReactNode;
}

/** A read in its three states: loading, failed, loaded. What is loaded stays, also if reading it again fails. */
export function Loaded<T>({ query, loading, size = 'part', children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} size={size} />;
  return <>{loading ?? <Loading shape={size === 'page' ? 'page' : 'text'} />}</>;
}
