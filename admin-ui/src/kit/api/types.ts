import { caseStatusWords, channelWords, decisionKindWords, keysOf, priorityWords, roleWords, type Word } from '@vorgang/words';
import type { Answer, Body, Schema } from './contract';
import type { paths } from './schema.generated';

/** The shapes of the API by the names that the UI uses; all of them follow from the generated description. */
export type CaseDetail = Schema<'CaseDetail'>;
export type CaseListItem = Schema<'CaseListItem'>;
export type OtherCase = Schema<'OtherCase'>;
/** An application as far as it is typed, to look for other cases of it. */
export type TypedApplication = Body<'/api/v1/other-cases', 'post'>;
export type TimelineEntry = Schema<'TimelineEntry'>;
export type Session = Schema<'Session'>;
export type Colleague = Schema<'Colleague'>;
export type Competence = Schema<'Competence'>;
export type GivenCompetence = Schema<'GivenCompetence'>;
export type Staff = Schema<'Staff'>;
export type RightsRequest = Schema<'RightsRequest'>;
export type RightsRequestWaiting = Schema<'RightsRequestWaiting'>;
export type Team = Schema<'Team'>;
export type TeamRef = Schema<'TeamRef'>;
export type ApiKey = Schema<'ApiKey'>;
export type ServiceItem = Schema<'ServiceListItem'>;
export type ServiceDetail = Schema<'ServiceDetail'>;
export type QuarantineItem = Schema<'QuarantineItem'>;
export type QuarantineDetail = Schema<'QuarantineDetail'>;
export type TaskItem = Schema<'TaskListItem'>;
export type TaskDetail = Schema<'TaskDetail'>;
/** A task as its case has it. */
export type TaskOfCase = CaseDetail['tasks'][number];
export type PrintBatch = Schema<'PrintBatch'>;
export type AwaitedPayment = Schema<'AwaitedPayment'>;
export type TrailEntry = Schema<'TrailEntry'>;

export type MoneyOfCase = Answer<'/api/v1/payments/owed-back', 'get'>['items'][number];
export type TreasuryList = Answer<'/api/v1/treasury-lists', 'get'>['items'][number];
/** What the clerk says of a decision. */
type DecisionInput = Body<'/api/v1/cases/{caseId}/proposal/draft', 'post'>;
export type DecisionDraft = DecisionInput & Required<Pick<DecisionInput, 'reasons' | 'conditions' | 'explanation'>>;

export type Role = Session['staff']['roles'][number];
export type CaseStatus = CaseDetail['status'];
export type Channel = CaseDetail['channel'];
export type QueueKey = Answer<'/api/v1/queues', 'get'>['queues'][number]['key'];
export type Priority = CaseDetail['priority'];
export type Check = CaseDetail['checks'][number];
export type Correction = CaseDetail['corrections'][number];
export type Proposal = NonNullable<CaseDetail['proposal']>;
export type Decision = NonNullable<CaseDetail['decision']>;
export type DecisionKind = Proposal['kind'];
export type Letter = CaseDetail['letters'][number];
export type LocalizedText = CaseListItem['serviceTitle'];

/** The commands on one case: what stands below its address. */
export type CaseCommand = {
  [P in keyof paths]: P extends `/api/v1/cases/{caseId}/${infer C}` ? (paths[P]['post'] extends { responses: unknown } ? C : never) : never;
}[keyof paths];
/** What a command takes, without the version, which is added. */
export type CommandBody<C extends CaseCommand> = Omit<WholeBody<C>, 'version'>;
/** Whether a command takes the version that one has seen. */
export type TakesVersion<C extends CaseCommand> = C extends CaseCommand ? Takes<WholeBody<C>> : never;
type Takes<B> = [B] extends [never] ? false : B extends { version: number } ? true : false;
type WholeBody<C extends CaseCommand> = NonNullable<Body<`/api/v1/cases/{caseId}/${C}`, 'post'>>;

// Whatever has words can be chosen. The compiler holds the words and the API's description to each other.
export const roles: readonly Role[] = keysOf<Record<Role, Word>>(roleWords);
export const caseStatuses: readonly CaseStatus[] = keysOf<Record<CaseStatus, Word>>(caseStatusWords);
export const channels: readonly Channel[] = keysOf<Record<Channel, Word>>(channelWords);
export const priorities: readonly Priority[] = keysOf<Record<Priority, Word>>(priorityWords);
export const decisionKinds: readonly DecisionKind[] = keysOf<Record<DecisionKind, Word>>(decisionKindWords);

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

/** What the UI knows of JSON Schema 2020-12 and of the catalogue's own words in it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
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
  readonly allOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, JsonSchema>>;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly 'x-title-en'?: string;
  readonly 'x-help'?: string;
  readonly 'x-help-en'?: string;
  readonly 'x-enum-titles'?: Readonly<Record<string, LocalizedText>>;
  readonly 'x-order'?: number | readonly string[];
  readonly 'x-widget'?: string;
  readonly 'x-placeholder'?: string;
}
