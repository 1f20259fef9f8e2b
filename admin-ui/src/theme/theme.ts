import { alpha, type PaletteOptions, type Theme, type ThemeOptions } from '@mui/material/styles';

/**
 * Calm and dense enough for eight hours: a petrol blue for what one can do, colour otherwise only where it says
 * something. Contrasts meet WCAG AA in both modes.
 */
const light: PaletteOptions = {
  mode: 'light',
  primary: { main: '#1c5170', dark: '#133b53', light: '#4a7d9c', contrastText: '#ffffff' },
  secondary: { main: '#2f6f63', contrastText: '#ffffff' },
  error: { main: '#b3261e' },
  warning: { main: '#8a5300', light: '#fff1d6' },
  success: { main: '#1f6b43' },
  info: { main: '#1c5170' },
  background: { default: '#f3f5f7', paper: '#ffffff' },
  text: { primary: '#17212b', secondary: '#4a5865' },
  divider: '#d5dce2',
};

const dark: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#8ec5e6', dark: '#5fa3cb', light: '#b9def3', contrastText: '#0c1a24' },
  secondary: { main: '#8fd0c0', contrastText: '#0c1a24' },
  error: { main: '#ffb0a8' },
  warning: { main: '#f5c06a' },
  success: { main: '#8ed6ab' },
  info: { main: '#8ec5e6' },
  background: { default: '#10161c', paper: '#182129' },
  text: { primary: '#e7edf2', secondary: '#a9b7c3' },
  divider: '#33414d',
};

// Not Components<Theme>: comparing that with itself costs the type checker 25 s.
const components: ThemeOptions['components'] & Record<string, unknown> = {
  MuiCssBaseline: {
    styleOverrides: (theme: Theme) => ({
      body: { fontVariantNumeric: 'tabular-nums' },
      ':focus-visible': { outline: `3px solid ${theme.palette.primary.main}`, outlineOffset: 2 },
      '@media (prefers-reduced-motion: reduce)': { '*': { transition: 'none !important', animation: 'none !important' } },
    }),
  },
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: { defaultProps: { size: 'small', disableElevation: true }, styleOverrides: { root: { textTransform: 'none', fontWeight: 600 } } },
  MuiTab: { styleOverrides: { root: { textTransform: 'none', fontWeight: 600 } } },
  MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', margin: 'dense' } },
  MuiFormControl: { defaultProps: { size: 'small', variant: 'outlined', margin: 'dense' } },
  // React-admin names its checkboxes on the element around them, where it is not heard: the name belongs to the input.
  MuiCheckbox: {
    defaultProps: {
      slotProps: { root: { 'aria-label': undefined }, input: (state) => ('aria-label' in state && typeof state['aria-label'] === 'string' ? { 'aria-label': state['aria-label'] } : {}) },
    },
  },
  MuiAutocomplete: { defaultProps: { size: 'small', fullWidth: true } },
  MuiPaper: { defaultProps: { elevation: 0 } },
  MuiCard: {
    styleOverrides: { root: ({ theme }) => ({ border: `1px solid ${theme.palette.divider}`, backgroundImage: 'none' }) },
  },
  MuiDialog: { styleOverrides: { paper: { backgroundImage: 'none' } } },
  MuiAppBar: {
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: theme.palette.mode === 'light' ? '#133b53' : '#16222c',
        backgroundImage: 'none',
        color: '#ffffff',
        '& :focus-visible': { outlineColor: '#ffffff' },
      }),
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({ borderBottomColor: theme.palette.divider, paddingTop: 7, paddingBottom: 7 }),
      head: ({ theme }) => ({ fontWeight: 600, color: theme.palette.text.secondary, backgroundColor: theme.palette.background.paper, whiteSpace: 'nowrap' }),
    },
  },
  MuiTableRow: {
    styleOverrides: {
      root: ({ theme }) => ({ '&.MuiTableRow-hover:hover': { backgroundColor: alpha(theme.palette.primary.main, 0.06) } }),
    },
  },
  MuiChip: { defaultProps: { size: 'small' }, styleOverrides: { root: { fontWeight: 600, borderRadius: 6 } } },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiAlert: { styleOverrides: { root: { alignItems: 'flex-start' } } },
  RaDatagrid: { styleOverrides: { root: { '& .RaDatagrid-headerCell': { fontWeight: 600 } } } },
  RaLayout: { styleOverrides: { root: { minWidth: 0, '& .RaLayout-content': { padding: '0 16px 24px', minWidth: 0 } } } },
  RaMenuItemLink: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({
        borderLeft: '3px solid transparent',
        '&.RaMenuItemLink-active': {
          borderLeftColor: theme.palette.primary.main,
          backgroundColor: alpha(theme.palette.primary.main, 0.1),
          color: theme.palette.text.primary,
          fontWeight: 600,
        },
      }),
    },
  },
};

function themeOf(palette: PaletteOptions): ThemeOptions {
  return {
    palette,
    shape: { borderRadius: 6 },
    typography: {
      fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
      fontSize: 13.5,
      body1: { fontSize: '0.9rem' },
      h1: { fontSize: '1.35rem', fontWeight: 650, lineHeight: 1.3 },
      h2: { fontSize: '1.05rem', fontWeight: 650, lineHeight: 1.4 },
      h3: { fontSize: '0.95rem', fontWeight: 650, lineHeight: 1.4 },
      h6: { fontSize: '1.05rem', fontWeight: 650 },
      button: { textTransform: 'none' },
    },
    components,
    // Read by react-admin's layout.
    ...{ sidebar: { width: 232, closedWidth: 52 } },
  };
}

export const lightTheme = themeOf(light);
export const darkTheme = themeOf(dark);
