import type { notifyGerman } from './notify.de';

/** What reaches one while working: live updates, who else is looking, notifications. */
export const notifyEnglish: typeof notifyGerman = {
  live: {
    interrupted: 'Live updates interrupted – trying again',
    case: {
      by: 'Changed by %{who}: %{what}.',
      changed: 'The case has changed: %{what}.',
      answered: 'The answer to your request has arrived.',
      citizen: 'the applicant',
      gone: 'You can no longer open this case. It was moved to another team, or your rights have changed.',
      later: 'Later',
      reload: 'Reload',
      something: 'new state',
    },
  },
  presence: {
    label: 'Also here now: %{names}',
    looks: '%{name} is looking at the case, since %{since}',
    writes: '%{name} is writing, here since %{since}',
  },
  notify: {
    title: 'Notifications',
    allRead: 'Mark all as read',
    bell: 'Notifications, %{count} unread',
    empty: 'No notifications',
    emptyHint: 'Here you learn when a case is given to you, taken from you or returned, when an answer arrives, and what becomes due.',
    emptyUnread: 'You have read everything',
    filter: 'Show',
    filterAll: 'All',
    filterUnread: 'Unread',
    account: { own: 'Your account: %{change} (by %{by})', other: 'Account of %{name}: %{change} (by %{by})', asked: '%{by} asks you to confirm: %{change} for %{name}', refused: 'Your request for %{name} was refused, replaced, or has lapsed', system: 'the system' },
    inaccessible: 'Case no longer accessible',
    mailProblem: 'The mail about this was refused by the mail server (%{problem}). Please have your address checked.',
    markRead: 'Mark as read',
    markUnread: 'Mark as unread',
    news: 'New notification, %{count} unread',
    older: 'Load older ones',
    settings: 'Mail settings',
    showAll: 'Show all',
    today: 'Today',
    unread: 'Unread',
    dueGroup: '%{count} cases are coming up',
    dueGroupLate: '%{count} cases are coming up, %{late} of them overdue',
    kind: {
      'given-to-me': '%{by} gave you the case',
      'taken-from-me': '%{by} took the case from you',
      returned: '%{by} returned your proposed decision',
      answered: 'Answer to your request for information received',
      post: 'Late post received: unasked, or after the decision',
      failed: 'A letter could not be delivered',
    },
    bySystem: {
      'given-to-me': 'The case was given to you',
      'taken-from-me': 'The case was taken from you',
      returned: 'Your proposed decision was returned',
    },
    several: {
      'given-to-me': '%{by} gave you %{count} cases',
      'taken-from-me': '%{by} took %{count} cases from you',
    },
    severalBySystem: {
      'given-to-me': '%{count} cases were given to you',
      'taken-from-me': '%{count} cases were taken from you',
    },
    due: {
      overdue: 'Overdue, the deadline was %{on}',
      'due-today': 'Due today',
      'due-tomorrow': 'Due on the next working day (%{on})',
      'follow-up': 'Follow-up',
    },
    left: {
      one: '1 case lies with %{person}, who cannot go on with it (%{team})',
      several: '%{count} cases lie with %{person}, who cannot go on with them (%{team})',
    },
    stuck: { one: 'Nobody is in charge of 1 case (%{team})', several: 'Nobody is in charge of %{count} cases (%{team})' },
    competence: 'Nobody in the team %{team} can work on or sign these cases: %{count} (%{services})',
    bulk: {
      finished: 'Bulk action ended: %{done} done, %{rest} not',
      stopped: 'Bulk action stopped: %{done} done, %{rest} not',
    },
  },
};
