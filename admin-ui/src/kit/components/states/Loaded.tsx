import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from './Failed';
import { Loading } from './Loading';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  /** What stands in for it until it is there; see `Loading`. */
  readonly loading?: ReactNode;
  readonly size?: 'page' | 'part';
  readonly children: (data: T) => ReactNode;
}

/** A read with its three ends: still loading, failed, there. What is there stays, also if reading it again fails. */
export function Loaded<T>({ query, loading, size = 'part', children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} size={size} />;
  return <>{loading ?? <Loading shape={size === 'page' ? 'page' : 'text'} />}</>;
}
