/** Queues in which something waits that should not wait until tomorrow, in the order in which one looks at them. */
export const pressing = ['overdue', 'returned', 'to-approve', 'follow-ups', 'delivery-failed', 'stuck', 'post', 'quarantine'] as const;
/** More than none of these is bad news; the others are work. */
export const alarming: ReadonlySet<string> = new Set(['overdue', 'delivery-failed', 'stuck']);
/** What there is otherwise. */
export const stock = ['mine', 'team', 'waiting', 'awaiting-payment'] as const;

/** How one greets at this hour (0 to 23). */
export function greetingAt(hour: number): 'morning' | 'day' | 'evening' {
  if (hour >= 4 && hour < 11) return 'morning';
  return hour >= 11 && hour < 18 ? 'day' : 'evening';
}
