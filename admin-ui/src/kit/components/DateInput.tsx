import { InputHelperText, useInput, type Validator } from 'react-admin';
import type { ReactNode } from 'react';
import { DateField } from './DateField';

interface Props {
  readonly source: string;
  readonly label: ReactNode;
  readonly helperText?: string | false;
  readonly validate?: Validator | Validator[];
  readonly defaultValue?: unknown;
  readonly min?: string;
  readonly max?: string;
  readonly autoFocus?: boolean;
}

/** A day in a form; empty is null. */
export function DateInput({ source, label, helperText, validate, defaultValue, ...more }: Props) {
  const { field, fieldState, isRequired } = useInput({
    source,
    ...(validate ? { validate } : {}),
    ...(defaultValue === undefined ? {} : { defaultValue }),
  });
  const { error } = fieldState;
  return (
    <DateField
      {...more}
      label={label}
      value={typeof field.value === 'string' ? field.value.slice(0, 10) : null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      required={isRequired}
      error={error !== undefined}
      helperText={helperText || error ? <InputHelperText error={error?.message} helperText={helperText} /> : undefined}
      width="100%"
    />
  );
}
