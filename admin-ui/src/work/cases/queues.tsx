import AssignmentReturn from '@mui/icons-material/AssignmentReturn';
import Event from '@mui/icons-material/Event';
import Gavel from '@mui/icons-material/Gavel';
import HistoryEdu from '@mui/icons-material/HistoryEduOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import Inbox from '@mui/icons-material/Inbox';
import ListAlt from '@mui/icons-material/ListAlt';
import MarkEmailUnread from '@mui/icons-material/UnsubscribeOutlined';
import MarkunreadMailbox from '@mui/icons-material/MarkunreadMailboxOutlined';
import Payments from '@mui/icons-material/Payments';
import Person from '@mui/icons-material/PersonOutlined';
import PersonOff from '@mui/icons-material/PersonOff';
import ReportProblem from '@mui/icons-material/ReportProblemOutlined';
import type { ReactElement } from 'react';
import type { QueueKey } from '../../kit/api/types';
import type { TermName } from '../../kit/components/Word';
import type { Guarded } from '../../kit/session/permissions';

/** What the page knows of a queue. Its name, and its place in the menu, are `queueWords`. */
interface Queue {
  readonly icon: ReactElement;
  /** The right without which the queue would always be empty. */
  readonly need: readonly [resource: Guarded, action: string];
  /** Its part of the start page: urgent queues, other queues, or none. */
  readonly home: 'pressing' | 'stock' | 'nowhere';
  /** A case in it is bad news. */
  readonly alarming: boolean;
  /** Having none is good news. A queue that is neither is plain work. */
  readonly goodIfEmpty: boolean;
  /** The term of the glossary, where newcomers ask about its name. */
  readonly term: TermName | undefined;
}

/** All queues of the server, in the order of the start page. A missing queue does not compile. */
const queues = {
  overdue: {
    icon: <ReportProblem />,
    need: ['cases', 'list'],
    home: 'pressing',
    alarming: true,
    goodIfEmpty: true,
    term: 'deadline',
  },
  returned: {
    icon: <AssignmentReturn />,
    need: ['cases', 'next'],
    home: 'pressing',
    alarming: false,
    goodIfEmpty: true,
    term: 'return',
  },
  'to-approve': {
    icon: <Gavel />,
    need: ['cases', 'approve'],
    home: 'pressing',
    alarming: false,
    goodIfEmpty: true,
    term: 'four eyes',
  },
  'follow-ups': {
    icon: <Event />,
    need: ['cases', 'next'],
    home: 'pressing',
    alarming: false,
    goodIfEmpty: true,
    term: 'follow-up',
  },
  'delivery-failed': {
    icon: <MarkEmailUnread />,
    need: ['cases', 'list'],
    home: 'pressing',
    alarming: true,
    goodIfEmpty: true,
    term: 'notice',
  },
  stuck: {
    icon: <PersonOff />,
    need: ['figures', 'list'],
    home: 'pressing',
    alarming: true,
    goodIfEmpty: false,
    term: 'competence',
  },
  post: {
    icon: <MarkunreadMailbox />,
    need: ['cases', 'list'],
    home: 'pressing',
    alarming: false,
    goodIfEmpty: false,
    term: 'late post',
  },
  mine: {
    icon: <Person />,
    need: ['cases', 'next'],
    home: 'stock',
    alarming: false,
    goodIfEmpty: false,
    term: undefined,
  },
  team: {
    icon: <Inbox />,
    need: ['cases', 'reassign'],
    home: 'stock',
    alarming: false,
    goodIfEmpty: true,
    term: 'work queue',
  },
  waiting: {
    icon: <HourglassEmpty />,
    need: ['cases', 'list'],
    home: 'stock',
    alarming: false,
    goodIfEmpty: false,
    term: 'information request',
  },
  'awaiting-payment': {
    icon: <Payments />,
    need: ['cases', 'list'],
    home: 'stock',
    alarming: false,
    goodIfEmpty: true,
    term: 'fee',
  },
  'took-part': {
    icon: <HistoryEdu />,
    need: ['cases', 'next'],
    home: 'nowhere',
    alarming: false,
    goodIfEmpty: false,
    term: undefined,
  },
  all: {
    icon: <ListAlt />,
    need: ['cases', 'list'],
    home: 'nowhere',
    alarming: false,
    goodIfEmpty: false,
    term: 'case',
  },
} as const satisfies Readonly<Record<QueueKey, Queue>>;

/** The queue of this name, which may come from an address; undefined where it does not exist. */
export function queueNamed(name: string): Queue | undefined {
  return isQueue(name) ? queues[name] : undefined;
}

/** What the page knows of a queue. */
export function queueOfKey(key: QueueKey): Queue {
  return queues[key];
}

/** The queues of a part of the start page, in its order. */
export function queuesAtHome(part: 'pressing' | 'stock'): readonly QueueKey[] {
  return Object.keys(queues)
    .filter(isQueue)
    .filter((key) => queues[key].home === part);
}

function isQueue(name: string): name is QueueKey {
  return Object.hasOwn(queues, name);
}
