import { keysOf, wordsIn, type Language, type Word } from './word.js';

/** The name of a channel, how a sentence says that something came by it (“Eingang per Post”), and whether it counts as online. */
type ChannelWords = Readonly<Record<string, Word & { readonly by: Word; readonly online: boolean }>>;

/**
 * All channels by which a submission can come in. Online counts what arrives as data from the citizen. Mail has to be typed in, so it does
 * not count.
 */
export const channelWords = {
  portal: { de: 'Portal', en: 'Portal', by: { de: 'über das Portal', en: 'through the portal' }, online: true },
  'fit-connect': { de: 'FIT-Connect', en: 'FIT-Connect', by: { de: 'über FIT-Connect', en: 'through FIT-Connect' }, online: true },
  terminal: { de: 'Terminal', en: 'Terminal', by: { de: 'am Terminal', en: 'at the terminal' }, online: true },
  email: { de: 'E-Mail', en: 'E-mail', by: { de: 'per E-Mail', en: 'by e-mail' }, online: false },
  counter: { de: 'Schalter', en: 'Counter', by: { de: 'am Schalter', en: 'at the counter' }, online: false },
  post: { de: 'Post', en: 'Post', by: { de: 'per Post', en: 'by post' }, online: false },
  telephone: { de: 'Telefon', en: 'Telephone', by: { de: 'telefonisch', en: 'by telephone' }, online: false },
  internal: {
    de: 'Intern',
    en: 'Internal',
    by: { de: 'von einer anderen Stelle der Verwaltung', en: 'from another office' },
    online: false,
  },
} as const satisfies ChannelWords;

export type Channel = keyof typeof channelWords;

/** The channels, in the order of choices. */
export const channels = keysOf(channelWords);

/** How a sentence says by which channel something came, in one language. */
export function channelsBy(language: Language): { readonly [C in Channel]: string } {
  const by = Object.fromEntries(channels.map((channel) => [channel, channelWords[channel].by])) as { [C in Channel]: Word };
  return wordsIn(by, language);
}
