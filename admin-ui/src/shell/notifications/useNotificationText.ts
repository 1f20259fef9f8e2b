import { useCallback } from 'react';
import { useServices } from '../../kit/data/queries';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useSession } from '../../kit/session/session';
import type { Notification } from './api';

/** A notification as a sentence, in the language of the page. */
export function useNotificationText(): (item: Notification) => string {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const services = useServices();
  const own = useSession()?.staff.id;
  return useCallback(
    (item) => {
      if (item.inaccessible) return t('notify.inaccessible');
      const by = item.by?.name;
      if (item.kind === 'account-changed' || item.kind === 'rights-asked' || item.kind === 'rights-refused') {
        const name = item.account?.name ?? '';
        const change = open(item.kind === 'account-changed' ? 'eventName' : 'rightsRequestKind', item.change ?? '');
        const key =
          item.kind === 'rights-asked' ? 'asked' : item.kind === 'rights-refused' ? 'refused' : item.account?.id === own ? 'own' : 'other';
        return t(`notify.account.${key}`, { by: by ?? t('notify.account.system'), name, change });
      }
      if (item.kind === 'due') {
        const reasons = item.due.map((reason) => t(`notify.due.${reason}`, { on: format.date(item.dueOn) }));
        return reasons.join(' · ');
      }
      if (item.kind === 'bulk-finished') {
        const { done = 0, refused = 0, failed = 0, stopped = false } = item.outcome ?? {};
        return t(stopped ? 'notify.bulk.stopped' : 'notify.bulk.finished', {
          done: format.number(done),
          rest: format.number(refused + failed),
        });
      }
      if (item.kind === 'list-ready' || item.kind === 'list-failed')
        return t(`notify.list.${item.kind}`, { smart_count: item.count ?? 0, count: format.number(item.count ?? 0) });
      if (isOfTask(item.kind)) return t(`notify.task.${item.kind}`, { by: by ?? '', on: format.date(item.task?.dueOn) });
      const about = { count: format.number(item.count ?? 0), team: item.team?.title ?? '', person: item.person?.name ?? '' };
      const many = item.count === 1 ? 'one' : 'several';
      if (item.kind === 'cases-left') return t(`notify.left.${many}`, about);
      if (item.kind === 'cases-stuck') return t(`notify.stuck.${many}`, about);
      if (item.kind === 'nobody-competent')
        return t('notify.competence', {
          ...about,
          services: item.services.map((key) => localized(services.find((one) => one.key === key)?.title) || key).join(', '),
        });
      if (item.kind === 'answered' || item.kind === 'post' || item.kind === 'failed') return t(`notify.kind.${item.kind}`);
      if (item.kind === 'continued')
        return t(`notify.continued.${item.had === item.case?.caseNumber ? 'same' : 'other'}`, { had: item.had ?? '' });
      const several = item.count !== null && item.count > 1 && item.kind !== 'returned' && item.kind !== 'mentioned';
      if (several && item.kind !== 'returned' && item.kind !== 'mentioned') {
        return t(by ? `notify.several.${item.kind}` : `notify.severalBySystem.${item.kind}`, {
          by: by ?? '',
          count: format.number(item.count),
        });
      }
      return t(by ? `notify.kind.${item.kind}` : `notify.bySystem.${item.kind}`, { by: by ?? '' });
    },
    [t, open, format, localized, services, own],
  );
}

type TaskKind = Extract<Notification['kind'], `task-${string}`>;

function isOfTask(kind: Notification['kind']): kind is TaskKind {
  return kind.startsWith('task-');
}
