import { useCallback, useMemo } from 'react';
import { useT } from '../../../kit/i18n';
import { attachmentsOfCase } from './caseLists';
import { useCaseEntries } from './useCaseEntries';

/** The names of attachments in one line. Of those that are not loaded it says how many they are. */
export function useAttachmentNames(): (ids: readonly string[]) => string {
  const t = useT();
  const { items, left } = useCaseEntries(attachmentsOfCase);
  const names = useMemo(() => new Map(items.map(({ id, name }) => [id, name])), [items]);
  return useCallback(
    (ids) => {
      const known = ids.flatMap((id) => names.get(id) ?? (left > 0 ? [] : [id]));
      const unknown = ids.length - known.length;
      return [...known, ...(unknown > 0 ? [t('request.olderFiles', { smart_count: unknown })] : [])].join(', ');
    },
    [names, left, t],
  );
}
