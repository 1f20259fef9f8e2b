import { useCallback } from 'react';
import { useOpenT, useT } from '../i18n';

/** Jobs are named by their room and task; people are not. */
const job = /^[a-z-]+:[a-z-]+$/;

/**
 * The name of who did something. People have the name that they had then. Names of jobs and set-up programs would read like unknown
 * colleagues, so they are replaced by what they are.
 */
export function useActorName(): (name: string) => string {
  const t = useT();
  const open = useOpenT();
  return useCallback(
    (name) => (job.test(name) ? t('actor.job', { task: open('system.task', name) }) : open('actor.program', name)),
    [t, open],
  );
}
