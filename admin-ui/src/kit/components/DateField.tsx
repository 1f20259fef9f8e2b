import { TextField } from '@mui/material';
import { lazy, Suspense } from 'react';
import type { DateFieldProps } from './dateFieldProps';

// The calendar and its library are loaded with the first date field.
const DatePickerField = lazy(() => import('./DatePickerField'));

/** A day: typed as TT.MM.JJJJ (as DD/MM/YYYY in English), or chosen from a calendar. */
export function DateField(props: DateFieldProps) {
  const { label, helperText, width, margin = 'dense' } = props;
  return (
    // The placeholder has the same size, so that nothing moves.
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
