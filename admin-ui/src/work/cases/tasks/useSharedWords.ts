import { useCallback } from 'react';
import { useT } from '../../../kit/i18n';

interface Shares {
  readonly files: number;
  readonly applicant: boolean;
  readonly form: boolean;
}

/** What is shared with a task, in words; empty where it is nothing but the question. */
export function useSharedWords(): (shares: Shares) => string {
  const t = useT();
  return useCallback(
    ({ files, applicant, form }) =>
      [
        ...(files > 0 ? [t('tasks.seenFiles', { smart_count: files })] : []),
        ...(applicant ? [t('tasks.shareApplicant')] : []),
        ...(form ? [t('tasks.shareForm')] : []),
      ].join('; '),
    [t],
  );
}
