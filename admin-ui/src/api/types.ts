/**
 * The shapes that the API speaks, by the names that the UI uses for them.
 */
export interface LocalizedText {
  readonly de: string;
  readonly en: string;
}

export type Role = 'clerk' | 'approver' | 'supervisor' | 'auditor' | 'administrator' | 'cashier';
export const roles: readonly Role[] = ['clerk', 'approver', 'supervisor', 'auditor', 'administrator', 'cashier'];
export type CaseStatus = 'open' | 'waiting' | 'proposed' | 'decided' | 'closed';
export const caseStatuses: readonly CaseStatus[] = ['open', 'waiting', 'proposed', 'decided', 'closed'];
export type Channel = 'portal' | 'fit-connect' | 'terminal' | 'email' | 'counter' | 'post' | 'internal';
export const channels: readonly Channel[] = ['portal', 'fit-connect', 'terminal', 'email', 'counter', 'post', 'internal'];
export type Priority = 'normal' | 'high' | 'urgent';
export const priorities: readonly Priority[] = ['normal', 'high', 'urgent'];
export type DecisionKind = 'grant' | 'grant-with-conditions' | 'reject';
export type CheckStatus = 'open' | 'passed' | 'failed' | 'not-applicable';
export type Outcome = 'granted' | 'rejected' | 'withdrawn' | 'completed';

export interface CappedCount {
  readonly count: number;
  readonly capped: boolean;
}

/** A page of a list: `next` is the cursor of the following page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | null;
  readonly total?: CappedCount | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface TeamRef {
  readonly id: string;
  readonly key: string;
  readonly title: string;
}

export interface Competence {
  readonly serviceKey: string;
  readonly may: 'work' | 'approve';
  readonly maxFeeCents: number | null;
  readonly decisionKinds: readonly string[] | null;
}

export interface Session {
  readonly staff: { readonly id: string; readonly userName: string; readonly displayName: string; readonly locale: 'de' | 'en'; readonly roles: readonly Role[] };
  readonly teams: readonly TeamRef[];
  readonly competences: readonly Competence[];
  readonly mustChangePassword: boolean;
  readonly expiresAt: string;
  /** Packed CASL rules. */
  readonly rules: readonly unknown[];
}

/** Somebody to whom a case can be handed. */
export interface Colleague {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly teamIds: readonly string[];
  readonly services: readonly string[];
}

export interface Staff {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly locale: 'de' | 'en';
  readonly roles: readonly Role[];
  readonly teams: readonly TeamRef[];
  readonly competences: readonly Competence[];
  readonly disabled: boolean;
  readonly mustChangePassword: boolean;
  readonly version: number;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

export interface Team {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly members: number;
  readonly version: number;
  readonly changedAt: string;
  readonly changedBy: string;
}

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly channels: readonly string[];
  readonly mayStateReceivedAt: boolean;
  readonly disabled: boolean;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly lastUsedAt: string | null;
}

/** A version of a service in the list of all. */
export interface ServiceItem {
  readonly key: string;
  readonly version: number;
  readonly status: 'active' | 'retired';
  /** Whether new cases come in under this version. */
  readonly current: boolean;
  readonly title: LocalizedText;
  readonly team: { readonly key: string; readonly title: string };
  readonly leikaIds: readonly string[];
  readonly decides: boolean;
}

interface Origin {
  readonly source?: string;
  readonly verify?: boolean;
  readonly note?: string;
}

/** All of one version that an administrator looks at. */
export interface ServiceDetail extends ServiceItem {
  readonly description: LocalizedText;
  readonly legalBasis: readonly ({ readonly text: string } & Origin)[];
  readonly deadline: ({ readonly amount: number; readonly unit: string } & Origin) | null;
  readonly checks: readonly { readonly key: string; readonly title: LocalizedText; readonly kind: 'automatic' | 'manual'; readonly required: boolean }[];
  readonly decision: { readonly kinds: readonly DecisionKind[]; readonly approval: readonly LocalizedText[] } | null;
  readonly values: readonly ({ readonly name: string; readonly value: unknown } & Origin)[];
  readonly letters: readonly string[];
  readonly remedy: 'widerspruch' | 'klage' | null;
  readonly retention: { readonly years: number; readonly class: string };
  readonly definition: { readonly form: JsonSchema };
}

export interface QuarantineReason {
  readonly code: string;
  readonly pointer: string;
  readonly attachmentId?: string;
  readonly said?: string;
  readonly found?: string;
}

/** What could not be routed and waits for a clerk. */
export interface QuarantineItem {
  readonly id: string;
  readonly service: string;
  readonly serviceKey: string | null;
  readonly channel: string;
  readonly externalReference: string | null;
  readonly state: 'open' | 'released' | 'refused';
  readonly reasons: readonly QuarantineReason[];
  readonly enteredAt: string;
  readonly settledAt: string | null;
  readonly settledBy: string | null;
  readonly refusalReason: string | null;
  readonly caseId: string | null;
}

interface FileFacts {
  readonly mime: string;
  readonly size: number;
  readonly sha256: string;
}

export interface QuarantineDetail extends QuarantineItem {
  readonly caseNumber: string | null;
  /** As it came. */
  readonly submission: Readonly<Record<string, unknown>>;
  readonly attachments: readonly { readonly id: string; readonly name: string; readonly purpose: string; readonly announced: FileFacts; readonly found: FileFacts }[];
  /** What it can be released to. */
  readonly services: readonly { readonly key: string; readonly title: LocalizedText }[];
  readonly allowedActions: readonly ('release' | 'refuse')[];
}

export interface PrintBatch {
  readonly id: string;
  readonly number: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly letters: number;
  readonly postedOn: string | null;
  readonly postedBy: string | null;
}

/** A decided case whose fee has not been paid. */
export interface AwaitedPayment {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly kassenzeichen: string | null;
  readonly applicantName: string;
  readonly serviceTitle: LocalizedText;
  readonly feeCents: number;
  readonly paidCents: number;
  readonly decidedOn: string;
}

export interface TreasuryList {
  readonly id: string;
  readonly date: string;
  readonly receivables: number;
  readonly cents: number;
}

/** An event as auditors read it. */
export interface AuditEvent {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly by: TimelineEntry['by'];
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly personal: Readonly<Record<string, unknown>> | null;
  readonly erased: boolean;
}

export interface QueueCount extends CappedCount {
  readonly key: string;
}

/** One row of a queue. */
export interface CaseListItem {
  readonly id: string;
  readonly caseNumber: string;
  readonly serviceKey: string;
  readonly serviceTitle: LocalizedText;
  readonly subject: string;
  readonly applicantName: string;
  readonly channel: Channel;
  readonly status: CaseStatus;
  readonly outcome: string | null;
  readonly priority: Priority;
  readonly teamId: string;
  readonly assignee: Person | null;
  readonly receivedAt: string;
  readonly dueOn: string | null;
  readonly officeDaysLeft: number | null;
  readonly followUpOn: string | null;
  readonly awaitsPayment: boolean;
  readonly undelivered: boolean;
  readonly version: number;
}

export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly format?: string;
  readonly maxLength?: number;
  readonly 'x-title-en'?: string;
  readonly 'x-help'?: string;
  readonly 'x-help-en'?: string;
  readonly 'x-enum-titles'?: Readonly<Record<string, LocalizedText>>;
  readonly 'x-order'?: number | readonly string[];
}

export interface Attachment {
  readonly id: string;
  readonly purpose: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

export interface Check {
  readonly key: string;
  readonly title: LocalizedText;
  readonly help?: LocalizedText | null;
  readonly kind: 'automatic' | 'manual';
  readonly required: boolean;
  readonly status: CheckStatus;
  readonly finding: string | null;
  readonly reason: LocalizedText | null;
  readonly by: Person | null;
  readonly at: string | null;
  readonly severity: 'warning' | 'error';
  readonly times: number;
}

export interface Correction {
  readonly pointer: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly reason: string;
  readonly by: Person;
  readonly at: string;
}

export interface InformationRequest {
  readonly id: string;
  readonly items: readonly string[];
  readonly text: string;
  readonly askedBy: Person;
  readonly askedAt: string;
  readonly answerBy: string;
  readonly reminded: boolean;
  readonly state: 'open' | 'answered' | 'expired' | 'dropped';
  readonly answers: readonly { readonly id: string; readonly at: string; readonly message: string; readonly attachmentIds: readonly string[]; readonly late: boolean }[];
}

export interface Proposal {
  readonly id: string;
  readonly by: Person;
  readonly at: string;
  readonly kind: DecisionKind;
  readonly reasons: readonly string[];
  readonly conditions: readonly string[];
  readonly explanation: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly feeCents: number;
  readonly feeLines: readonly { readonly text: LocalizedText; readonly cents: number }[];
  readonly instalments?: readonly { readonly dueOn: string; readonly cents: number }[];
  readonly payment: 'none' | 'before-issue' | 'on-account';
  readonly approvalBecause: readonly LocalizedText[];
}

export interface Decision extends Proposal {
  readonly decidedAt: string;
  readonly decidedOn: string;
  readonly approvedBy: Person | null;
  readonly kassenzeichen: string | null;
}

export interface Letter {
  readonly id: string;
  readonly key: string;
  readonly way: 'mail' | 'print' | 'portal';
  readonly state: 'ordered' | 'written' | 'sent' | 'failed' | 'batched' | 'posted' | 'available';
  readonly orderedAt: string;
  readonly documents: readonly { readonly id: string; readonly kind: 'letter' | 'permit'; readonly name: string; readonly size: number }[];
  readonly attempts: number;
  readonly problem: string | null;
  readonly leftOn: string | null;
}

/** What the service's definition offers for the forms on the case page. */
export interface ServiceOffer {
  readonly key: string;
  readonly version: number;
  readonly title: LocalizedText;
  readonly form: JsonSchema;
  readonly decides: boolean;
  readonly decisionKinds: readonly DecisionKind[];
  readonly reasons: readonly { readonly key: string; readonly kind: DecisionKind; readonly title: LocalizedText; readonly text: LocalizedText }[];
  readonly conditions: readonly { readonly key: string; readonly title: LocalizedText; readonly text: LocalizedText }[];
  readonly requestItems: readonly { readonly key: string; readonly title: LocalizedText }[];
  readonly hasValidity: boolean;
  readonly attachmentPurposes: readonly { readonly key: string; readonly title: LocalizedText }[];
}

/** A case as its page needs it. */
export interface CaseDetail {
  readonly id: string;
  readonly caseNumber: string;
  readonly externalReference: string | null;
  readonly version: number;
  readonly status: CaseStatus;
  readonly service: ServiceOffer;
  readonly team: { readonly id: string; readonly key: string; readonly title: string };
  readonly channel: Channel;
  readonly receivedAt: string;
  readonly submittedAt: string;
  readonly identification: { readonly method: string; readonly trustLevel: string };
  readonly replyChannel: { readonly kind: string; readonly email?: string; readonly pdfByMailConsent?: boolean };
  readonly priority: Priority;
  readonly assignee: (Person & { readonly since: string }) | null;
  readonly followUp: { readonly on: string; readonly note: string } | null;
  readonly clock: { readonly dueOn: string | null; readonly stoppedOn: string | null; readonly officeDaysLeft: number | null };
  readonly applicant: Readonly<Record<string, unknown>>;
  readonly subject: string;
  /** As corrected. */
  readonly form: Readonly<Record<string, unknown>>;
  readonly corrections: readonly Correction[];
  readonly attachments: readonly Attachment[];
  readonly checks: readonly Check[];
  readonly notes: readonly { readonly id: string; readonly text: string; readonly by: Person; readonly at: string }[];
  readonly request: InformationRequest | null;
  readonly proposal: Proposal | null;
  readonly returned: { readonly by: Person; readonly to: Person; readonly at: string; readonly comment: string } | null;
  readonly decision: Decision | null;
  readonly payments: readonly { readonly id: string; readonly cents: number; readonly via: string; readonly method: string; readonly reference: string; readonly paidAt: string }[];
  readonly awaitsPayment: boolean;
  readonly letters: readonly Letter[];
  readonly closed: { readonly at: string; readonly on: string; readonly outcome: string; readonly by: string } | null;
  readonly reopenings: number;
  readonly allowedActions: readonly string[];
}

export interface TimelineEntry {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly by: { readonly kind: 'staff' | 'portal' | 'system'; readonly id: string; readonly name: string };
  readonly data: Readonly<Record<string, unknown>>;
  readonly personal: Readonly<Record<string, unknown>> | null;
  readonly erased: boolean;
}

/** What happened to one case of a bulk action. */
export interface ReassignOutcome {
  readonly caseId: string;
  readonly done: boolean;
  readonly code: string | null;
}

/** A decision as the rules complete it, before it is proposed. */
export interface DraftedDecision {
  readonly decision: Omit<Proposal, 'id' | 'by' | 'at' | 'approvalBecause'>;
  readonly approvalBecause: readonly LocalizedText[];
}
