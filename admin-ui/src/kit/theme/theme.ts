import type { PaletteOptions, ThemeOptions } from '@mui/material/styles';
import type { Branding } from './branding';
import { componentsOf, type Density } from './components';
import { surfaces, type Mode } from './palette';

/** Everything that has a colour, under a city's own. */
export function paletteFor(mode: Mode, { light, dark }: Pick<Branding, 'light' | 'dark'>): PaletteOptions {
  const surface = surfaces[mode];
  const look = mode === 'light' ? light : dark;
  const plain = (main: string) => ({ main, contrastText: surface.onColour });
  return {
    mode,
    primary: { main: look.primary, dark: look.primaryStrong, contrastText: look.onPrimary },
    secondary: { main: look.secondary, contrastText: look.onSecondary },
    error: plain(surface.error),
    warning: plain(surface.warning),
    success: plain(surface.success),
    info: plain(surface.info),
    background: { default: surface.background, paper: surface.paper },
    text: { primary: surface.text, secondary: surface.quiet },
    divider: surface.divider,
  };
}

/** Our own theme: calm, dense enough for eight hours, in the city's colours. */
export function themeOf(mode: Mode, density: Density, branding: Branding): ThemeOptions {
  const look = mode === 'light' ? branding.light : branding.dark;
  return {
    palette: paletteFor(mode, branding),
    shape: { borderRadius: 8 },
    spacing: density === 'compact' ? 7 : 8,
    typography: {
      fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
      fontSize: density === 'compact' ? 13 : 13.5,
      body1: { fontSize: density === 'compact' ? '0.875rem' : '0.9rem' },
      h1: { fontSize: '1.4rem', fontWeight: 650, lineHeight: 1.3, letterSpacing: '-0.01em' },
      h2: { fontSize: '1.05rem', fontWeight: 650, lineHeight: 1.4 },
      h3: { fontSize: '0.95rem', fontWeight: 650, lineHeight: 1.4 },
      h4: { fontSize: '0.95rem', fontWeight: 650, lineHeight: 1.4 },
      h6: { fontSize: '1.05rem', fontWeight: 650 },
      button: { textTransform: 'none' },
    },
    components: componentsOf(mode, density, look.bar),
    // Read by react-admin's layout.
    ...{ sidebar: { width: 244, closedWidth: 56 } },
  };
}
