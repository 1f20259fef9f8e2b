import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import { Box, IconButton, Popover, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useItsWords, useThisCase } from '../CaseContext';
import { clockWords } from './clockWords';

/** "Warum dieses Datum?" – how the deadline came about, in words. */
export function ClockWhy() {
  const t = useT();
  const format = useFormat();
  const said = useItsWords();
  const { clock } = useThisCase();
  const titleId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        size="small"
        aria-label={t('why.title')}
        title={t('why.title')}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ p: 0.25 }}
      >
        <HelpOutline sx={{ fontSize: 18 }} />
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, sx: { p: 2, maxWidth: 420 } } }}
      >
        <Typography variant="h3" id={titleId} component="h2">
          {t('why.title')}
        </Typography>
        <Box component="ol" sx={{ m: 0, mt: 1, pl: 2.5, typography: 'body2', '& li': { mb: 0.5 } }}>
          {clockWords(clock, t, format, said).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Box>
      </Popover>
    </>
  );
}
