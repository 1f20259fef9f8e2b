import { CheckboxGroupInput, DateInput, TextInput } from 'react-admin';
import { useLocalized, useT } from '../../i18n';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';

/** Asks the citizen for what is missing. */
export function RequestDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const localized = useLocalized();
  const { service } = useThisCase();
  return (
    <CaseDialog
      action="request-information"
      path="information-request"
      initial={{ items: [], text: '', answerBy: null }}
      body={({ items, text, answerBy }) => ({ items: items ?? [], text: text ?? '', ...(answerBy ? { answerBy } : {}) })}
      onClose={onClose}
    >
      {service.requestItems.length > 0 && (
        <CheckboxGroupInput source="items" label={t('request.items')} row={false} helperText={false} choices={service.requestItems.map((item) => ({ id: item.key, name: localized(item.title) }))} />
      )}
      <TextInput source="text" label={t('request.text')} helperText={t('request.textHelp')} multiline minRows={3} fullWidth />
      <DateInput source="answerBy" label={t('request.answerBy')} helperText={t('request.answerByHelp')} />
    </CaseDialog>
  );
}
