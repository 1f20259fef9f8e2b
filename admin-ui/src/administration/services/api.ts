import { addressOf, call, type Schema } from '../../kit/api/contract';
import { http } from '../../kit/api/http';

export type ServiceSample = Schema<'ServiceSample'>;

/** Runs a service on sample data. */
export const samples = {
  of: (key: string, version: number) => call.get('/api/v1/services/{key}/{version}/sample', { path: { key, version } }),
  letter: (key: string, version: number, letter: string) =>
    http.blob('GET', addressOf('/api/v1/services/{key}/{version}/letters/{letter}/sample', { key, version, letter })),
};
