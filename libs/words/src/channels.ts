import { keysOf, type Words } from './word.js';

/** How a submission came in: every channel that there is. */
export const channelWords = {
  portal: { de: 'Portal', en: 'Portal' },
  'fit-connect': { de: 'FIT-Connect', en: 'FIT-Connect' },
  terminal: { de: 'Terminal', en: 'Terminal' },
  email: { de: 'E-Mail', en: 'E-mail' },
  counter: { de: 'Schalter', en: 'Counter' },
  post: { de: 'Post', en: 'Post' },
  internal: { de: 'Intern', en: 'Internal' },
} as const satisfies Words;

export type Channel = keyof typeof channelWords;

/** The channels, in the order in which one chooses among them. */
export const channels = keysOf(channelWords);
