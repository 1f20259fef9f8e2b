import type { StaffPrincipal } from '@vorgang/access';
import type { LocalDate } from '@vorgang/platform';
import type { QueueKey } from '@vorgang/words';

/** What the condition of a queue is made with. */
interface Asking {
  readonly who: StaffPrincipal;
  readonly today: LocalDate;
  /** Hands a value over to the statement, and gives its place in it. */
  readonly value: (value: unknown) => string;
  /** That the person may do this with the case. */
  readonly permitted: (action: 'approve') => string;
  /** Why nobody goes on with the case; null where somebody does. */
  readonly stuckReason: () => string;
}

/**
 * What is in a queue, by the narrow table `work_item w`, or by `case_file c` where it holds closed cases too: all of these conditions. A
 * queue of `queueWords` that is missing here does not compile. Queues of work are counted for everybody who works, again and again;
 * `list-plans.int-spec.ts` holds which index serves each.
 */
export const inQueue: Readonly<Record<QueueKey, (asking: Asking) => readonly string[]>> = {
  mine: ({ who, value }) => [`w.assignee_id = ${value(who.id)}`, `w.status in ('open', 'waiting')`],
  team: () => [`w.status = 'open'`, 'w.assignee_id is null'],
  'to-approve': ({ permitted }) => [`w.status = 'proposed'`, permitted('approve')],
  waiting: () => [`w.status = 'waiting'`],
  'follow-ups': ({ who, today, value }) => [
    `(w.follow_up_on <= ${value(today)} or w.look_at_on <= ${value(today)})`,
    `(w.assignee_id = ${value(who.id)} or w.assignee_id is null)`,
  ],
  overdue: ({ today, value }) => [`w.due_on < ${value(today)}`, `w.status in ('open', 'waiting', 'proposed')`],
  returned: ({ who, value }) => [`w.returned_to = ${value(who.id)}`],
  'delivery-failed': () => ['w.undelivered'],
  'awaiting-payment': () => ['w.awaits_payment'],
  stuck: ({ stuckReason }) => [`(${stuckReason()}) is not null`],
  post: () => ['w.post_open'],
  // served by event_took_part
  'took-part': ({ who, value }) => [
    `c.id in (select e.case_id from event e where e.actor_id = ${value(who.id)} and e.stream_kind = 'case' and e.actor_kind = 'staff')`,
  ],
  all: () => [],
};
