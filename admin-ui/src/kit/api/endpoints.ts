import { addressOf, call, type Answer, type Body } from './contract';
import { http, type QueryValue } from './http';
import type { paths } from './schema.generated';
import type { CaseCommand, DecisionDraft } from './types';

type Query = Readonly<Record<string, QueryValue>>;
type Input<P extends keyof paths, M extends 'post' | 'put' | 'patch' = 'post'> = Body<P, M>;

const during = (signal?: AbortSignal) => (signal ? { signal } : {});
const quiet = { quietWhenSignedOut: true };

/** Every endpoint that the UI calls, by what it is for. */
export const api = {
  session: {
    read: () => call.get('/api/v1/session', quiet),
    signIn: (credentials: Input<'/api/v1/session'>) => call.post('/api/v1/session', credentials, quiet),
    signOut: () => call.delete('/api/v1/session', quiet),
    changePassword: (change: Input<'/api/v1/session/password'>) => call.post('/api/v1/session/password', change, quiet),
  },
  queues: (signal?: AbortSignal) => call.get('/api/v1/queues', during(signal)),
  colleagues: (signal?: AbortSignal) => call.get('/api/v1/colleagues', during(signal)),
  cases: {
    list: (query: Query, signal?: AbortSignal) => call.get('/api/v1/cases', { query, ...during(signal) }),
    next: () => call.post('/api/v1/cases/next', undefined),
    read: (caseId: string, signal?: AbortSignal) => call.get('/api/v1/cases/{caseId}', { path: { caseId }, ...during(signal) }),
    timeline: (caseId: string, query: Query, signal?: AbortSignal) =>
      call.get('/api/v1/cases/{caseId}/timeline', { path: { caseId }, query, ...during(signal) }),
    /** What others did since one looked at the case last. */
    news: (caseId: string, signal?: AbortSignal) => call.get('/api/v1/cases/{caseId}/news', { path: { caseId }, ...during(signal) }),
    /** Other cases of the same person, thing or house. */
    others: (caseId: string, signal?: AbortSignal) => call.get('/api/v1/cases/{caseId}/others', { path: { caseId }, ...during(signal) }),
    /** The same for an application that is being typed. */
    findOthers: (typed: Input<'/api/v1/other-cases'>) => call.post('/api/v1/other-cases', typed),
    /** Who may be mentioned in a note. */
    readers: (caseId: string, signal?: AbortSignal) => call.get('/api/v1/cases/{caseId}/readers', { path: { caseId }, ...during(signal) }),
    /** Who could be given a task: people and teams. */
    askable: (caseId: string, signal?: AbortSignal) => call.get('/api/v1/cases/{caseId}/askable', { path: { caseId }, ...during(signal) }),
    colleagues: (caseId: string) => call.get('/api/v1/cases/{caseId}/colleagues', { path: { caseId } }),
    /** A command on one case. Its body is checked where it is made; see `CommandBody`. */
    command: (caseId: string, command: CaseCommand | `checks/${string}`, body: object) =>
      http.post<unknown>(`${addressOf('/api/v1/cases/{caseId}', { caseId })}/${command}`, body),
    /** What the rules say about a decision that is not proposed yet: the fee, and who has to sign. */
    draftDecision: (caseId: string, draft: DecisionDraft) =>
      call.post('/api/v1/cases/{caseId}/proposal/draft', draft, { path: { caseId } }),
    draftLetter: (caseId: string, body: Input<'/api/v1/cases/{caseId}/letter-preview'>) =>
      http.letter('POST', addressOf('/api/v1/cases/{caseId}/letter-preview', { caseId }), body),
    proposedLetter: (caseId: string) => http.letter('GET', addressOf('/api/v1/cases/{caseId}/letter-preview', { caseId })),
    attachmentUrl: (caseId: string, attachmentId: string) =>
      addressOf('/api/v1/cases/{caseId}/attachments/{attachmentId}', { caseId, attachmentId }),
    documentUrl: (caseId: string, documentId: string) => addressOf('/api/v1/cases/{caseId}/documents/{documentId}', { caseId, documentId }),
  },
  tasks: {
    list: (query: Query, signal?: AbortSignal) => call.get('/api/v1/tasks', { query, ...during(signal) }),
    read: (taskId: string) => call.get('/api/v1/tasks/{taskId}', { path: { taskId } }),
    counts: (signal?: AbortSignal) => call.get('/api/v1/tasks/counts', during(signal)),
    answer: (taskId: string, body: Input<'/api/v1/tasks/{taskId}/answer'>) =>
      call.post('/api/v1/tasks/{taskId}/answer', body, { path: { taskId } }),
    handBack: (taskId: string, reason: string) => call.post('/api/v1/tasks/{taskId}/hand-back', { reason }, { path: { taskId } }),
    fileUrl: (taskId: string, fileId: string) => addressOf('/api/v1/tasks/{taskId}/files/{fileId}', { taskId, fileId }),
  },
  papers: {
    hold: (file: Blob, name: string, options: { readonly onProgress: (share: number) => void; readonly signal: AbortSignal }) =>
      http.upload<Answer<'/api/v1/papers', 'post'>>(addressOf('/api/v1/papers'), file, name, options),
    mine: () => call.get('/api/v1/papers'),
    drop: (id: string) => call.delete('/api/v1/papers/{id}', { path: { id } }),
    compose: (body: Input<'/api/v1/papers/compose'>) => call.post('/api/v1/papers/compose', body),
    url: (id: string) => addressOf('/api/v1/papers/{id}', { id }),
  },
  quarantine: {
    list: (query: Query, signal?: AbortSignal) => call.get('/api/v1/quarantine', { query, ...during(signal) }),
    read: (entryId: string) => call.get('/api/v1/quarantine/{entryId}', { path: { entryId } }),
    release: (entryId: string, body: Input<'/api/v1/quarantine/{entryId}/release'>) =>
      call.post('/api/v1/quarantine/{entryId}/release', body, { path: { entryId } }),
    refuse: (entryId: string, reason: string) => call.post('/api/v1/quarantine/{entryId}/refuse', { reason }, { path: { entryId } }),
    attachmentUrl: (entryId: string, attachmentId: string) =>
      addressOf('/api/v1/quarantine/{entryId}/attachments/{attachmentId}', { entryId, attachmentId }),
  },
  intake: {
    services: (signal?: AbortSignal) => call.get('/api/v1/intake/services', during(signal)),
    takeIn: (application: Input<'/api/v1/intake/applications'>) => call.post('/api/v1/intake/applications', application),
    applicantForm: (signal?: AbortSignal) => call.get('/api/v1/applicant-form', during(signal)),
    /** What intake would refuse of a form that is being typed. */
    faults: (
      service: { readonly key: string; readonly version: number },
      data: Input<'/api/v1/services/{key}/{version}/faults'>,
      signal?: AbortSignal,
    ) =>
      call.post('/api/v1/services/{key}/{version}/faults', data, {
        path: { key: service.key, version: service.version },
        ...during(signal),
      }),
  },
  printBatches: {
    list: (query: Query, signal?: AbortSignal) => call.get('/api/v1/print-batches', { query, ...during(signal) }),
    read: (batchId: string) => call.get('/api/v1/print-batches/{batchId}', { path: { batchId } }),
    make: (body: Input<'/api/v1/print-batches'>) => call.post('/api/v1/print-batches', body),
    pdfUrl: (batchId: string) => addressOf('/api/v1/print-batches/{batchId}/pdf', { batchId }),
    posted: (batchId: string, on: string) => call.post('/api/v1/print-batches/{batchId}/posted', { on }, { path: { batchId } }),
  },
  payments: {
    awaiting: (query: Query, signal?: AbortSignal) => call.get('/api/v1/payments/awaiting', { query, ...during(signal) }),
    owedBack: (query: Query, signal?: AbortSignal) => call.get('/api/v1/payments/owed-back', { query, ...during(signal) }),
    account: (number: string, signal?: AbortSignal) => call.get('/api/v1/payments/account', { query: { number }, ...during(signal) }),
    counts: () => call.get('/api/v1/payments/counts'),
    refund: (caseId: string, body: Input<'/api/v1/cases/{caseId}/refund'>) =>
      call.post('/api/v1/cases/{caseId}/refund', body, { path: { caseId } }),
    undoRefund: (caseId: string, body: Input<'/api/v1/cases/{caseId}/refund/undo'>) =>
      call.post('/api/v1/cases/{caseId}/refund/undo', body, { path: { caseId } }),
    record: (caseId: string, body: Input<'/api/v1/cases/{caseId}/payment'>) =>
      call.post('/api/v1/cases/{caseId}/payment', body, { path: { caseId } }),
  },
  treasuryLists: {
    list: (query: Query, signal?: AbortSignal) => call.get('/api/v1/treasury-lists', { query, ...during(signal) }),
    csvUrl: (date: string) => addressOf('/api/v1/treasury-lists/{date}/csv', { date }),
  },
  events: {
    search: (query: Query, signal?: AbortSignal) => call.get('/api/v1/events', { query, ...during(signal) }),
    kinds: () => call.get('/api/v1/event-kinds'),
    actors: (q: string) => call.get('/api/v1/actors', { query: { q } }),
  },
  staff: {
    list: (query: Query, signal?: AbortSignal) => call.get('/api/v1/staff', { query, ...during(signal) }),
    read: (id: string) => call.get('/api/v1/staff/{id}', { path: { id } }),
    create: (body: Input<'/api/v1/staff'>) => call.post('/api/v1/staff', body),
    update: (id: string, body: Input<'/api/v1/staff/{id}', 'patch'>) => call.patch('/api/v1/staff/{id}', body, { path: { id } }),
    setRoles: (id: string, body: Input<'/api/v1/staff/{id}/roles', 'put'>) => call.put('/api/v1/staff/{id}/roles', body, { path: { id } }),
    setTeams: (id: string, body: Input<'/api/v1/staff/{id}/teams', 'put'>) => call.put('/api/v1/staff/{id}/teams', body, { path: { id } }),
    setCompetences: (id: string, body: Input<'/api/v1/staff/{id}/competences', 'put'>) =>
      call.put('/api/v1/staff/{id}/competences', body, { path: { id } }),
    resetPassword: (id: string, version: number) => call.post('/api/v1/staff/{id}/password-reset', { version }, { path: { id } }),
    disable: (id: string, version: number, cases: 'stay' | 'to-team') =>
      call.post('/api/v1/staff/{id}/disable', { version, cases }, { path: { id } }),
    enable: (id: string, version: number) => call.post('/api/v1/staff/{id}/enable', { version }, { path: { id } }),
  },
  rightsRequests: {
    list: (signal?: AbortSignal) => call.get('/api/v1/rights-requests', during(signal)),
    confirm: (id: string) => call.post('/api/v1/rights-requests/{id}/confirm', undefined, { path: { id } }),
    refuse: (id: string) => call.post('/api/v1/rights-requests/{id}/refuse', undefined, { path: { id } }),
  },
  teams: {
    list: (query: Query = {}, signal?: AbortSignal) => call.get('/api/v1/teams', { query, ...during(signal) }),
    read: (id: string) => call.get('/api/v1/teams/{id}', { path: { id } }),
    create: (body: Input<'/api/v1/teams'>) => call.post('/api/v1/teams', body),
    update: (id: string, body: Input<'/api/v1/teams/{id}', 'patch'>) => call.patch('/api/v1/teams/{id}', body, { path: { id } }),
  },
  apiKeys: {
    list: (query: Query, signal?: AbortSignal) => call.get('/api/v1/api-keys', { query, ...during(signal) }),
    read: (id: string) => call.get('/api/v1/api-keys/{id}', { path: { id } }),
    create: (body: Input<'/api/v1/api-keys'>) => call.post('/api/v1/api-keys', body),
    disable: (id: string) => call.post('/api/v1/api-keys/{id}/disable', undefined, { path: { id } }),
  },
  services: {
    list: (signal?: AbortSignal) => call.get('/api/v1/services', during(signal)),
    read: (key: string, version: number) => call.get('/api/v1/services/{key}/{version}', { path: { key, version } }),
  },
};
