import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call, type Body, type Schema } from '../../kit/api/contract';
import { dateFormat } from '../../kit/i18n/intl';

export type Absence = Schema<'Absence'>;
export type TeamMember = Schema<'TeamMember'>;
export type ReturnFromAbsence = Schema<'ReturnFromAbsence'>;
type NewAbsence = Body<'/api/v1/absences', 'post'>;

export const absenceApi = {
  between: (from: string, until: string, signal?: AbortSignal) => call.get('/api/v1/absences', { query: { from, until }, signal }),
  record: (absence: NewAbsence) => call.post('/api/v1/absences', absence),
  change: (id: string, body: { version: number; from: string; until: string }) =>
    call.patch('/api/v1/absences/{id}', body, { path: { id } }),
  end: (id: string, version: number) => call.post('/api/v1/absences/{id}/end', { version }, { path: { id } }),
  team: (signal?: AbortSignal) => call.get('/api/v1/team', { signal }),
  sinceAbsence: (signal?: AbortSignal) => call.get('/api/v1/absences/return', { signal }),
};

export const absenceKeys = {
  team: ['team'] as const,
  between: (from: string, until: string) => ['absences', from, until] as const,
  sinceAbsence: ['absences', 'return'] as const,
};

/** The people of the person's teams, including the person. */
export function useTeam() {
  return useQuery({ queryKey: absenceKeys.team, queryFn: ({ signal }) => absenceApi.team(signal), staleTime: 30_000 });
}

/** Reads again everything that says who is present. */
export function useAbsencesChanged(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await Promise.all(
      [['team'], ['absences'], ['colleagues'], ['cases', 'colleagues']].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  }, [client]);
}

/** Today in the city, as YYYY-MM-DD. */
export function today(): string {
  return dateFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
}

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
