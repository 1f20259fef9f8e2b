import { useReference } from 'react-admin';
import { addressOf, call, type Body } from '../../kit/api/contract';
import type { Schema } from '../../kit/api/contract';
import { http } from '../../kit/api/http';
import { serviceId, type Service } from '../../kit/data/resources';

export type EventFacets = Schema<'EventFacets'>;
export type CaseAt = Schema<'CaseAt'>;
export type Change = Schema<'CaseChange'>;
export type PastCase = Schema<'PastCase'>;

type Query = Readonly<Record<string, string | null | undefined>>;

/** The calls of the auditor's pages. */
export const inspection = {
  facets: (query: Query, signal?: AbortSignal) => call.get('/api/v1/events/facets', { query, ...(signal ? { signal } : {}) }),
  exportEvents: (filter: Body<'/api/v1/events/export', 'post'>) => http.blob('POST', addressOf('/api/v1/events/export'), filter),
  caseAt: (caseId: string, query: Query) => call.get('/api/v1/cases/{caseId}/at', { path: { caseId }, query }),
  caseFile: (caseId: string) => http.blob('POST', addressOf('/api/v1/cases/{caseId}/file', { caseId })),
  caseArchive: (caseId: string) => http.blob('POST', addressOf('/api/v1/cases/{caseId}/file/archive', { caseId })),
};

/** One version of a service, to name the fields of its form. It is kept, since versions never change. */
export function useFormOf(service: { key: string; version: number } | null) {
  return useReference<Service>({
    reference: 'services',
    id: service ? serviceId(service.key, service.version) : '',
    options: { enabled: service !== null, staleTime: Infinity },
  }).referenceRecord;
}
