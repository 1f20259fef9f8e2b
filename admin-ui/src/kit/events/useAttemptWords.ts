import { useCallback } from 'react';
import { useOpenT, useT } from '../i18n';
import { attemptOf } from './attempt';

/** What somebody tried, in words. */
export function useAttemptWords(): (command: string) => string {
  const t = useT();
  const open = useOpenT();
  return useCallback(
    (command) => {
      const attempt = attemptOf(command);
      if (attempt.kind === 'command') return open('attempted', attempt.name);
      if (attempt.kind === 'bulk') return t('attemptedAt.bulk', { what: open('bulk.action', attempt.action) });
      return t(`attemptedAt.${attempt.kind}`, { what: open('attemptedPlace', attempt.place) });
    },
    [t, open],
  );
}
