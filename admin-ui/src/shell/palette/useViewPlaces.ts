import { useQuery } from '@tanstack/react-query';
import { call } from '../../kit/api/contract';
import { may } from '../../kit/session/permissions';

export interface ViewPlace {
  readonly name: string;
  readonly to: string;
}

/** The saved views of lists as places to go to. */
export function useViewPlaces(): readonly ViewPlace[] {
  const views = useQuery({
    queryKey: ['finder', 'views'],
    queryFn: ({ signal }) => call.get('/api/v1/views', { signal }),
    staleTime: 60_000,
    retry: false,
    enabled: may('cases', 'list'),
  });
  return (views.data?.items ?? []).map(({ name, team, query }) => ({
    name: team ? `${name} (${team.title})` : name,
    to: `/cases?${new URLSearchParams(query).toString()}`,
  }));
}
