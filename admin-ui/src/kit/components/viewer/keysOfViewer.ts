import type { KeyboardEvent } from 'react';

/** What a key does while the focus is in the viewer, but not in one of its fields. */
export type ViewerKey =
  'larger' | 'smaller' | 'fit-width' | 'fit-page' | 'turn' | 'page-on' | 'page-back' | 'first' | 'last' | 'search' | 'thumbnails' | 'print';

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

/** Home and End are not listed: the browser's scrolling already does what they say. */
export function viewerKey(event: KeyboardEvent): ViewerKey | null {
  if (event.altKey || event.target instanceof HTMLInputElement) return null;
  if (event.ctrlKey || event.metaKey) return event.key === 'f' ? 'search' : event.key === 'p' ? 'print' : null;
  return keys[event.key] ?? null;
}
