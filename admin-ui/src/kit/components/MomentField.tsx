import { TextField } from '@mui/material';
import { lazy, Suspense } from 'react';
import type { MomentFieldProps } from './dateFieldProps';

const MomentPickerField = lazy(() => import('./MomentPickerField'));

/**
 * A day and a time: typed as TT.MM.JJJJ HH:mm (as DD/MM/YYYY HH:mm in English), or chosen. The time zone is the city's, wherever the
 * browser is.
 */
export function MomentField(props: MomentFieldProps) {
  return (
    // The placeholder has the same size, so that nothing moves.
    <Suspense
      fallback={
        <TextField
          label={props.label}
          value=""
          disabled
          margin="none"
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ minWidth: 230 }}
        />
      }
    >
      <MomentPickerField {...props} />
    </Suspense>
  );
}
