import { Typography } from '@mui/material';
import { BooleanInput, RadioButtonGroupInput, required, TextInput } from 'react-admin';
import { priorities } from '../../../kit/api/types';
import { DayAheadInput } from '../../../kit/components/dayAhead';
import { dayOf, oneOf, textOf } from '../../../kit/components/typed';
import { Word } from '../../../kit/components/Word';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';
import { ReasonInput } from './ReasonInput';

interface Props {
  readonly onClose: () => void;
}

export function PriorityDialog({ onClose }: Props) {
  const t = useT();
  const kase = useThisCase();
  return (
    <CaseDialog
      action="set-priority"
      command="priority"
      width="xs"
      initial={{ priority: kase.priority }}
      fields={[
        { name: 'priority', label: t('cases.field.priority'), text: (value) => t(`priority.${oneOf(value, priorities, 'normal')}`) },
      ]}
      body={({ priority }) => ({ priority: oneOf(priority, priorities, 'normal') })}
      onClose={onClose}
    >
      <RadioButtonGroupInput
        source="priority"
        label={t('cases.field.priority')}
        choices={priorities.map((id) => ({ id, name: t(`priority.${id}`) }))}
        validate={required()}
      />
    </CaseDialog>
  );
}

/** Sets the follow-up date; an empty one clears it. */
export function FollowUpDialog({ onClose }: Props) {
  const t = useT();
  const format = useFormat();
  const kase = useThisCase();
  return (
    <CaseDialog
      action="set-follow-up"
      command="follow-up"
      initial={{ on: kase.followUp?.on ?? null, note: kase.followUp?.note ?? '' }}
      fields={[
        { name: 'on', label: t('followUp.on'), text: (value) => format.date(dayOf(value)) },
        { name: 'note', label: t('followUp.note') },
      ]}
      body={({ on, note }) => ({ on: dayOf(on), note: textOf(note) })}
      onClose={onClose}
    >
      {kase.lookAt && (
        <Typography variant="body2">
          {t(`lookAt.${kase.lookAt.because}`, { date: format.date(kase.lookAt.on) })} {t('lookAt.settled')}
        </Typography>
      )}
      <DayAheadInput
        source="on"
        label={<Word term="follow-up">{t('followUp.on')}</Word>}
        picksFor={t('followUp.on')}
        helperText={t('followUp.clear')}
        autoFocus
      />
      <TextInput source="note" label={t('followUp.note')} helperText={false} multiline fullWidth />
    </CaseDialog>
  );
}

/** Takes over the case of a colleague who is away. It always names them. */
export function TakeOverDialog({ onClose }: Props) {
  const t = useT();
  const kase = useThisCase();
  return (
    <CaseDialog
      action="take-over"
      command="take-over"
      versioned={false}
      text={t('action.take-over.text', { name: kase.assignee?.name ?? '' })}
      body={() => ({})}
      onClose={onClose}
    />
  );
}

/** Takes a closed case up again. It goes to whoever had it, unless one keeps it. */
export function ReopenDialog({ onClose }: Props) {
  const t = useT();
  return (
    <CaseDialog
      action="reopen"
      command="reopen"
      body={({ reason, here }) => ({ reason: textOf(reason), here: here === true })}
      onClose={onClose}
    >
      <ReasonInput label={t('action.reopen.reason')} />
      <BooleanInput source="here" label={t('reopening.here')} helperText={false} />
    </CaseDialog>
  );
}
