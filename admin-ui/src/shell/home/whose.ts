import type { QueueEntry } from '../places/menuItems';

/** Whose cases a tile of the start page counts. */
export type Whose = 'mine' | 'mineOrFree' | 'toSign' | 'team' | 'all';

const own: Readonly<Partial<Record<QueueEntry['key'], Whose>>> = {
  mine: 'mine',
  returned: 'mine',
  'took-part': 'mine',
  tasks: 'mine',
  'tasks-given': 'mine',
  'follow-ups': 'mineOrFree',
  'to-approve': 'toSign',
};

/**
 * Whose cases a queue holds, as its condition on the server says (`queues.ts` there). What is nobody's own is all that the person may see.
 * @param teams how many teams the person is in
 */
export function whoseQueue(key: QueueEntry['key'], teams: number): Whose {
  return own[key] ?? (teams === 1 ? 'team' : 'all');
}
