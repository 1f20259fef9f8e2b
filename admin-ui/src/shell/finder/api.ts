import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call, type Answer } from '../../kit/api/contract';
import { may } from '../../kit/session/permissions';

export type SearchAnswer = Answer<'/api/v1/search', 'get'>;
export type FoundCase = SearchAnswer['items'][number];
export type CaseLine = Omit<FoundCase, 'matched'>;

export interface SearchQuery {
  readonly q: string;
  readonly service?: string;
  readonly status?: string;
  readonly limit: number;
}

/** Whether the text is long enough to search for. The server has the same rule. */
export function isSearchable(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => word.length >= 2);
}

/** One search. It is cached for a short time only, since results hold names of citizens. */
export function searchQuery(query: SearchQuery) {
  return queryOptions({
    queryKey: ['finder', 'search', query],
    queryFn: ({ signal }) => call.get('/api/v1/search', { query: { ...query }, signal }),
    staleTime: 15_000,
    gcTime: 60_000,
    retry: false,
  });
}

/** Searches. The former results stay, marked as old, until the new ones are there. An outdated search is cancelled. */
export function useSearch(query: SearchQuery) {
  const enabled = isSearchable(query.q) && may('cases', 'list');
  return useQuery({ ...searchQuery(query), enabled, placeholderData: keepPreviousData });
}

/** A search that can be continued page by page, as far as the server goes. */
export function useSearchPages(query: SearchQuery) {
  return useInfiniteQuery({
    queryKey: ['finder', 'pages', query],
    queryFn: ({ pageParam, signal }) =>
      call.get('/api/v1/search', { query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    staleTime: 15_000,
    gcTime: 60_000,
    retry: false,
    enabled: isSearchable(query.q) && may('cases', 'list'),
    placeholderData: keepPreviousData,
  });
}

/** The cases that the person opened last. */
export function useRecentCases(enabled: boolean) {
  return useQuery({
    queryKey: ['finder', 'recent'],
    queryFn: ({ signal }) => call.get('/api/v1/cases/recent', { query: { limit: 8 }, signal }),
    staleTime: 0,
    gcTime: 60_000,
    retry: false,
    enabled: enabled && may('cases', 'list'),
  });
}

/** The text after a short pause in typing. */
export function useSettled(text: string, milliseconds = 160): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), milliseconds);
    return () => window.clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}
