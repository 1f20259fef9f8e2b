import type { Answer } from '../../../kit/api/contract';
import type { CaseDetail } from '../../../kit/api/types';

export type AnyEntry = Answer<'/api/v1/cases/{caseId}/entries/{list}', 'get'>['items'][number];

/** A list of which a case itself has only the latest entries. */
export interface CaseList<T extends { readonly id: string }> {
  readonly name: Exclude<keyof CaseDetail['counts'], 'corrections'>;
  /** What the case itself has of it. */
  readonly shownOf: (kase: CaseDetail) => readonly T[];
  /** Those that belong to the list, of what the server has answered. */
  readonly among: (entries: readonly AnyEntry[], kase: CaseDetail) => readonly T[];
  /** Whether an old entry can change. */
  readonly changes: boolean;
}

const none: readonly never[] = [];

export const notesOfCase: CaseList<CaseDetail['notes'][number]> = {
  name: 'notes',
  shownOf: ({ notes }) => notes,
  among: (entries) => entries.filter((entry) => 'text' in entry),
  changes: false,
};

export const attachmentsOfCase: CaseList<CaseDetail['attachments'][number]> = {
  name: 'attachments',
  shownOf: ({ attachments }) => attachments,
  among: (entries) => entries.filter((entry) => 'purpose' in entry),
  changes: false,
};

/** The answers to the latest request; those to earlier ones lie in the same list, and are only told by the timeline. */
export const answersOfRequest: CaseList<NonNullable<CaseDetail['request']>['answers'][number]> = {
  name: 'answers',
  shownOf: ({ request }) => request?.answers ?? none,
  among: (entries, { request }) => entries.filter((entry) => 'requestId' in entry).filter(({ requestId }) => requestId === request?.id),
  changes: true,
};

export const paymentsOfCase: CaseList<CaseDetail['payments'][number]> = {
  name: 'payments',
  shownOf: ({ payments }) => payments,
  among: (entries) => entries.filter((entry) => 'via' in entry),
  changes: true,
};

export const refundsOfCase: CaseList<CaseDetail['refunds'][number]> = {
  name: 'refunds',
  shownOf: ({ refunds }) => refunds,
  among: (entries) => entries.filter((entry) => 'undone' in entry && 'cents' in entry),
  changes: true,
};

export const postOfCase: CaseList<CaseDetail['post'][number]> = {
  name: 'post',
  shownOf: ({ post }) => post,
  among: (entries) => entries.filter((entry) => 'dealtWith' in entry),
  changes: true,
};

export const lettersOfCase: CaseList<CaseDetail['letters'][number]> = {
  name: 'letters',
  shownOf: ({ letters }) => letters,
  among: (entries) => entries.filter((entry) => 'documents' in entry),
  changes: true,
};

export const tasksOfCase: CaseList<CaseDetail['tasks'][number]> = {
  name: 'tasks',
  shownOf: ({ tasks }) => tasks,
  among: (entries) => entries.filter((entry) => 'question' in entry),
  changes: true,
};
