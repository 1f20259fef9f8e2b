import { Paper, Popper } from '@mui/material';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useUiLocale } from '../i18n';
import type { glossary } from '../i18n/glossary.generated';
import { hintId, watchTerms } from './termHover';

/** Explains all marked words (`Word`, `Term`) of the page. It exists once, in the layout. */
export function TermHint() {
  const locale = useUiLocale();
  const { key } = useLocation();
  const [word, setWord] = useState<HTMLElement | null>(null);
  const [words, setWords] = useState<typeof glossary>();
  useEffect(
    () =>
      watchTerms((next) => {
        setWord(next);
        // Loaded when the first word is asked about.
        if (next) void import('../i18n/glossary.generated').then(({ glossary: loaded }) => setWords(loaded));
      }),
    [key],
  );
  // The word is no longer on the page.
  const [shownOn, setShownOn] = useState(key);
  if (shownOn !== key) {
    setShownOn(key);
    setWord(null);
  }
  const name = word?.dataset['term'];
  const meaning = words && name && Object.hasOwn(words, name) ? words[name as keyof typeof glossary][locale] : undefined;
  useEffect(() => {
    if (!word || !meaning) return undefined;
    word.setAttribute('aria-describedby', hintId);
    return () => word.removeAttribute('aria-describedby');
  }, [word, meaning]);
  return (
    <Popper
      id={hintId}
      open={meaning !== undefined}
      anchorEl={word}
      // The head of a table is explained above it: below lies the first row.
      placement={word?.closest('thead') ? 'top-start' : 'bottom-start'}
      sx={{ zIndex: 'tooltip' }}
      modifiers={[{ name: 'offset', options: { offset: [0, 4] } }]}
    >
      <Paper elevation={6} sx={{ px: 1.5, py: 1, maxWidth: 340, border: 1, borderColor: 'divider', fontSize: '0.85rem', lineHeight: 1.45 }}>
        {meaning && (
          <>
            <strong>{meaning.word}</strong>: {meaning.means}
          </>
        )}
      </Paper>
    </Popper>
  );
}
