/**
 * Where a dialogue stands at the right edge of the window, as `slotProps` of `Dialog`: what is to be read meanwhile stays in view at its
 * left.
 */
export const atSide = {
  container: { sx: { justifyContent: 'flex-end' } },
  paper: { sx: { maxWidth: 400, mx: 1 } },
  backdrop: { sx: { bgcolor: 'rgb(0 0 0 / 15%)' } },
} as const;
