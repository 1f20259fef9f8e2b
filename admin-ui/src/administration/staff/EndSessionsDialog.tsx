import type { Staff } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { useT } from '../../kit/i18n';
import { rights } from './api';

/** Signs somebody out on every device. */
export function EndSessionsDialog({ person, onClose }: { person: Staff; onClose: () => void }) {
  const t = useT();
  return (
    <ActionDialog
      title={t('rights.endSessionsTitle', { name: person.displayName })}
      text={t('rights.endSessionsText')}
      submitLabel={t('rights.endSessions')}
      done={t('common.saved')}
      onSubmit={() => rights.endSessions(person.id)}
      onClose={onClose}
    />
  );
}
