import { DateField } from '../../components/DateField';
import { textIn, type FieldWidget } from './widget';

/** A day. */
export function DayWidget({ id, label, value, onChange, onBlur, required, disabled, fault, help }: FieldWidget) {
  return (
    <DateField
      id={id}
      label={label}
      value={textIn(value)}
      onChange={(day) => onChange(day === '' ? undefined : day)}
      onBlur={onBlur}
      required={required}
      disabled={disabled}
      error={fault !== undefined}
      helperText={fault ?? help}
      width="100%"
    />
  );
}
