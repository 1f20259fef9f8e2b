import { TextField, type TextFieldProps } from '@mui/material';
import { textIn, type FieldWidget } from './widget';

type Props = FieldWidget & Pick<TextFieldProps, 'slotProps' | 'multiline' | 'minRows' | 'type'>;

/** A text in one line, or in several. */
export function TextWidget({ id, schema, label, value, onChange, onBlur, required, disabled, fault, help, ...more }: Props) {
  const lines = schema['x-widget'] === 'textarea';
  return (
    <TextField
      id={id}
      label={label}
      value={textIn(value)}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      onBlur={onBlur}
      required={required}
      disabled={disabled}
      error={fault !== undefined}
      helperText={fault ?? help}
      placeholder={schema['x-placeholder']}
      size="small"
      margin="dense"
      fullWidth
      multiline={lines}
      {...(lines ? { minRows: 2 } : {})}
      {...more}
      {...textInput(schema)}
    />
  );
}

function textInput({ format }: FieldWidget['schema']): Pick<TextFieldProps, 'type'> {
  if (format === 'email' || format === 'idn-email') return { type: 'email' };
  return format === 'phone' ? { type: 'tel' } : {};
}
