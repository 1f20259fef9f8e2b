import { useCallback } from 'react';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import type { Notification } from './api';

/** A notification as a sentence, in the language of the page. */
export function useNotificationText(): (item: Notification) => string {
  const t = useT();
  const format = useFormat();
  return useCallback(
    (item) => {
      if (item.inaccessible) return t('notify.inaccessible');
      const by = item.by?.name;
      if (item.kind === 'due') {
        const reasons = item.due.map((reason) => t(`notify.due.${reason}`, { on: format.date(item.dueOn) }));
        return reasons.join(' · ');
      }
      if (item.kind === 'bulk-finished') {
        const { done = 0, refused = 0, failed = 0, stopped = false } = item.outcome ?? {};
        return t(stopped ? 'notify.bulk.stopped' : 'notify.bulk.finished', { done: format.number(done), rest: format.number(refused + failed) });
      }
      if (item.kind === 'answered' || item.kind === 'failed') return t(`notify.kind.${item.kind}`);
      const several = item.count !== null && item.count > 1 && item.kind !== 'returned';
      if (several && item.kind !== 'returned') {
        return t(by ? `notify.several.${item.kind}` : `notify.severalBySystem.${item.kind}`, { by: by ?? '', count: format.number(item.count) });
      }
      return t(by ? `notify.kind.${item.kind}` : `notify.bySystem.${item.kind}`, { by: by ?? '' });
    },
    [t, format],
  );
}
