import { addressOf, call, type Answer } from '../../kit/api/contract';
import { http } from '../../kit/api/http';

export type Jobs = Answer<'/api/v1/system/jobs', 'get'>;
export type Job = Jobs['items'][number];
export type Letters = Answer<'/api/v1/system/letters', 'get'>;
export type Health = Answer<'/api/v1/system/health', 'get'>;
export type HealthState = Health['state'];

/** The calls of the system page. */
export const system = {
  health: () => call.get('/api/v1/system/health'),
  jobs: () => call.get('/api/v1/system/jobs'),
  retry: (id: string) => http.post<unknown>(addressOf('/api/v1/system/jobs/{id}/retry', { id })),
  discard: (id: string) => http.post<unknown>(addressOf('/api/v1/system/jobs/{id}/discard', { id })),
  letters: (query: Readonly<Record<string, string>>) => call.get('/api/v1/system/letters', { query }),
  testMail: () => http.post<Answer<'/api/v1/system/test-mail', 'post'>>('/api/v1/system/test-mail'),
};
