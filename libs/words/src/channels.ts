import type { Words } from './word.js';

/** How a submission came in. */
export const channelWords = {
  portal: { de: 'Portal', en: 'Portal' },
  'fit-connect': { de: 'FIT-Connect', en: 'FIT-Connect' },
  terminal: { de: 'Terminal', en: 'Terminal' },
  email: { de: 'E-Mail', en: 'E-mail' },
  counter: { de: 'Schalter', en: 'Counter' },
  post: { de: 'Post', en: 'Post' },
  internal: { de: 'Intern', en: 'Internal' },
} as const satisfies Words;
