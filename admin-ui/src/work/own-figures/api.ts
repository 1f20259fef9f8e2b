import { useQuery } from '@tanstack/react-query';
import { call, type Schema } from '../../kit/api/contract';

export type OwnFigures = Schema<'OwnFigures'>;
export type OwnCounts = OwnFigures['total'];

/** What the signed-in person has done in the last weeks. */
export function useOwnFigures() {
  return useQuery({ queryKey: ['own-figures'], queryFn: ({ signal }) => call.get('/api/v1/own-figures', { signal }) });
}
