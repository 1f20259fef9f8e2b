import type { ReactNode } from 'react';

export interface DateFieldProps {
  readonly label: ReactNode;
  /** `YYYY-MM-DD`; empty where there is none. */
  readonly value: string | null | undefined;
  /** Told each whole day, and '' where it was emptied or is not a day (yet). */
  readonly onChange: (day: string) => void;
  readonly onBlur?: () => void;
  /** The first and the last day that may be chosen. */
  readonly min?: string;
  readonly max?: string;
  readonly required?: boolean;
  readonly error?: boolean;
  readonly helperText?: ReactNode;
  /** 160 pixels at least. */
  readonly width?: number | string;
  /** Beside other fields in one line there is none. */
  readonly margin?: 'none' | 'dense';
  readonly autoFocus?: boolean;
  readonly name?: string;
}

export interface MomentFieldProps {
  readonly label: string;
  /** Told the end of each whole minute as an instant (ISO 8601, UTC), and '' where it was emptied or is none (yet). */
  readonly onChange: (instant: string) => void;
}
