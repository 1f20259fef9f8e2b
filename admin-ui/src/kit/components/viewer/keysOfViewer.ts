import type { KeyboardEvent } from 'react';

/** What a key does while one is in the viewer, and not in one of its fields. */
export type ViewerKey =
  'larger' | 'smaller' | 'fit-width' | 'fit-page' | 'turn' | 'page-on' | 'page-back' | 'first' | 'last' | 'search' | 'thumbnails';

const keys: Readonly<Record<string, ViewerKey>> = {
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  w: 'fit-width',
  h: 'fit-page',
  r: 'turn',
  ArrowRight: 'page-on',
  ArrowLeft: 'page-back',
  f: 'search',
  s: 'thumbnails',
};

/** Home and End are left to scrolling, which does what they say. */
export function viewerKey(event: KeyboardEvent): ViewerKey | null {
  if (event.altKey || event.target instanceof HTMLInputElement) return null;
  if (event.ctrlKey || event.metaKey) return event.key === 'f' ? 'search' : null;
  return keys[event.key] ?? null;
}
