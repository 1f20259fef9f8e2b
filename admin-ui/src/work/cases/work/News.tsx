import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNewsOfCase } from '../../../kit/data/queries';
import { useEventSentence } from '../../../kit/events/useEventSentence';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useItsWords, useThisCase } from '../CaseContext';
import { useDesk } from '../page/DeskContext';

/** What others did since one looked at the case last, in words; until it is put away. */
export function News() {
  const t = useT();
  const format = useFormat();
  const { id, service } = useThisCase();
  const { showTab } = useDesk();
  const sentence = useEventSentence(useItsWords(), service.checks);
  const { data } = useNewsOfCase(id);
  const [away, setAway] = useState(false);
  if (away || !data?.since || data.entries.length === 0) return null;
  const { since, entries, more } = data;
  return (
    <Alert
      severity="info"
      component="section"
      role="region"
      aria-label={t('news.title', { at: format.dateTime(since) })}
      onClose={() => setAway(true)}
      closeText={t('news.away')}
      sx={{ mb: 1.5, py: 0.25, '& .MuiAlert-message': { minWidth: 0, flex: 1 } }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t('news.title', { at: format.dateTime(since) })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {entries.map((entry) => (
          <Typography key={entry.id} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {sentence(entry)}
          </Typography>
        ))}
      </Box>
      <Button size="small" onClick={() => showTab('timeline')} sx={{ px: 0.5 }}>
        {more > 0 ? t('news.more', { smart_count: more }) : t('news.timeline')}
      </Button>
    </Alert>
  );
}
