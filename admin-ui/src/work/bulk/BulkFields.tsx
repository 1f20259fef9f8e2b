import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Stack, TextField, Typography } from '@mui/material';
import { DayAheadField } from '../../kit/components/dayAhead';
import { useOpenT, useT } from '../../kit/i18n';
import type { BulkAction } from './api';
import { PeopleField, PersonField } from './PersonField';

/** What is typed for a bulk action, by the names of its parameters. */
export interface BulkValues {
  readonly to: string | null;
  readonly among: readonly string[];
  readonly atMost: string;
  readonly comment: string;
  readonly priority: 'normal' | 'high' | 'urgent';
  readonly on: string;
  readonly note: string;
  readonly text: string;
}

export const noValues: BulkValues = { to: null, among: [], atMost: '', comment: '', priority: 'high', on: '', note: '', text: '' };

interface Props {
  readonly action: BulkAction;
  readonly values: BulkValues;
  readonly onChange: (patch: Partial<BulkValues>) => void;
}

/** The fields of each action. */
export function BulkFields({ action, values, onChange }: Props) {
  const t = useT();
  const open = useOpenT();
  const comment = (
    <TextField
      fullWidth
      multiline
      margin="dense"
      label={t('bulk.field.comment')}
      value={values.comment}
      onChange={(event) => onChange({ comment: event.target.value })}
      slotProps={{ htmlInput: { maxLength: 1000 } }}
    />
  );
  const help = open('bulk.help', action, '');
  return (
    <Stack>
      {help && <Typography sx={{ mb: 1 }}>{help}</Typography>}
      {action === 'assign' && (
        <>
          <PersonField label={t('bulk.field.to')} value={values.to} onChange={(to) => onChange({ to })} />
          {comment}
        </>
      )}
      {action === 'spread' && (
        <>
          <PeopleField
            label={t('bulk.field.among')}
            helperText={t('bulk.field.amongHelp')}
            value={values.among}
            onChange={(among) => onChange({ among })}
          />
          <TextField
            margin="dense"
            type="number"
            label={t('bulk.field.atMost')}
            value={values.atMost}
            onChange={(event) => onChange({ atMost: event.target.value })}
            slotProps={{ htmlInput: { min: 1, max: 10_000 } }}
          />
          {comment}
        </>
      )}
      {action === 'set-priority' && (
        <FormControl>
          <FormLabel id="bulk-priority">{t('bulk.field.priority')}</FormLabel>
          <RadioGroup
            row
            aria-labelledby="bulk-priority"
            value={values.priority}
            onChange={(event) => onChange({ priority: asPriority(event.target.value) })}
          >
            {(['normal', 'high', 'urgent'] as const).map((priority) => (
              <FormControlLabel key={priority} value={priority} control={<Radio />} label={open('priority', priority)} />
            ))}
          </RadioGroup>
        </FormControl>
      )}
      {action === 'set-follow-up' && (
        <>
          <DayAheadField
            autoFocus
            label={t('bulk.field.on')}
            picksFor={t('bulk.field.on')}
            helperText={t('bulk.field.onHelp')}
            value={values.on}
            onChange={(on) => onChange({ on })}
          />
          <TextField
            fullWidth
            margin="dense"
            label={t('bulk.field.reminder')}
            value={values.note}
            onChange={(event) => onChange({ note: event.target.value })}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
        </>
      )}
      {action === 'add-note' && (
        <TextField
          fullWidth
          multiline
          minRows={3}
          required
          autoFocus
          margin="dense"
          label={t('bulk.field.text')}
          value={values.text}
          onChange={(event) => onChange({ text: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 5000 } }}
        />
      )}
    </Stack>
  );
}

function asPriority(text: string): BulkValues['priority'] {
  return text === 'urgent' || text === 'normal' ? text : 'high';
}
