/** The focus ring for fields without a frame of their own (`InputBase`). */
export const focusRing = { '&.Mui-focused': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 1 } } as const;
