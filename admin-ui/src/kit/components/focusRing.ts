/** The ring of fields that have no frame of their own (`InputBase`): who types sees where. */
export const focusRing = { '&.Mui-focused': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 1 } } as const;
