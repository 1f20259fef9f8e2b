import { keysOf, type Words } from './word.js';

/** All channels by which a submission can come in. */
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

/** The channels, in the order of choices. */
export const channels = keysOf(channelWords);
