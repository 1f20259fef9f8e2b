import AccountBalance from '@mui/icons-material/AccountBalance';
import Api from '@mui/icons-material/Key';
import Badge from '@mui/icons-material/Badge';
import CalendarMonth from '@mui/icons-material/CalendarMonth';
import BarChart from '@mui/icons-material/BarChart';
import EventBusy from '@mui/icons-material/EventBusy';
import CurrencyExchange from '@mui/icons-material/CurrencyExchange';
import Groups from '@mui/icons-material/Groups';
import Home from '@mui/icons-material/WbSunnyOutlined';
import HowToReg from '@mui/icons-material/HowToRegOutlined';
import Inventory from '@mui/icons-material/Inventory2';
import QueryStats from '@mui/icons-material/QueryStats';
import ManageSearch from '@mui/icons-material/ManageSearch';
import NoteAdd from '@mui/icons-material/NoteAddOutlined';
import MonitorHeart from '@mui/icons-material/MonitorHeartOutlined';
import Payments from '@mui/icons-material/Payments';
import Print from '@mui/icons-material/Print';
import { queueKeys } from '@vorgang/words';
import AssignmentInd from '@mui/icons-material/AssignmentIndOutlined';
import Forward from '@mui/icons-material/ForwardToInboxOutlined';
import type { ReactElement } from 'react';
import type { QueueKey } from '../../kit/api/types';
import type { MessageKey } from '../../kit/i18n';
import type { Guarded } from '../../kit/session/permissions';
import { queueOfKey } from '../../work/cases/queues';

export interface MenuEntry {
  readonly to: string;
  readonly label: MessageKey;
  readonly icon: ReactElement;
}

/** A queue of cases, or what waits beside them: tasks, and what is in quarantine. */
export interface QueueEntry extends MenuEntry {
  readonly key: QueueKey | 'quarantine' | 'tasks' | 'tasks-given';
  /** The right without which the queue would always be empty. */
  readonly need: readonly [resource: Guarded, action: string];
  /** More than none of these is bad news. */
  readonly alarming: boolean;
}

/** The start of the day. */
export const homeEntry: MenuEntry = { to: '/', label: 'home.title', icon: <Home /> };

const quarantine: QueueEntry = {
  key: 'quarantine',
  to: '/quarantine',
  label: 'queue.quarantine',
  icon: <Inventory />,
  need: ['quarantine', 'list'],
  alarming: false,
};

const tasks: QueueEntry = {
  key: 'tasks',
  to: '/tasks?list=mine',
  label: 'queue.tasks',
  icon: <AssignmentInd />,
  need: ['tasks', 'list'],
  alarming: false,
};

const tasksGiven: QueueEntry = {
  key: 'tasks-given',
  to: '/tasks?list=given',
  label: 'queue.tasks-given',
  icon: <Forward />,
  need: ['cases', 'give-task'],
  alarming: false,
};

/** The queues in the order of the menu: all cases stand last. */
export const queueEntries: readonly QueueEntry[] = queueKeys.flatMap((key) => {
  const { icon, need, alarming } = queueOfKey(key);
  const entry: QueueEntry = { key, to: `/cases?queue=${key}`, label: `queue.${key}`, icon, need, alarming };
  return key === 'all' ? [tasks, tasksGiven, quarantine, entry] : [entry];
});

export interface PageEntry extends MenuEntry {
  readonly resource: Guarded;
}

/** The pages beside the queues. Each is shown to people who may list it. */
export const pageEntries: readonly { readonly label: MessageKey; readonly pages: readonly PageEntry[] }[] = [
  { label: 'menu.incoming', pages: [{ resource: 'intake', to: '/applications', label: 'intake.title', icon: <NoteAdd /> }] },
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
      { resource: 'calendar', to: '/calendar', label: 'calendar.title', icon: <CalendarMonth /> },
      { resource: 'own-figures', to: '/own-figures', label: 'ownFigures.title', icon: <QueryStats /> },
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
