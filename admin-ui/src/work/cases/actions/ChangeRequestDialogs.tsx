import { useMemo } from 'react';
import { required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DayAheadInput } from '../../../kit/components/dayAhead';
import { dayOf, textOf } from '../../../kit/components/typed';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useThisCase } from '../CaseContext';
import { BesideLetter } from '../writing/BesideLetter';
import { DraftedLetter, type ToDraw } from '../writing/DraftedLetter';
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
      width="lg"
      {...(request?.hearing ? { title: t('hearing.extend'), done: t('hearing.extended') } : {})}
      initial={{ answerBy: null, reason: '' }}
      fields={[{ name: 'answerBy', label: t('request.answerBy'), text: (value) => format.date(dayOf(value)) }]}
      body={({ answerBy, reason }) => ({ answerBy: dayOf(answerBy) ?? '', reason: textOf(reason) })}
      onClose={onClose}
    >
      <BesideLetter letter={<ExtensionLetter />}>
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
      </BesideLetter>
    </CaseDialog>
  );
}

/** Asks for nothing any more. */
export function WithdrawRequestDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { request } = useThisCase();
  return (
    <CaseDialog
      action="withdraw-request"
      command="information-request/withdraw"
      width="lg"
      {...(request?.hearing ? { title: t('hearing.withdraw'), done: t('hearing.withdrawn') } : {})}
      initial={{ reason: '' }}
      body={({ reason }) => ({ reason: textOf(reason) })}
      onClose={onClose}
    >
      <BesideLetter letter={<DraftedLetter asked={withdrawal} empty={null} />}>
        <ReasonInput label={t('action.withdraw-request.reason')} />
      </BesideLetter>
    </CaseDialog>
  );
}

const nothing = { reasons: [], conditions: [], explanation: '' };
const withdrawal: ToDraw = { change: { action: 'withdraw-request' }, ...nothing };

function ExtensionLetter() {
  const t = useT();
  const answerBy = dayOf(useWatch({ name: 'answerBy' }));
  const asked = useMemo(
    (): ToDraw => ({ change: { action: 'extend-request', ...(answerBy ? { answerBy } : {}) }, ...nothing }),
    [answerBy],
  );
  return <DraftedLetter asked={asked} empty={answerBy ? null : t('request.previewNoDay')} />;
}
