import { useCallback } from 'react';
import { useT } from '../i18n';
import type { Shortcut } from './registry';

/** What a shortcut does, in words. */
export function useNameOf(): (shortcut: Shortcut) => string {
  const t = useT();
  return useCallback((shortcut) => ('text' in shortcut ? shortcut.text : t(shortcut.label, shortcut.values)), [t]);
}
