import type { QueueKey, Role } from '../../kit/api/types';
import type { Guarded } from '../../kit/session/permissions';

/** A page that a tour leads to: an address, or the first case of a queue. Opening a case claims nothing. */
export type TourPage = string | { readonly firstOf: readonly QueueKey[] };

/** One thing that a tour points at. Its words are `words.*.ts`, by the key. */
export interface TourStep {
  readonly key: string;
  readonly at: TourPage;
  /** CSS selectors: the first that can be seen is pointed at. What is folded on a phone has another place there. */
  readonly target: readonly string[];
  /** Without the right, the step is left out. */
  readonly need?: readonly [resource: Guarded, action: string];
}

const home = '/';
const ownCase = { firstOf: ['mine', 'team'] } as const;
const toSign = { firstOf: ['to-approve'] } as const;

const menu = ['#main-menu', '[data-tour="menu"]'];
const search = ['header [role="search"]'];
const list = ['#main-content [data-case]', '#main-content table', '#main-content .MuiCard-root'];
const letter = ['#zone-evidence', '#zone-tab-evidence'];
const today = ['[aria-labelledby="home-today"]'];
const table = ['#main-content table', '#main-content .MuiCard-root', '#main-content section'];

/** Where keys, palette and guides are: the last step of each tour. */
const keys = (at: TourPage) => ({ key: 'keys', at, target: ['[data-tour="help"]', '[data-tour="account"]'] }) as const;

export const tours = {
  clerk: [
    { key: 'today', at: home, target: today },
    { key: 'lists', at: home, target: menu },
    { key: 'next', at: home, target: ['#main-content [aria-keyshortcuts="n"]'] },
    { key: 'search', at: home, target: search },
    { key: 'step', at: ownCase, target: ['#main-content [aria-keyshortcuts="p"]', '#main-content [aria-keyshortcuts="m"]'] },
    { key: 'checks', at: ownCase, target: ['[data-tour="checks"]'] },
    { key: 'letter', at: ownCase, target: letter },
    keys(ownCase),
  ],
  approver: [
    { key: 'toSignToday', at: home, target: today },
    { key: 'toSign', at: '/cases?queue=to-approve', target: list },
    { key: 'proposal', at: toSign, target: ['[data-tour="proposal"]'] },
    { key: 'letterToSign', at: toSign, target: letter },
    { key: 'sign', at: toSign, target: ['#main-content [aria-keyshortcuts="p"]', '#main-content [aria-keyshortcuts="m"]'] },
    keys(toSign),
  ],
  supervisor: [
    { key: 'teamToday', at: home, target: today },
    { key: 'overdue', at: '/cases?queue=overdue', target: list },
    { key: 'team', at: '/team', target: table, need: ['team', 'list'] },
    { key: 'calendar', at: '/calendar', target: table, need: ['calendar', 'list'] },
    { key: 'figures', at: '/figures', target: table, need: ['figures', 'list'] },
    { key: 'search', at: home, target: search },
    keys(home),
  ],
  cashier: [
    { key: 'money', at: home, target: ['#main-content [href="/payments"]'] },
    { key: 'payments', at: '/payments', target: table, need: ['payments', 'list'] },
    { key: 'refunds', at: '/refunds', target: table, need: ['refunds', 'list'] },
    { key: 'treasury', at: '/treasury-lists', target: table, need: ['treasury-lists', 'list'] },
    keys('/payments'),
  ],
  auditor: [
    { key: 'events', at: '/events', target: table, need: ['events', 'list'] },
    { key: 'lists', at: '/events', target: menu },
    { key: 'search', at: home, target: search },
    keys(home),
  ],
  administrator: [
    { key: 'staff', at: '/staff', target: table, need: ['staff', 'list'] },
    { key: 'competences', at: '/competences', target: table, need: ['competences', 'list'] },
    { key: 'services', at: '/services', target: table, need: ['services', 'list'] },
    { key: 'system', at: '/system', target: table, need: ['system', 'list'] },
    keys('/system'),
  ],
} as const satisfies Readonly<Record<Role, readonly TourStep[]>>;

export type StepKey = (typeof tours)[Role][number]['key'];
