import { queueWords, wordsIn } from '@vorgang/words';
import { actionsEnglish } from './actions.en';
import { adminEnglish } from './admin.en';
import { attemptsEnglish } from './attempts.en';
import { bulkEnglish } from './bulk.en';
import { casesEnglish } from './cases.en';
import { caseworkEnglish } from './casework.en';
import { dashboardEnglish } from './dashboard.en';
import type { Messages } from './de';
import { deskEnglish } from './desk.en';
import { draftsEnglish } from './drafts.en';
import { eventNamesEnglish, eventsEnglish } from './events.en';
import { finderEnglish } from './finder.en';
import { inspectionEnglish } from './inspection.en';
import { intakeEnglish } from './intake.en';
import { notifyEnglish } from './notify.en';
import { papersEnglish } from './papers.en';
import { writingEnglish } from './writing.en';
import { problemsEnglish } from './problems.en';
import { rightsEnglish } from './rights.en';
import { shellEnglish } from './shell.en';
import { systemEnglish } from './system.en';
import { tasksEnglish } from './tasks.en';
import { viewsEnglish } from './views.en';
import raEnglish from 'ra-language-english';

/** Everything the UI says, in English. */
export const en: Messages = {
  ra: raEnglish.ra,
  problem: problemsEnglish,
  event: eventsEnglish,
  eventName: eventNamesEnglish,
  common: {
    actions: 'Actions',
    cancel: 'Cancel',
    change: 'Change',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    copyOf: 'Copy: %{of}',
    closed: { title: 'No access' },
    firstPage: 'To the beginning',
    inFuture: 'Is in the future',
    loading: 'Loading …',
    sideways: 'Table, scrolls sideways',
    moreThan: 'more than %{count} entries',
    nextPage: 'Next',
    no: 'No',
    onThisPage: '%{count} entry on this page |||| %{count} entries on this page',
    over: 'over %{count}',
    pages: 'Pages',
    previousPage: 'Previous',
    requestId: 'Number of the request for support: %{id}',
    retry: 'Try again',
    save: 'Save',
    saved: 'Saved.',
    total: '%{count} entry |||| %{count} entries',
    yes: 'Yes',
  },
  /** What the files of lists say. */
  csv: { make: 'Export as CSV', cutOff: 'The file ends here: it holds at most %{count} entries.', by: 'by', overview: 'Overview' },
  session: {
    welcome: 'Case management of the city administration',
    login: 'User name',
    password: 'Password',
    signIn: 'Sign in',
    ended: {
      title: 'Please sign in once more',
      text: 'Your session has ended. The page and what you typed stay as they are; after signing in you go on where you were.',
      leave: 'Sign out and leave',
    },
    change: {
      title: 'Change password',
      forced: 'Your password comes from the administration. Please choose one of your own before you go on.',
      text: 'Afterwards you are signed out on all other devices.',
      rules:
        'At least 12 characters, best several words that have nothing to do with each other. Not your name, your user name or the name of the city, no rows or repetitions, no password that is known.',
      current: 'Current password',
      next: 'New password',
      again: 'Repeat the new password',
      button: 'Change password',
      done: 'Your password is changed.',
    },
  },
  notFound: { title: 'This page does not exist', text: 'The address is mistyped, or the link is out of date.', home: 'To the start' },
  crash: {
    reload: 'Reload the page',
    title: 'The display failed',
    text: 'What was saved is safe. Try again, or choose another page at the left.',
  },
  menu: {
    label: 'Main menu',
    queues: 'Work queues',
    incoming: 'Incoming',
    outgoing: 'Outgoing and cashier',
    oversight: 'Overview',
    administration: 'Administration',
  },
  search: { label: 'Search cases', placeholder: 'Case number, name, street, plate …' },
  page: {
    printBatches: 'Print batches',
    payments: 'Awaited payments',
    refunds: 'To be paid back',
    treasuryLists: 'Treasury lists',
    figures: 'Figures',
    events: 'Events',
    staff: 'Accounts',
    teams: 'Teams',
    apiKeys: 'API keys',
    services: 'Services',
  },
  queue: { ...wordsIn(queueWords, 'en'), quarantine: 'Quarantine', tasks: 'My tasks', 'tasks-given': 'Tasks I gave' },
  ...casesEnglish,
  ...actionsEnglish,
  ...deskEnglish,
  ...adminEnglish,
  ...attemptsEnglish,
  ...rightsEnglish,
  ...shellEnglish,
  ...viewsEnglish,
  ...tasksEnglish,
  ...notifyEnglish,
  ...caseworkEnglish,
  ...finderEnglish,
  ...bulkEnglish,
  ...dashboardEnglish,
  ...inspectionEnglish,
  ...intakeEnglish,
  ...systemEnglish,
  ...draftsEnglish,
  ...papersEnglish,
  ...writingEnglish,
};
