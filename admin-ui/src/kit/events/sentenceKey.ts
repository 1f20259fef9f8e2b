import { variantOf } from '@vorgang/words';
import type { TimelineEntry } from '../api/types';

/** The key of an event's sentence. Mostly it is that of the kind; another one where that would be untrue (`variantOf`). */
export function sentenceKey({ kind, data }: Pick<TimelineEntry, 'kind' | 'data'>): string {
  const variant = variantOf(kind, data);
  return variant ? `eventVariant.${variant}` : `event.${kind}`;
}
