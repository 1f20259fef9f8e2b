import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** The fields of a letter, and the letter as it goes out beside them; below them where there is no room. */
export function BesideLetter({ letter, children }: { readonly letter: ReactNode; readonly children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>
      <Box>{children}</Box>
      {letter}
    </Box>
  );
}
