import { required } from 'react-admin';
import { DayAheadInput } from '../../../kit/components/dayAhead';
import { dayOf, textOf } from '../../../kit/components/typed';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';
import { ReasonInput } from './ReasonInput';

/** Gives the citizen more time to answer. */
export function ExtendDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const { request } = useThisCase();
  return (
    <CaseDialog
      action="extend-request"
      command="information-request/extend"
      initial={{ answerBy: null, reason: '' }}
      fields={[{ name: 'answerBy', label: t('request.answerBy'), text: (value) => format.date(dayOf(value)) }]}
      body={({ answerBy, reason }) => ({ answerBy: dayOf(answerBy) ?? '', reason: textOf(reason) })}
      onClose={onClose}
    >
      <DayAheadInput
        source="answerBy"
        label={t('request.answerBy')}
        picksFor={t('request.answerBy')}
        autoFocus
        helperText={t('request.now', { date: format.date(request?.answerBy) })}
        validate={required()}
        {...(request ? { min: request.answerBy, since: request.answerBy } : {})}
      />
      <ReasonInput label={t('action.extend-request.reason')} />
    </CaseDialog>
  );
}
