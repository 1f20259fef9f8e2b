import { useQuery } from '@tanstack/react-query';
import { api } from '../../kit/api/endpoints';
import type { QueueKey, Role } from '../../kit/api/types';
import { may } from '../../kit/session/permissions';
import { tours, type StepKey, type TourPage, type TourStep } from './steps';

/** A step with the address of its page. */
export interface TourStop extends TourStep {
  readonly key: StepKey;
  readonly path: string;
}

/**
 * The steps of a role's tour for this person: without those that need a right they do not have, and without those on a case while their
 * lists are empty. Undefined until it is known.
 */
export function useTourPath(role: Role): readonly TourStop[] | undefined {
  const steps: readonly (TourStep & { readonly key: StepKey })[] = tours[role];
  const queues = steps.map(({ at }) => at).find((at): at is Exclude<TourPage, string> => typeof at !== 'string')?.firstOf;
  const { data } = useQuery({
    queryKey: ['tour', 'case', queues],
    queryFn: async () => ({ path: queues ? await firstCase(queues) : null }),
    staleTime: 60_000,
  });
  if (!data) return undefined;
  return steps.flatMap((step) => {
    const path = typeof step.at === 'string' ? step.at : data.path;
    return path === null || (step.need && !may(...step.need)) ? [] : [{ ...step, path }];
  });
}

/** The address of the first case of the first of these queues that has one. Without an answer, the tour goes on without a case. */
async function firstCase(queues: readonly QueueKey[]): Promise<string | null> {
  for (const queue of queues) {
    const found = await api.cases.list({ queue, limit: 1 }).catch(() => null);
    const first = found?.items[0];
    if (first) return `/cases/${first.id}?${new URLSearchParams({ from: `queue=${queue}` }).toString()}`;
  }
  return null;
}
