import { http, type QueryValue } from './http';
import type { ApiKey, AuditEvent, AwaitedPayment, CaseDetail, CaseListItem, Colleague, DraftedDecision, Page, PrintBatch, QuarantineDetail, QuarantineItem, QueueCount, ReassignOutcome, ServiceDetail, ServiceItem, Session, Staff, Team, TimelineEntry, TreasuryList } from './types';

type Query = Readonly<Record<string, QueryValue>>;

const v1 = '/api/v1';
const caseUrl = (id: string): string => `${v1}/cases/${encodeURIComponent(id)}`;

/** Every endpoint that the UI calls, by what it is for. */
export const api = {
  session: {
    read: () => http.get<Session>(`${v1}/session`, { quietWhenSignedOut: true }),
    signIn: (credentials: { userName: string; password: string }) => http.post<Session>(`${v1}/session`, credentials, { quietWhenSignedOut: true }),
    signOut: () => http.delete<void>(`${v1}/session`, { quietWhenSignedOut: true }),
    changePassword: (change: { current: string; next: string }) => http.post<void>(`${v1}/session/password`, change, { quietWhenSignedOut: true }),
  },
  queues: (signal?: AbortSignal) => http.get<{ queues: readonly QueueCount[] }>(`${v1}/queues`, signal ? { signal } : {}),
  cases: {
    list: (query: Query, signal?: AbortSignal) => http.get<Page<CaseListItem>>(`${v1}/cases`, { query, ...(signal ? { signal } : {}) }),
    next: () => http.post<{ caseId: string | null }>(`${v1}/cases/next`),
    read: (id: string, signal?: AbortSignal) => http.get<CaseDetail>(caseUrl(id), signal ? { signal } : {}),
    timeline: (id: string) => http.get<{ items: readonly TimelineEntry[] }>(`${caseUrl(id)}/timeline`),
    /** A command on one case: `path` is its place below the case. */
    command: (id: string, path: string, body: object) => http.post<unknown>(`${caseUrl(id)}/${path}`, body),
    letterPreview: (id: string, body: object) => http.blob('POST', `${caseUrl(id)}/letter-preview`, body),
    /** What the rules make of a decision that is not proposed yet: the fee, and who has to sign. */
    draftDecision: (id: string, body: object) => http.post<DraftedDecision>(`${caseUrl(id)}/proposal/draft`, body),
    attachmentUrl: (id: string, attachmentId: string) => `${caseUrl(id)}/attachments/${encodeURIComponent(attachmentId)}`,
    documentUrl: (id: string, documentId: string) => `${caseUrl(id)}/documents/${encodeURIComponent(documentId)}`,
    reassign: (body: { caseIds: readonly string[]; to: string | null; comment: string }) => http.post<{ outcomes: readonly ReassignOutcome[] }>(`${v1}/cases/reassign`, body),
  },
  colleagues: (signal?: AbortSignal) => http.get<{ items: readonly Colleague[] }>(`${v1}/colleagues`, signal ? { signal } : {}),
  staff: {
    list: (query: Query, signal?: AbortSignal) => http.get<Page<Staff>>(`${v1}/staff`, { query, ...(signal ? { signal } : {}) }),
    read: (id: string) => http.get<Staff>(`${v1}/staff/${id}`),
    create: (body: object) => http.post<{ staff: Staff; oneTimePassword: string | null }>(`${v1}/staff`, body),
    update: (id: string, body: object) => http.patch<Staff>(`${v1}/staff/${id}`, body),
    setRoles: (id: string, body: object) => http.put<Staff>(`${v1}/staff/${id}/roles`, body),
    setTeams: (id: string, body: object) => http.put<Staff>(`${v1}/staff/${id}/teams`, body),
    setCompetences: (id: string, body: object) => http.put<Staff>(`${v1}/staff/${id}/competences`, body),
    resetPassword: (id: string, version: number) => http.post<{ staff: Staff; oneTimePassword: string }>(`${v1}/staff/${id}/password-reset`, { version }),
    disable: (id: string, version: number) => http.post<Staff>(`${v1}/staff/${id}/disable`, { version }),
    enable: (id: string, version: number) => http.post<Staff>(`${v1}/staff/${id}/enable`, { version }),
  },
  teams: {
    list: (query: Query = {}, signal?: AbortSignal) => http.get<Page<Team>>(`${v1}/teams`, { query, ...(signal ? { signal } : {}) }),
    create: (body: object) => http.post<Team>(`${v1}/teams`, body),
    update: (id: string, body: object) => http.patch<Team>(`${v1}/teams/${id}`, body),
  },
  apiKeys: {
    list: (query: Query, signal?: AbortSignal) => http.get<Page<ApiKey>>(`${v1}/api-keys`, { query, ...(signal ? { signal } : {}) }),
    create: (body: object) => http.post<{ apiKey: ApiKey; secret: string }>(`${v1}/api-keys`, body),
    disable: (id: string) => http.post<ApiKey>(`${v1}/api-keys/${id}/disable`),
  },
  services: {
    list: (signal?: AbortSignal) => http.get<{ items: readonly ServiceItem[] }>(`${v1}/services`, signal ? { signal } : {}),
    read: (key: string, version: string) => http.get<ServiceDetail>(`${v1}/services/${encodeURIComponent(key)}/${version}`),
  },
  quarantine: {
    list: (query: Query, signal?: AbortSignal) => http.get<Page<QuarantineItem>>(`${v1}/quarantine`, { query, ...(signal ? { signal } : {}) }),
    read: (id: string) => http.get<QuarantineDetail>(`${v1}/quarantine/${id}`),
    release: (id: string, body: object) => http.post<{ caseId: string; caseNumber?: string }>(`${v1}/quarantine/${id}/release`, body),
    refuse: (id: string, reason: string) => http.post<unknown>(`${v1}/quarantine/${id}/refuse`, { reason }),
    attachmentUrl: (id: string, attachmentId: string) => `${v1}/quarantine/${id}/attachments/${attachmentId}`,
  },
  printBatches: {
    list: (query: Query, signal?: AbortSignal) => http.get<Page<PrintBatch> & { waiting?: number }>(`${v1}/print-batches`, { query, ...(signal ? { signal } : {}) }),
    create: () => http.post<PrintBatch>(`${v1}/print-batches`),
    pdfUrl: (id: string) => `${v1}/print-batches/${id}/pdf`,
    posted: (id: string, on: string) => http.post<PrintBatch>(`${v1}/print-batches/${id}/posted`, { on }),
  },
  payments: {
    awaiting: (query: Query, signal?: AbortSignal) => http.get<Page<AwaitedPayment>>(`${v1}/payments/awaiting`, { query, ...(signal ? { signal } : {}) }),
    record: (caseId: string, body: object) => http.post<unknown>(`${caseUrl(caseId)}/payment`, body),
  },
  treasuryLists: {
    list: (query: Query, signal?: AbortSignal) => http.get<Page<TreasuryList>>(`${v1}/treasury-lists`, { query, ...(signal ? { signal } : {}) }),
    csvUrl: (date: string) => `${v1}/treasury-lists/${date}.csv`,
  },
  events: (query: Query, signal?: AbortSignal) => http.get<Page<AuditEvent>>(`${v1}/events`, { query, ...(signal ? { signal } : {}) }),
};
