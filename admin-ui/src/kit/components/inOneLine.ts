/** A cell that is never broken nor cut off: numbers that name something, days and amounts. The table's other columns give way. */
export const inOneLine = { whiteSpace: 'nowrap' } as const;
