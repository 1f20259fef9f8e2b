import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem';

/**
 * Reads are not repeated because a window gets the focus: reading a case will be recorded. What cannot be reached is
 * tried once more; a refusal is an answer and is not asked again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: 2_000,
        retry: (failures, error) => failures < 1 && (!(error instanceof ApiProblem) || error.status === 0 || error.status === 503),
      },
      mutations: { retry: false },
    },
  });
}
