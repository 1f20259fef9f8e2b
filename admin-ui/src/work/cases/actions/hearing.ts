import type { CommandBody } from '../../../kit/api/types';
import { listOf } from '../../../kit/components/typed';

type Hearing = Required<NonNullable<CommandBody<'information-request'>['hearing']>>;

/** Whether the dialogue hears the citizen, instead of asking for what is missing. */
export function isHearing(what: unknown): boolean {
  return what === 'hearing';
}

/** The decision before which the citizen is heard: only a rejection takes something from them. */
export function hearingOf(reasons: unknown): Hearing {
  return { kind: 'reject', reasons: listOf(reasons) };
}
