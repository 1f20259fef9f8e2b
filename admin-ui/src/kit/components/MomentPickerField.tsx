import { DateTimePicker } from '@mui/x-date-pickers/DateTimePicker';
import dayjs, { type Dayjs } from 'dayjs';
import inTimezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import { useState } from 'react';
import { useUiLocale } from '../i18n';
import { timeZone } from '../i18n/format';
import type { MomentFieldProps } from './dateFieldProps';
import { instantTold } from './day';
import { PickerLocale } from './PickerLocale';

dayjs.extend(utc);
dayjs.extend(inTimezone);
const first = dayjs('1900-01-01');

/** Calendar and clock behind `MomentField`; a chunk of its own. */
export default function MomentPickerField({ label, onChange }: MomentFieldProps) {
  const locale = useUiLocale();
  const [shown, setShown] = useState<Dayjs | null>(null);
  return (
    <PickerLocale>
      <DateTimePicker
        label={label}
        value={shown}
        onChange={(moment, { validationError }) => {
          setShown(moment);
          // The instant is the end of the minute, since seconds are never shown and all that happened in that minute counts.
          onChange(instantTold(moment?.endOf('minute') ?? null, validationError));
        }}
        timezone={timeZone}
        ampm={false}
        timeSteps={{ minutes: 1 }}
        format={locale === 'de' ? 'DD.MM.YYYY HH:mm' : 'DD/MM/YYYY HH:mm'}
        minDateTime={first}
        slotProps={{ textField: { size: 'small', margin: 'none', slotProps: { inputLabel: { shrink: true } } } }}
        sx={{ minWidth: 230 }}
      />
    </PickerLocale>
  );
}
