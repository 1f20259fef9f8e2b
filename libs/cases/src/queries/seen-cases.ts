import { Injectable } from '@nestjs/common';
import { Clock, deleteInBatches, UnitOfWork } from '@vorgang/platform';
import type { CaseEventKind } from '../domain/case.events.js';

/** Days after which the record of who looked at a case is removed. Kept for good, it would be a profile of the staff. */
const seenDays = 180;

/** The highest count of unread events. */
const unreadCap = 99;

/** A letter on its planned way is no news; a failed one is. */
const routine: readonly CaseEventKind[] = [
  'case.letter-ordered',
  'case.letter-written',
  'case.letter-available',
  'case.letter-sent',
  'case.letter-batched',
  'case.letter-posted',
];

/**
 * What others did with a case since somebody looked at it, as a condition. Served by event_by_stream. A letter held back because its
 * answer came is no second piece of news beside the answer; whether there is one depends on whether the letter had left by then.
 * @param e the alias of the event
 * @param s the alias of their row of `case_seen`
 * @param value names a parameter of the statement
 */
export function othersSince(e: string, s: string, value: (parameter: unknown) => string): string {
  return `${e}.stream_kind = 'case' and ${e}.stream_id = ${s}.case_id and ${e}.position > ${s}.position
          and ${e}.actor_id <> ${s}.staff_id::text and ${e}.kind <> all(${value(routine)})
          and not (${e}.kind = 'case.letter-recalled' and ${e}.data ? 'because')`;
}

/**
 * When somebody last looked at a case (`seen_at`), and how many things others did since then (`unread`, at most `unreadCap`): a select
 * with one row, or none where they never looked. Meant for the rows of one page. Served by case_seen_pkey and, from the seen event on,
 * by event_by_stream.
 * @param caseId the case's id, as SQL
 * @param staffId whose, as SQL
 * @param value names a parameter of the statement
 */
export function seenOfCase(caseId: string, staffId: string, value: (parameter: unknown) => string): string {
  return `select s.seen_at, n.unread
    from case_seen s
    cross join lateral (
      select count(*)::integer as unread from (
        select 1 from event e
        where ${othersSince('e', 's', value)}
        limit ${unreadCap}
      ) x
    ) n
    where s.staff_id = ${staffId} and s.case_id = ${caseId}`;
}

/** Remembers what people have seen of cases. */
@Injectable()
export class SeenCases {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Removes what anybody has seen of these cases, because they are erased. */
  async forgetCases(caseIds: readonly string[]): Promise<void> {
    // served by case_seen_case
    await this.unitOfWork.manager.query('delete from case_seen where case_id = any($1)', [caseIds]);
  }

  /** Removes what is older than `seenDays`. */
  async prune(): Promise<void> {
    // served by case_seen_old
    await deleteInBatches(this.unitOfWork.manager, 'case_seen', 'seen_at < $1', [
      new Date(this.clock.now().getTime() - seenDays * 86_400_000),
    ]);
  }
}
