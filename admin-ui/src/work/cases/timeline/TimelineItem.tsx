import Description from '@mui/icons-material/DescriptionOutlined';
import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { memo } from 'react';
import { Link } from 'react-router-dom';
import type { TimelineEntry } from '../../../kit/api/types';
import { drawnWhenNear } from '../../../kit/components/drawnWhenNear';
import { useEventSentence } from '../../../kit/events/useEventSentence';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useItsWords, useThisCase } from '../CaseContext';
import { useDesk } from '../page/DeskContext';
import { changesOf, papersIn, wordsOf } from './changesOf';
import { useTimelineWords } from './useTimelineWords';

/** One event: when, as a sentence, what was written with it, before and after, and the way to its papers. */
export const TimelineItem = memo(function TimelineItem({ entry, of }: { entry: TimelineEntry; of: number }) {
  const t = useT();
  const format = useFormat();
  const { id, service } = useThisCase();
  const said = useItsWords();
  const { showPaper } = useDesk();
  const sentence = useEventSentence(said, service.checks);
  const words = useTimelineWords();
  const changes = changesOf(entry, words);
  const papers = papersIn(entry);
  return (
    <Box
      component="li"
      sx={{
        // The dot lies on the line at the left, and yet within the entry: what lies outside of it is not painted.
        ml: '-5px',
        pl: '17px',
        pb: 1,
        position: 'relative',
        ...drawnWhenNear(of, 30),
        '&::before': {
          content: '""',
          position: 'absolute',
          left: 0,
          top: 7,
          width: 8,
          height: 8,
          borderRadius: '50%',
          bgcolor: 'primary.main',
        },
      }}
    >
      <Typography variant="body2">
        <Typography component="time" dateTime={entry.at} variant="caption" color="textSecondary" sx={{ mr: 1 }}>
          {entry.kind.startsWith('case.') ? (
            <MuiLink
              component={Link}
              to={`/cases/${id}/history?event=${entry.id}`}
              color="inherit"
              title={t('trail.openPast')}
              aria-label={`${format.time(entry.at)}, ${t('trail.openPast')}`}
            >
              {format.time(entry.at)}
            </MuiLink>
          ) : (
            format.time(entry.at)
          )}
        </Typography>
        {sentence(entry)}
      </Typography>
      {entry.erased && (
        <Typography variant="caption" color="textSecondary" component="p">
          {t('timeline.erased')}
        </Typography>
      )}
      {wordsOf(entry).map((text) => (
        <Typography
          key={text}
          variant="body2"
          sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', borderLeft: 2, borderColor: 'divider', pl: 1, my: 0.25 }}
        >
          {text}
        </Typography>
      ))}
      {changes.length > 0 && (
        <Box component="dl" sx={{ m: 0, mt: 0.25, typography: 'caption' }}>
          {changes.map(({ label, before, after }) => (
            <Box key={label} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.75 }}>
              <Box component="dt" sx={{ color: 'text.secondary' }}>
                {label}:
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {before !== undefined && (
                  <>
                    <del>{before}</del>
                    {' → '}
                  </>
                )}
                {after}
              </Box>
            </Box>
          ))}
        </Box>
      )}
      {papers.length > 0 && (
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.5 }}>
          {papers.map(({ id, name }) => (
            <Button key={id} size="small" startIcon={<Description />} onClick={() => showPaper(id)} sx={{ py: 0 }}>
              {name}
            </Button>
          ))}
        </Stack>
      )}
    </Box>
  );
});
