import type { ReactNode } from 'react';

export interface DateFieldProps {
  readonly label: ReactNode;
  /** `YYYY-MM-DD`; empty where there is none. */
  readonly value: string | null | undefined;
  /** Called with each complete day, and with '' where the field is empty or the day is not valid (yet). */
  readonly onChange: (day: string) => void;
  readonly onBlur?: () => void;
  /** The first and the last day that may be chosen. */
  readonly min?: string;
  readonly max?: string;
  readonly required?: boolean;
  readonly error?: boolean;
  readonly helperText?: ReactNode;
  /** At least 160 pixels. */
  readonly width?: number | string;
  /** Beside other fields in one line there is none. */
  readonly margin?: 'none' | 'dense';
  readonly autoFocus?: boolean;
  readonly name?: string;
  readonly id?: string;
  readonly disabled?: boolean;
}

export interface MomentFieldProps {
  readonly label: string;
  /** Called with the end of each complete minute as an instant (ISO 8601, UTC), and with '' where the field is empty or not valid (yet). */
  readonly onChange: (instant: string) => void;
}
