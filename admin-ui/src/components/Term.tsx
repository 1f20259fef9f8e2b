import { Box, Tooltip } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { glossary } from '../help/glossary.generated';
import { useUiLocale } from '../i18n';

export type TermName = keyof typeof glossary;

/** A word of the field, explained on hover, on focus and on touch. The words are those of docs/glossary.md. */
export function Term({ name, children }: { name: TermName; children: ReactNode }) {
  const locale = useUiLocale();
  const [words, setWords] = useState<typeof glossary>();
  const [open, setOpen] = useState(false);
  const show = (): void => {
    setOpen(true);
    // Loaded when the first word is asked about.
    void import('../help/glossary.generated').then(({ glossary: loaded }) => setWords(loaded));
  };
  return (
    <Tooltip
      describeChild
      open={open && words !== undefined}
      onOpen={show}
      onClose={() => setOpen(false)}
      title={
        words ? (
          <>
            <strong>{words[name][locale].word}</strong>: {words[name][locale].means}
          </>
        ) : (
          // Something must be there for the tooltip to open at all.
          ' '
        )
      }
    >
      <Box
        component="button"
        type="button"
        // A touch has no hover.
        onClick={show}
        sx={{
          font: 'inherit', color: 'inherit', letterSpacing: 'inherit', textAlign: 'inherit', bgcolor: 'transparent', border: 0, p: 0, m: 0, cursor: 'help',
          textDecoration: 'underline dotted', textUnderlineOffset: '0.2em', textDecorationThickness: '1px', textDecorationColor: 'currentColor',
        }}
      >
        {children}
      </Box>
    </Tooltip>
  );
}
