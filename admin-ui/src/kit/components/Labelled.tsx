import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { CopyButton } from './CopyButton';
import { Word, type TermName } from './Word';

/** A list of labels and values, in as many columns as there is room for. */
export function Facts({ children, columns = 2 }: { children: ReactNode; columns?: 1 | 2 | 3 }) {
  const least = { 1: '100%', 2: 'max(190px, 34%)', 3: 'max(190px, 26%)' }[columns];
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gap: 1.25, gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${least}), 1fr))` }}
    >
      {children}
    </Box>
  );
}

interface FactProps {
  readonly label: string;
  /** The glossary's term for the label, where newcomers ask what it means. */
  readonly term?: TermName;
  readonly wide?: boolean;
  /** The text to copy. Without it there is no button for copying. */
  readonly copy?: string;
  readonly children: ReactNode;
}

/** One label and its value. */
export function Fact({ label, term, wide = false, copy, children }: FactProps) {
  return (
    <Box sx={{ minWidth: 0, '&:hover .copy': { opacity: 1 }, ...(wide ? { gridColumn: '1 / -1' } : {}) }}>
      <Typography component="dt" variant="caption" color="textSecondary">
        <Word term={term}>{label}</Word>
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
        {children}
        {copy && <CopyButton value={copy} of={label} />}
      </Typography>
    </Box>
  );
}
