import { useQueryClient } from '@tanstack/react-query';
import { required, TextInput, useDataProvider } from 'react-admin';
import type { QuarantineDetail } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import type { VorgangDataProvider } from '../../kit/data/dataProvider';
import { useT } from '../../kit/i18n';

/** Refuses a submission that belongs to no service. The portal and the applicant see the reason. */
export function RefuseDialog({ entry, onClose }: { entry: QuarantineDetail; onClose: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const dataProvider = useDataProvider<VorgangDataProvider>();
  return (
    <ActionDialog
      title={t('quarantine.refuse.title')}
      text={t('quarantine.refuse.text')}
      submitLabel={t('quarantine.refuse.button')}
      done={t('quarantine.refuse.done')}
      draftKey={`quarantine.${entry.id}.refuse`}
      onSubmit={async ({ reason }) => {
        await dataProvider.refuseFromQuarantine(entry.id, String(reason));
        await Promise.all([client.invalidateQueries({ queryKey: ['quarantine'] }), client.invalidateQueries({ queryKey: ['queues'] })]);
      }}
      onClose={onClose}
    >
      <TextInput
        source="reason"
        label={t('quarantine.refuse.reason')}
        multiline
        minRows={3}
        fullWidth
        validate={required()}
        helperText={false}
      />
    </ActionDialog>
  );
}
