import { TextField } from '@mui/material';
import { lazy, Suspense } from 'react';
import type { DateFieldProps } from './dateFieldProps';

// Calendar and its library come when the first day is asked for.
const DatePickerField = lazy(() => import('./DatePickerField'));

/** A day: typed as TT.MM.JJJJ (as DD/MM/YYYY in English), or chosen from a calendar. */
export function DateField(props: DateFieldProps) {
  const { label, helperText, width, margin = 'dense' } = props;
  return (
    // Of the same size, so that nothing moves.
    <Suspense
      fallback={
        <TextField
          label={label}
          value=""
          disabled
          helperText={helperText}
          margin={margin}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ minWidth: 160, width }}
        />
      }
    >
      <DatePickerField {...props} />
    </Suspense>
  );
}
