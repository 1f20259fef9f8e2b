import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { glossary } from '../i18n/glossary.generated';

export type TermName = keyof typeof glossary;

const underlined = {
  textDecoration: 'underline dotted',
  textUnderlineOffset: '0.2em',
  textDecorationThickness: '1px',
  textDecorationColor: 'color-mix(in srgb, currentColor 50%, transparent)',
  cursor: 'help',
} as const;

interface Props {
  /** The English term of docs/glossary.md. Without one, the word is shown like any other. */
  readonly term: TermName | undefined;
  readonly children: ReactNode;
}

/**
 * A technical word on a label (a column's head, a field's name, a section's title). It is explained when the pointer rests on it, and in
 * the page's list of words (key G). It is no stop of the Tab key and does not change the label's name. It costs one `span`.
 */
export function Word({ term, children }: Props) {
  if (!term) return <>{children}</>;
  return (
    // A field's label ignores the pointer; on this word the pointer can rest.
    <Box component="span" data-term={term} sx={{ ...underlined, pointerEvents: 'auto' }}>
      {children}
    </Box>
  );
}

/** A technical word in a running text. The Tab key reaches it, too. */
export function Term({ name, children }: { name: TermName; children: ReactNode }) {
  return (
    <Box
      component="button"
      type="button"
      data-term={name}
      sx={{
        ...underlined,
        font: 'inherit',
        color: 'inherit',
        letterSpacing: 'inherit',
        textAlign: 'inherit',
        bgcolor: 'transparent',
        border: 0,
        p: 0,
        m: 0,
      }}
    >
      {children}
    </Box>
  );
}
