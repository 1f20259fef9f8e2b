import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../../kit/api/problem';

/** How long an answer counts as fresh, in milliseconds. This holds for refusals too. */
const staleTime = 2_000;

/**
 * Reads are not repeated when a window gets the focus, since reading a case will be recorded. A server that cannot be reached is tried once
 * more. A refusal is an answer and is not repeated, neither at once nor by the page for which it was read ahead.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime,
        retryOnMount: ({ state }) => !isRefusal(state.error) || Date.now() - state.errorUpdatedAt > staleTime,
        retry: (failures, error) => failures < 1 && (!(error instanceof ApiProblem) || error.status === 0 || error.status === 503),
      },
      mutations: { retry: false },
    },
  });
}

function isRefusal(error: unknown): boolean {
  return error instanceof ApiProblem && error.status >= 400 && error.status < 500;
}
