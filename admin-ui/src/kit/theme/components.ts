import { alpha, type Theme, type ThemeOptions } from '@mui/material/styles';
import { surfaces, tint, type Mode } from './palette';

export type Density = 'comfortable' | 'compact';

/** How the parts look. Not `Components<Theme>`: comparing that with itself costs the type checker 25 s. */
export function componentsOf(mode: Mode, density: Density, bar: string): ThemeOptions['components'] & Record<string, unknown> {
  const surface = surfaces[mode];
  const compact = density === 'compact';
  return {
    MuiCssBaseline: {
      styleOverrides: (theme: Theme) => ({
        // What is led into view stands neither under the bar nor under a message.
        html: { colorScheme: mode, scrollPaddingTop: 72, scrollPaddingBottom: 96 },
        body: { fontVariantNumeric: 'tabular-nums' },
        ':focus-visible': { outline: `3px solid ${theme.palette.primary.main}`, outlineOffset: 2, borderRadius: 4 },
        // Whoever is led to a heading or a region by a link sees the place, but not a frame around half the page.
        '[tabindex="-1"]:focus-visible': { outline: 'none' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { transition: 'none !important', animation: 'none !important', scrollBehavior: 'auto !important' },
        },
        '@media print': { 'header, nav, [role="search"]': { display: 'none !important' } },
      }),
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        // MUI takes the outline away for its ripple, which we do not have.
        root: ({ theme }: { theme: Theme }) => ({
          '&.Mui-focusVisible': { outline: `3px solid ${theme.palette.primary.main}`, outlineOffset: 2 },
        }),
      },
    },
    // Within what cuts off at its edge the ring is drawn inside; so in the menu and on tabs.
    MuiCardActionArea: { styleOverrides: { root: { '&.Mui-focusVisible': { outlineOffset: -3 } } } },
    MuiMenuItem: { styleOverrides: { root: { '&.Mui-focusVisible': { outlineOffset: -3 } } } },
    MuiButton: {
      defaultProps: { size: 'small', disableElevation: true },
      styleOverrides: {
        root: { textTransform: 'none', fontWeight: 600, whiteSpace: 'nowrap' },
        sizeSmall: { minHeight: compact ? 28 : 32, paddingLeft: 12, paddingRight: 12 },
        outlined: ({ theme }: { theme: Theme }) => ({ borderColor: alpha(theme.palette.primary.main, 0.5) }),
      },
    },
    MuiIconButton: { styleOverrides: { sizeSmall: { padding: 6 } } },
    MuiTab: {
      styleOverrides: { root: { textTransform: 'none', fontWeight: 600, minHeight: 42, '&.Mui-focusVisible': { outlineOffset: -3 } } },
    },
    MuiTabs: { styleOverrides: { root: { minHeight: 42 } } },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', margin: 'dense' } },
    MuiFormControl: { defaultProps: { size: 'small', variant: 'outlined', margin: 'dense' } },
    MuiOutlinedInput: {
      styleOverrides: {
        notchedOutline: { borderColor: surface.edge },
        root: {
          backgroundColor: surface.paper,
          '&:hover:not(.Mui-disabled):not(.Mui-focused):not(.Mui-error) .MuiOutlinedInput-notchedOutline': { borderColor: surface.quiet },
        },
      },
    },
    MuiPickersOutlinedInput: {
      styleOverrides: { notchedOutline: { borderColor: surface.edge }, root: { backgroundColor: surface.paper } },
    },
    MuiPickersInputBase: { styleOverrides: { sectionsContainer: { opacity: '1 !important' }, sectionContent: { color: 'inherit' } } },
    // React-admin names its checkboxes on the element around them, where it is not heard: the name belongs to the input.
    MuiCheckbox: {
      defaultProps: {
        slotProps: {
          root: { 'aria-label': undefined },
          input: (state: object) =>
            'aria-label' in state && typeof state['aria-label'] === 'string' ? { 'aria-label': state['aria-label'] } : {},
        },
      },
    },
    MuiAutocomplete: { defaultProps: { size: 'small', fullWidth: true } },
    // Grounds are those of the palette; MUI would lighten what lies higher.
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiDrawer: { styleOverrides: { paper: { backgroundImage: 'none' } } },
    MuiCard: {
      styleOverrides: {
        root: {
          border: `1px solid ${surface.divider}`,
          backgroundImage: 'none',
          boxShadow: mode === 'light' ? '0 1px 2px rgb(23 33 43 / 4%)' : 'none',
        },
      },
    },
    MuiDialog: { styleOverrides: { paper: { backgroundImage: 'none', border: `1px solid ${surface.divider}` } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.1rem', fontWeight: 650, paddingBottom: 8 } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 16px' } } },
    MuiMenu: {
      styleOverrides: {
        paper: { border: `1px solid ${surface.divider}`, backgroundImage: 'none', boxShadow: '0 8px 24px rgb(0 0 0 / 18%)' },
      },
    },
    MuiPopover: {
      styleOverrides: {
        paper: { border: `1px solid ${surface.divider}`, backgroundImage: 'none', boxShadow: '0 8px 24px rgb(0 0 0 / 18%)' },
      },
    },
    MuiTooltip: {
      defaultProps: { enterDelay: 350, enterNextDelay: 100 },
      styleOverrides: {
        tooltip: {
          fontSize: '0.8rem',
          lineHeight: 1.45,
          padding: '6px 10px',
          backgroundColor: mode === 'light' ? '#24303b' : '#e6ecf1',
          color: mode === 'light' ? '#ffffff' : '#10151b',
        },
      },
    },
    MuiAppBar: {
      styleOverrides: {
        root: {
          backgroundColor: bar,
          backgroundImage: 'none',
          color: '#ffffff',
          boxShadow: 'none',
          borderBottom: mode === 'dark' ? `1px solid ${surface.divider}` : 'none',
          '& :focus-visible, & .MuiButtonBase-root.Mui-focusVisible': { outlineColor: '#ffffff' },
        },
      },
    },
    MuiTableCell: {
      styleOverrides: {
        root: { borderBottomColor: surface.divider, paddingTop: compact ? 3 : 7, paddingBottom: compact ? 3 : 7 },
        head: { fontWeight: 600, fontSize: '0.8rem', color: surface.quiet, backgroundColor: surface.sunken, whiteSpace: 'nowrap' },
      },
    },
    MuiTableRow: {
      styleOverrides: {
        root: ({ theme }: { theme: Theme }) => ({
          '&.MuiTableRow-hover:hover': { backgroundColor: alpha(theme.palette.primary.main, 0.06) },
          '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: alpha(theme.palette.primary.main, 0.1) },
        }),
      },
    },
    // Soft chips: the colour in the letters, a tint of it as ground. Only what is urgent is filled.
    MuiChip: {
      defaultProps: { size: 'small' },
      styleOverrides: {
        root: { fontWeight: 600, borderRadius: 6 },
        outlined: ({ theme, ownerState }: { theme: Theme; ownerState: { color?: string } }) => {
          const { color } = ownerState;
          if (
            color === 'primary' ||
            color === 'secondary' ||
            color === 'error' ||
            color === 'warning' ||
            color === 'success' ||
            color === 'info'
          ) {
            const { main } = theme.palette[color];
            // On paper of its own: the tint of a chosen row below it would take the contrast away.
            return {
              color: main,
              backgroundColor: theme.palette.background.paper,
              backgroundImage: `linear-gradient(${alpha(main, tint)}, ${alpha(main, tint)})`,
              borderColor: alpha(main, 0.35),
            };
          }
          return { color: surface.quiet, borderColor: surface.divider, backgroundColor: surface.sunken };
        },
      },
    },
    MuiLink: { defaultProps: { underline: 'hover' } },
    // As the chips: paper with a tint of the colour, and a line around it, so that they stand off from a dark page too.
    MuiAlert: {
      styleOverrides: {
        root: ({ theme, ownerState }: { theme: Theme; ownerState: { severity?: string; color?: string; variant?: string } }) => {
          const color = ownerState.color ?? ownerState.severity ?? 'success';
          const known = color === 'error' || color === 'warning' || color === 'success' || color === 'info';
          const tinted = known && (ownerState.variant ?? 'standard') === 'standard' ? theme.palette[color].main : null;
          return {
            alignItems: 'flex-start',
            borderRadius: 8,
            ...(tinted
              ? {
                  color: theme.palette.text.primary,
                  backgroundColor: theme.palette.background.paper,
                  backgroundImage: `linear-gradient(${alpha(tinted, tint)}, ${alpha(tinted, tint)})`,
                  border: `1px solid ${alpha(tinted, 0.35)}`,
                }
              : {}),
          };
        },
      },
    },
    MuiListItemButton: {
      styleOverrides: {
        root: ({ theme }: { theme: Theme }) => ({
          '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: alpha(theme.palette.primary.main, tint) },
          '&.Mui-focusVisible': { outlineOffset: -3 },
        }),
      },
    },
    MuiSkeleton: { defaultProps: { animation: 'wave' } },
    RaDatagrid: { styleOverrides: { root: { '& .RaDatagrid-headerCell': { fontWeight: 600 } } } },
    RaLayout: {
      styleOverrides: {
        root: {
          minWidth: 0,
          '& .RaLayout-content': { padding: '0 16px 32px', minWidth: 0, '@media (max-width: 599.95px)': { padding: '0 12px 32px' } },
        },
      },
    },
  };
}
