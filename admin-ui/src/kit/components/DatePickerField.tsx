import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useT, useUiLocale } from '../i18n';
import { today } from '../i18n/format';
import type { DateFieldProps } from './dateFieldProps';
import { dayTold } from './day';
import { PickerLocale } from './PickerLocale';

// Earlier days are no real dates, but a year that is being typed digit by digit.
const first = dayjs('1900-01-01');

const dayOf = (value: string | null | undefined): Dayjs | null => (value ? dayjs(value) : null);

/** The calendar behind `DateField`; a chunk of its own. */
export default function DatePickerField({
  label,
  value,
  onChange,
  onBlur,
  min,
  max,
  required,
  error,
  helperText,
  autoFocus,
  name,
  id,
  disabled,
  width,
  margin = 'dense',
}: DateFieldProps) {
  const t = useT();
  const locale = useUiLocale();
  // The content of the field. Incomplete days are not reported.
  const [shown, setShown] = useState(() => dayOf(value));
  const [told, setTold] = useState(value ?? '');
  const [given, setGiven] = useState(told);
  // The reported day comes back as `value`, now or later. Only another day replaces the content of the field.
  if ((value ?? '') !== given) {
    setGiven(value ?? '');
    if ((value ?? '') !== told) {
      setTold(value ?? '');
      setShown(dayOf(value));
    }
  }
  // Where today is the last allowed day, a later one is refused with a sentence; the field alone would only turn red.
  const future = max === today() && shown !== null && shown.isValid() && shown.isAfter(dayjs(max), 'day');
  return (
    <PickerLocale>
      <DatePicker
        label={label}
        value={shown}
        onChange={(day, { validationError }) => {
          const next = dayTold(day, validationError);
          setShown(day);
          if (next === told) return;
          setTold(next);
          onChange(next);
        }}
        format={locale === 'de' ? 'DD.MM.YYYY' : 'DD/MM/YYYY'}
        minDate={min ? dayjs(min) : first}
        {...(max ? { maxDate: dayjs(max) } : {})}
        {...(autoFocus ? { autoFocus } : {})}
        {...(name ? { name } : {})}
        {...(disabled ? { disabled } : {})}
        slotProps={{
          textField: {
            size: 'small',
            margin,
            helperText: future ? t('common.inFuture') : helperText,
            ...(id ? { id } : {}),
            ...(required ? { required } : {}),
            ...(error ? { error } : {}),
            ...(onBlur ? { onBlur } : {}),
            slotProps: { inputLabel: { shrink: true } },
          },
          field: { clearable: !required },
        }}
        sx={{ minWidth: 160, width }}
      />
    </PickerLocale>
  );
}
