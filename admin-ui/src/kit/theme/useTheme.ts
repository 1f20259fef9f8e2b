import { useMediaQuery } from '@mui/material';
import type { ThemeOptions } from '@mui/material/styles';
import { useMemo } from 'react';
import { usePreferences } from '../session/preferences';
import { branding } from './branding';
import type { Mode } from './palette';
import { themeOf } from './theme';

/** Light or dark, as the person has chosen, or as the computer is set. */
export function useMode(): Mode {
  const [{ theme }] = usePreferences();
  const darkComputer = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  return theme === 'system' ? (darkComputer ? 'dark' : 'light') : theme;
}

/** The theme of this city as this person likes it. */
export function useVorgangTheme(): ThemeOptions {
  const [{ density }] = usePreferences();
  const mode = useMode();
  return useMemo(() => themeOf(mode, density, branding()), [mode, density]);
}
