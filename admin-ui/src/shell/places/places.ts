import type { MessageKey } from '../../kit/i18n';
import { may } from '../../kit/session/permissions';
import { pageEntries, queueEntries, type QueueEntry } from './menuItems';

export interface Place {
  readonly to: string;
  readonly label: MessageKey;
  /** The letter that goes there after `g`. */
  readonly letter?: string;
}

/** The letters of places that people open all day, by queue or by address. The palette has all places. */
const letters = {
  mine: 'm',
  team: 't',
  'to-approve': 'a',
  waiting: 'w',
  'follow-ups': 'f',
  overdue: 'o',
  returned: 'r',
  'delivery-failed': 'u',
  'awaiting-payment': 'z',
  tasks: 'x',
  quarantine: 'q',
  all: 'l',
  '/': 'h',
  '/figures': 'd',
  '/events': 'e',
  '/print-batches': 'p',
  '/payments': 'b',
  '/calendar': 'v',
  '/own-figures': 'j',
  '/team': 'c',
  '/staff': 'k',
  '/services': 'i',
  '/system': 'y',
  '/settings': 's',
} as const satisfies Readonly<Partial<Record<QueueEntry['key'] | `/${string}`, string>>>;

const letterBy: ReadonlyMap<string, string> = new Map(Object.entries(letters));

function lettered(place: string): { letter?: string } {
  const letter = letterBy.get(place);
  return letter === undefined ? {} : { letter };
}

/** Where the signed-in person may go: queues first, as in the menu. */
export function placesOfOne(): readonly Place[] {
  const queues = queueEntries.filter((entry) => may(...entry.need));
  const pages = pageEntries.flatMap((group) => group.pages).filter((page) => may(page.resource, 'list'));
  return [
    ...queues.map(({ key, to, label }) => ({ to, label, ...lettered(key) })),
    ...pages.map(({ to, label }) => ({ to, label, ...lettered(to) })),
    ...(may('cases', 'export') ? [{ to: '/list-exports', label: 'listExport.title' } as const] : []),
    { to: '/settings', label: 'settings.title', ...lettered('/settings') },
    { to: '/', label: 'keys.home', ...lettered('/') },
  ];
}
