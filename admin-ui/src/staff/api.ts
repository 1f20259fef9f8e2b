import { addressOf, call, type Schema } from '../api/contract';
import { http } from '../api/http';

export type EffectiveRights = Schema<'EffectiveRights'>;
export type RightsOnCase = Schema<'RightsOnCase'>;

/** What an account may do, and its sessions. */
export const rights = {
  of: (id: string) => call.get('/api/v1/staff/{id}/rights', { path: { id } }),
  onCase: (id: string, number: string) => call.get('/api/v1/staff/{id}/rights/case', { path: { id }, query: { number } }),
  endSessions: (id: string) => http.post<{ ended: number }>(addressOf('/api/v1/staff/{id}/sessions/end', { id })),
};
