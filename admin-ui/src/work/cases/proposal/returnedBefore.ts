import type { Proposal, TimelineEntry } from '../../../kit/api/types';
import { isObject } from '../../../kit/schema/fields';

/** A proposal that an approver gave back, the reason, and its content then. */
export interface ReturnedBefore {
  readonly by: string;
  readonly at: string;
  readonly comment: string;
  readonly said: Said;
}

type Said = Pick<Proposal, 'kind' | 'reasons' | 'conditions' | 'explanation' | 'feeCents'>;

export type ChangedPart = keyof Said;

const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The last proposal that was given back before the current one; null where there is none. @param entries the newest first */
export function returnedBefore(entries: readonly Pick<TimelineEntry, 'kind' | 'by' | 'at' | 'data' | 'personal'>[]): ReturnedBefore | null {
  const returned = entries.find(({ kind }) => kind === 'case.proposal-returned');
  if (!returned) return null;
  const proposed = entries.find(
    ({ kind, data }) => kind === 'case.decision-proposed' && data['proposalId'] === returned.data['proposalId'],
  );
  if (!proposed) return null;
  const kind = text(proposed.data['kind']);
  if (kind !== 'grant' && kind !== 'grant-with-conditions' && kind !== 'reject') return null;
  return {
    by: returned.by.name,
    at: returned.at,
    comment: text(returned.personal?.['comment']),
    said: {
      kind,
      reasons: list(proposed.data['reasons']),
      conditions: list(proposed.data['conditions']),
      explanation: isObject(proposed.personal) ? text(proposed.personal['explanation']) : '',
      feeCents: Number(proposed.data['feeCents'] ?? 0),
    },
  };
}

/** The differences, in the order in which a decision is read. */
export function changedParts(before: Said, now: Said): ChangedPart[] {
  const parts: ChangedPart[] = ['kind', 'reasons', 'conditions', 'explanation', 'feeCents'];
  return parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(now[part]));
}
