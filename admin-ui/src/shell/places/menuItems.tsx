import AccountBalance from '@mui/icons-material/AccountBalance';
import Api from '@mui/icons-material/Key';
import AssignmentReturn from '@mui/icons-material/AssignmentReturn';
import Badge from '@mui/icons-material/Badge';
import BarChart from '@mui/icons-material/BarChart';
import EventBusy from '@mui/icons-material/EventBusy';
import CurrencyExchange from '@mui/icons-material/CurrencyExchange';
import Event from '@mui/icons-material/Event';
import Gavel from '@mui/icons-material/Gavel';
import Groups from '@mui/icons-material/Groups';
import Home from '@mui/icons-material/WbSunnyOutlined';
import HowToReg from '@mui/icons-material/HowToRegOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import Inbox from '@mui/icons-material/Inbox';
import Inventory from '@mui/icons-material/Inventory2';
import ListAlt from '@mui/icons-material/ListAlt';
import ManageSearch from '@mui/icons-material/ManageSearch';
import MarkEmailUnread from '@mui/icons-material/UnsubscribeOutlined';
import MarkunreadMailbox from '@mui/icons-material/MarkunreadMailboxOutlined';
import MonitorHeart from '@mui/icons-material/MonitorHeartOutlined';
import Payments from '@mui/icons-material/Payments';
import Person from '@mui/icons-material/PersonOutlined';
import PersonOff from '@mui/icons-material/PersonOff';
import Print from '@mui/icons-material/Print';
import ReportProblem from '@mui/icons-material/ReportProblemOutlined';
import type { ReactElement } from 'react';
import type { MessageKey } from '../../kit/i18n';
import type { Guarded } from '../../kit/session/permissions';

export interface MenuEntry {
  readonly to: string;
  readonly label: MessageKey;
  readonly icon: ReactElement;
}

export interface QueueEntry extends MenuEntry {
  /** The right without which the queue would always be empty. */
  readonly need: readonly [resource: Guarded, action: string];
}

/** The start of the day. */
export const homeEntry: MenuEntry = { to: '/', label: 'home.title', icon: <Home /> };

/** Each queue's place in the menu, by its key. */
export const queueEntries: Readonly<Record<string, QueueEntry>> = {
  mine: { to: '/cases?queue=mine', label: 'queue.mine', icon: <Person />, need: ['cases', 'next'] },
  team: { to: '/cases?queue=team', label: 'queue.team', icon: <Inbox />, need: ['cases', 'reassign'] },
  'to-approve': { to: '/cases?queue=to-approve', label: 'queue.to-approve', icon: <Gavel />, need: ['cases', 'approve'] },
  waiting: { to: '/cases?queue=waiting', label: 'queue.waiting', icon: <HourglassEmpty />, need: ['cases', 'list'] },
  'follow-ups': { to: '/cases?queue=follow-ups', label: 'queue.follow-ups', icon: <Event />, need: ['cases', 'next'] },
  overdue: { to: '/cases?queue=overdue', label: 'queue.overdue', icon: <ReportProblem />, need: ['cases', 'list'] },
  returned: { to: '/cases?queue=returned', label: 'queue.returned', icon: <AssignmentReturn />, need: ['cases', 'next'] },
  'delivery-failed': {
    to: '/cases?queue=delivery-failed',
    label: 'queue.delivery-failed',
    icon: <MarkEmailUnread />,
    need: ['cases', 'list'],
  },
  'awaiting-payment': { to: '/cases?queue=awaiting-payment', label: 'queue.awaiting-payment', icon: <Payments />, need: ['cases', 'list'] },
  stuck: { to: '/cases?queue=stuck', label: 'queue.stuck', icon: <PersonOff />, need: ['figures', 'list'] },
  post: { to: '/cases?queue=post', label: 'queue.post', icon: <MarkunreadMailbox />, need: ['cases', 'list'] },
  quarantine: { to: '/quarantine', label: 'queue.quarantine', icon: <Inventory />, need: ['quarantine', 'list'] },
  all: { to: '/cases?queue=all', label: 'queue.all', icon: <ListAlt />, need: ['cases', 'list'] },
};

export interface PageEntry extends MenuEntry {
  readonly resource: Guarded;
}

/** The pages beside the queues; each is shown to whoever may list it. */
export const pageEntries: readonly { readonly label: MessageKey; readonly pages: readonly PageEntry[] }[] = [
  {
    label: 'menu.outgoing',
    pages: [
      { resource: 'print-batches', to: '/print-batches', label: 'page.printBatches', icon: <Print /> },
      { resource: 'payments', to: '/payments', label: 'page.payments', icon: <Payments /> },
      { resource: 'refunds', to: '/refunds', label: 'page.refunds', icon: <CurrencyExchange /> },
      { resource: 'treasury-lists', to: '/treasury-lists', label: 'page.treasuryLists', icon: <AccountBalance /> },
    ],
  },
  {
    label: 'menu.oversight',
    pages: [
      { resource: 'team', to: '/team', label: 'absence.menu', icon: <EventBusy /> },
      { resource: 'figures', to: '/figures', label: 'page.figures', icon: <BarChart /> },
      { resource: 'events', to: '/events', label: 'page.events', icon: <ManageSearch /> },
    ],
  },
  {
    label: 'menu.administration',
    pages: [
      { resource: 'staff', to: '/staff', label: 'page.staff', icon: <Badge /> },
      { resource: 'competences', to: '/competences', label: 'matrix.title', icon: <HowToReg /> },
      { resource: 'teams', to: '/teams', label: 'page.teams', icon: <Groups /> },
      { resource: 'api-keys', to: '/api-keys', label: 'page.apiKeys', icon: <Api /> },
      { resource: 'services', to: '/services', label: 'page.services', icon: <Inventory /> },
      { resource: 'system', to: '/system', label: 'system.title', icon: <MonitorHeart /> },
    ],
  },
];
