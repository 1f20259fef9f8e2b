import { addressOf, call, type Schema } from '../../kit/api/contract';
import { http } from '../../kit/api/http';

export type EffectiveRights = Schema<'EffectiveRights'>;
export type RightsOnCase = Schema<'RightsOnCase'>;

/** What an account may do, and its sessions. */
export const rights = {
  of: (id: string) => call.get('/api/v1/staff/{id}/rights', { path: { id } }),
  /** How many cases lie with them, and who can move those. */
  desk: (id: string) => call.get('/api/v1/staff/{id}/desk', { path: { id } }),
  /** The server records each of these questions. So a person asks it by a button, and it is never repeated by itself. */
  onCase: (id: string, number: string) => http.post<RightsOnCase>(addressOf('/api/v1/staff/{id}/rights/case', { id }), { number }),
  endSessions: (id: string) => http.post<{ ended: number }>(addressOf('/api/v1/staff/{id}/sessions/end', { id })),
};
