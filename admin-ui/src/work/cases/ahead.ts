import type { QueryClient } from '@tanstack/react-query';
import { caseListQuery, caseQuery } from '../../kit/data/queries';
import { apiQuery } from './list/listQuery';
import { listOf, neighboursQuery } from './page/neighbours';
import { viewsQuery } from './views/api';

/** The first requests of the list of cases at this address. */
export function listAhead(client: QueryClient, search: URLSearchParams): readonly Promise<unknown>[] {
  return [client.prefetchQuery(caseListQuery(apiQuery(Object.fromEntries(search)))), client.prefetchQuery(viewsQuery)];
}

/** The first requests of the page of a case. */
export function caseAhead(client: QueryClient, search: URLSearchParams, id: string): readonly Promise<unknown>[] {
  const from = search.get('from');
  return [client.prefetchQuery(caseQuery(id)), ...(from === null ? [] : [client.prefetchQuery(neighboursQuery(id, listOf(from)))])];
}
