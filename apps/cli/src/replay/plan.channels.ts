import { channels, type Channel } from '@vorgang/words';

/**
 * Names of channels in logs → ours. The first five are those of the CoSeLoG logs. Ours map to themselves, so that an export can
 * be replayed. "Mail" is missing on purpose: for some it means post, for others e-mail.
 */
export const DEFAULT_CHANNELS: Readonly<Record<string, Channel>> = {
  Internet: 'portal',
  Desk: 'counter',
  Post: 'post',
  'e-mail': 'email',
  Intern: 'internal',
  ...Object.fromEntries(channels.map((channel) => [channel, channel])),
};

/** The channel for a name, regardless of upper and lower case; null if the name is missing or unknown. */
export function channelOf(name: string | null, extra: Readonly<Record<string, Channel>> = {}): Channel | null {
  if (name === null) return null;
  const wanted = name.trim().toLowerCase();
  const find = (map: Readonly<Record<string, Channel>>): Channel | undefined =>
    Object.entries(map).find(([known]) => known.toLowerCase() === wanted)?.[1];
  return find(extra) ?? find(DEFAULT_CHANNELS) ?? null;
}
