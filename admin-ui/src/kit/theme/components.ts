import { alpha, type Theme, type ThemeOptions } from '@mui/material/styles';
import { surfaces, tint, type Mode } from './palette';
import { printedClass } from './printed';

export type Density = 'comfortable' | 'compact';

/** How the parts look. Not `Components<Theme>`: comparing that with itself costs the type checker 25 s. */
export function componentsOf(mode: Mode, density: Density, bar: string): ThemeOptions['components'] & Record<string, unknown> {
  const surface = surfaces[mode];
  const compact = density === 'compact';
  return {
    MuiCssBaseline: {
      styleOverrides: (theme: Theme) => ({
        // Elements that are scrolled into view are covered neither by the bar nor by a message.
        html: { colorScheme: mode, scrollPaddingTop: 72, scrollPaddingBottom: 96 },
        body: { fontVariantNumeric: 'tabular-nums' },
        ':focus-visible': { outline: `3px solid ${theme.palette.primary.main}`, outlineOffset: 2, borderRadius: 4 },
        // A heading or region that a link leads to gets no focus ring: it would frame half the page.
        '[tabindex="-1"]:focus-visible': { outline: 'none' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { transition: 'none !important', animation: 'none !important', scrollBehavior: 'auto !important' },
        },
        '@media print': {
          'header, nav, [role="search"]': { display: 'none !important' },
          // A PDF is printed on its own sheets, edge to edge, and nothing of the page with it.
          [`body:has(> .${printedClass}) > *:not(.${printedClass})`]: { display: 'none !important' },
          [`.${printedClass}`]: { page: 'sheet' },
          [`.${printedClass} > canvas`]: { display: 'block', maxWidth: '100%', maxHeight: '100vh', margin: 'auto', breakAfter: 'page' },
        },
        [`@media screen`]: { [`.${printedClass}`]: { display: 'none' } },
        '@page sheet': { margin: 0 },
      }),
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        // MUI removes the outline in favour of its ripple, which is off here.
        root: ({ theme }: { theme: Theme }) => ({
          '&.Mui-focusVisible': { outline: `3px solid ${theme.palette.primary.main}`, outlineOffset: 2 },
        }),
      },
    },
    // Menus and tabs clip at their edge, so the ring is drawn inside.
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
    // React-admin puts a checkbox's name on the element around the input, where screen readers miss it. The name belongs to the input.
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
    // Backgrounds come from the palette. MUI would lighten raised surfaces.
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
    // Soft chips: coloured text on a tint of that colour. Only urgent ones are filled.
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
            // The chip has an opaque background, since the tint of a selected row below would reduce the contrast.
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
    // Like the chips: an opaque background with a tint and a border, so that alerts stand out on a dark page too.
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
