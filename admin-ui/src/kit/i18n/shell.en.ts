import type { shellGerman } from './shell.de';

/** What is around the work, in English. */
export const shellEnglish: typeof shellGerman = {
  states: {
    back: 'Back',
    empty: { filtered: 'Remove a filter to see more.' },
    slow: 'This takes longer than usual. You can wait or go on working elsewhere; nothing gets lost.',
    forbidden: { title: 'No access', text: 'You have no permission for this. If you need it, please ask your administrators.' },
    gone: { title: 'This is not here', text: 'It was removed, the address is wrong, or you may not see it.' },
    address: {
      title: 'This address cannot be opened as it is',
      text: 'It asks for something that is not here: %{values}. |||| It asks for things that are not here: %{values}.',
      value: '“%{value}”',
      without: 'Open without',
    },
    failed: {
      unreachable: 'No connection to the server',
      busy: 'The server is busy',
      refused: 'This could not be shown',
      broken: 'Something went wrong here',
    },
  },
  frame: {
    skip: 'Skip to content',
    menu: { open: 'Open menu', close: 'Collapse menu' },
    user: { label: 'My account', dark: 'Dark look', light: 'Light look', leave: 'Sign out' },
  },
  help: { title: 'Help for this page', open: 'Help for this page', close: 'Close help', hints: 'Good to know', see: 'See also' },
  home: {
    whose: { mine: 'mine', mineOrFree: 'mine and free ones', toSign: 'for me', team: 'of the team', all: 'in all' },
    money: 'Cashier',
    rights: 'Requests for accounts that wait for you to confirm',
    title: 'My day',
    nothing: { title: 'Welcome', text: 'Your account has no roles yet. Please talk to your administrator.' },
    greeting: { morning: 'Good morning, %{name}', day: 'Good afternoon, %{name}', evening: 'Good evening, %{name}' },
    today: 'What is pressing today',
    calm: 'Nothing is pressing. A good moment for the next case.',
    otherwise: 'All lists',
    next: 'Next due with me',
    begun: 'Unfinished drafts',
    nextEmpty: 'You have no open case at the moment.',
    allMine: 'All my cases',
    pages: 'Your pages',
  },
  settings: {
    title: 'Settings',
    follows: 'Holds for you and follows you to every computer. Changes hold at once.',
    look: 'Language and look',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'as in the operating system', light: 'light', dark: 'dark' },
    density: 'Density',
    densities: { comfortable: 'normal', compact: 'compact: more at a glance' },
    mail: 'Mails to me',
    mailWhy:
      'In the application notifications are always under the bell. They come by mail only if you wish so; they name the case number and nobody’s name.',
    notify: 'Notifications by mail',
    mails: { off: 'none', 'at-once': 'at once', daily: 'once a day, collected' },
    weekly: 'Weekly report with the figures of my teams, on Mondays',
    account: 'My account',
    saved: 'Saved',
  },
};
