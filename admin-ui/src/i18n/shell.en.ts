import type { shellGerman } from './shell.de';

/** What is around the work, in English. */
export const shellEnglish: typeof shellGerman = {
  states: {
    back: 'Back',
    empty: { filtered: 'Remove a filter to see more.' },
    slow: 'This takes longer than usual. You can wait or go on working elsewhere; nothing gets lost.',
    forbidden: { title: 'No access', text: 'This is not among your tasks. If you need it, please ask your administrators.' },
    gone: { title: 'This is not here', text: 'It was removed, the address is wrong, or you may not see it.' },
    failed: {
      unreachable: 'No connection to the server',
      busy: 'The server is busy',
      refused: 'This could not be shown',
      broken: 'Something went wrong here',
    },
  },
};
