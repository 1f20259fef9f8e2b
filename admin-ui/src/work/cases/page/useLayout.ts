import { useMediaQuery } from '@mui/material';
import type { Layout } from './DeskContext';

/** How many parts stand side by side. It depends on the window's width, which halves at 200 % zoom. */
export function useLayout(): Layout {
  const wide = useMediaQuery('(min-width: 1101px)', { noSsr: true });
  const middle = useMediaQuery('(min-width: 760px)', { noSsr: true });
  return wide ? 'three' : middle ? 'two' : 'one';
}

/** Whether three parts side by side leave none of them enough room for a letter that can be read. */
export function useIsTight(): boolean {
  return useMediaQuery('(max-width: 1599px)', { noSsr: true });
}
