import { InputHelperText, useInput, type Validator } from 'react-admin';
import type { ReactNode } from 'react';
import { DayAheadField, type DayAheadProps } from './DayAheadField';

interface Props extends DayAheadProps {
  readonly source: string;
  readonly label: ReactNode;
  readonly helperText?: string | false;
  readonly validate?: Validator | Validator[];
  readonly min?: string;
}

/** A day that is chosen ahead, in a form; empty is null. */
export function DayAheadInput({ source, helperText, validate, ...more }: Props) {
  const { field, fieldState, isRequired } = useInput({ source, ...(validate ? { validate } : {}) });
  const { error } = fieldState;
  return (
    <DayAheadField
      {...more}
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
