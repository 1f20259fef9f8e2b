import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../kit/api/contract';

/** The list from which a case was opened (`?from=`), as the API takes it. The case itself gives the place in the list. */
export function listOf(from: string | null): Record<string, string> {
  const { cursor: _, view: __, ...list } = Object.fromEntries(new URLSearchParams(from ?? ''));
  return list;
}

/** The cases before and after this one in that list. */
export function neighboursQuery(caseId: string, list: Readonly<Record<string, string>>) {
  return queryOptions({
    queryKey: ['cases', 'neighbours', caseId, list],
    queryFn: ({ signal }) => call.get('/api/v1/cases/{caseId}/neighbours', { path: { caseId }, query: list, signal }),
    staleTime: 30_000,
    retry: false,
  });
}
