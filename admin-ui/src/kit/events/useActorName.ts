import { useCallback } from 'react';
import { useOpenT, useT } from '../i18n';

/** Jobs are named by their room and task; people are not. */
const job = /^[a-z-]+:[a-z-]+$/;

/**
 * What somebody who did something is called. People have the name that they had then; jobs and the programs that set
 * things up have names that would read like an unknown colleague's, so they are told as what they are.
 */
export function useActorName(): (name: string) => string {
  const t = useT();
  const open = useOpenT();
  return useCallback(
    (name) => (job.test(name) ? t('actor.job', { task: open('system.task', name) }) : open('actor.program', name)),
    [t, open],
  );
}
