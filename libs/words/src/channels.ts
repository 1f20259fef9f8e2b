import { keysOf, type Word } from './word.js';

/** The name of a channel, and whether it counts as online. */
type ChannelWords = Readonly<Record<string, Word & { readonly online: boolean }>>;

/**
 * All channels by which a submission can come in. Online counts what arrives as data from the citizen. Mail has to be typed in, so it does
 * not count.
 */
export const channelWords = {
  portal: { de: 'Portal', en: 'Portal', online: true },
  'fit-connect': { de: 'FIT-Connect', en: 'FIT-Connect', online: true },
  terminal: { de: 'Terminal', en: 'Terminal', online: true },
  email: { de: 'E-Mail', en: 'E-mail', online: false },
  counter: { de: 'Schalter', en: 'Counter', online: false },
  post: { de: 'Post', en: 'Post', online: false },
  internal: { de: 'Intern', en: 'Internal', online: false },
} as const satisfies ChannelWords;

export type Channel = keyof typeof channelWords;

/** The channels, in the order of choices. */
export const channels = keysOf(channelWords);
