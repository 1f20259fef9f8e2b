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
  /** The English term of docs/glossary.md; without one it is a word like any other. */
  readonly term: TermName | undefined;
  readonly children: ReactNode;
}

/**
 * A word of the field on a label (a column's head, a field's name, a section's title): explained where the pointer rests on
 * it, and on the page's list of words (key G). No stop of the Tab key, and nothing that changes the label's name. Drawing
 * it costs a `span`.
 */
export function Word({ term, children }: Props) {
  if (!term) return <>{children}</>;
  return (
    // The label of a field lets the pointer through to the field; here it may rest.
    <Box component="span" data-term={term} sx={{ ...underlined, pointerEvents: 'auto' }}>
      {children}
    </Box>
  );
}

/** A word of the field in a text that is read: the Tab key comes to it, too. */
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
