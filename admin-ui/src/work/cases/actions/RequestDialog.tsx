import { CheckboxGroupInput, TextInput } from 'react-admin';
import type { CommandBody } from '../../../kit/api/types';
import type { Typed } from '../../../kit/components/ActionDialog';
import { DateInput } from '../../../kit/components/DateInput';
import { dayOf, listOf, textOf } from '../../../kit/components/typed';
import { Word } from '../../../kit/components/Word';
import { useLocalized, useT } from '../../../kit/i18n';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';

/** Without a chosen day the service's own period counts. */
function requestBody({ items, text, answerBy }: Typed): CommandBody<'information-request'> {
  const day = dayOf(answerBy);
  return { items: listOf(items), text: textOf(text), ...(day ? { answerBy: day } : {}) };
}

/** Asks the citizen for what is missing. */
export function RequestDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const localized = useLocalized();
  const { service } = useThisCase();
  return (
    <CaseDialog
      action="request-information"
      command="information-request"
      initial={{ items: [], text: '', answerBy: null }}
      body={requestBody}
      onClose={onClose}
    >
      {service.requestItems.length > 0 && (
        <CheckboxGroupInput
          source="items"
          label={<Word term="information request">{t('request.items')}</Word>}
          row={false}
          helperText={false}
          choices={service.requestItems.map((item) => ({ id: item.key, name: localized(item.title) }))}
        />
      )}
      <TextInput source="text" label={t('request.text')} helperText={t('request.textHelp')} multiline minRows={3} fullWidth />
      <DateInput source="answerBy" label={t('request.answerBy')} helperText={t('request.answerByHelp')} />
    </CaseDialog>
  );
}
