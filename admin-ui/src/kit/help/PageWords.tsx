import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { Fact, Facts } from '../components/Labelled';
import { useT, useUiLocale } from '../i18n';
import { glossary } from '../i18n/glossary.generated';
import { termsOnPage } from './termHover';

function isTerm(name: string): name is keyof typeof glossary {
  return Object.hasOwn(glossary, name);
}

/** The technical words on the page with their meaning, for people who use no pointer. */
export default function PageWords({ onClose }: { onClose: () => void }) {
  const t = useT();
  const locale = useUiLocale();
  const title = useId();
  // Read once when the dialogue opens; behind it the page is hidden.
  const [known] = useState(() => termsOnPage().filter(isTerm));
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{t('words.title')}</DialogTitle>
      {/* Where it scrolls, keys can scroll it. */}
      <DialogContent tabIndex={0} role="region" aria-labelledby={title}>
        {known.length === 0 && <Typography>{t('words.none')}</Typography>}
        <Facts columns={1}>
          {known.map((term) => (
            <Fact key={term} label={glossary[term][locale].word}>
              {glossary[term][locale].means}
            </Fact>
          ))}
        </Facts>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" autoFocus onClick={onClose}>
          {t('common.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
