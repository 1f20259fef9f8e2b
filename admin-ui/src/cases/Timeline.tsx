import { Box, Card, List, ListItem, Typography } from '@mui/material';
import { useTimeline } from '../api/queries';
import { ProblemNotice } from '../components/ProblemNotice';
import { useT, useUiLocale } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { EventDetails } from '../events/EventDetails';
import { useEventSentence } from '../events/useEventSentence';
import { groupsOf } from '../schema/fields';
import { useThisCase } from './CaseContext';

/** What happened to the case, as sentences; the newest first. */
export function Timeline() {
  const t = useT();
  const format = useFormat();
  const kase = useThisCase();
  const sentence = useEventSentence(kase.checks);
  const query = useTimeline(kase.id);
  const locale = useUiLocale();
  const labels = new Map(groupsOf(kase.service.form, kase.form, locale, '').flatMap(({ fields }) => fields.map((field) => [field.pointer, field.label] as const)));
  if (query.isPending) return <Typography>{t('common.loading')}</Typography>;
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <Card component="section" aria-label={t('timeline.title')} sx={{ px: 2, py: 1 }}>
      <List dense disablePadding>
        {query.data.entries.toReversed().map((entry) => (
          <ListItem key={entry.id} disableGutters divider sx={{ display: 'block' }}>
            <Typography variant="caption" color="textSecondary" component="time" dateTime={entry.at}>
              {format.dateTime(entry.at)}
            </Typography>
            <Typography variant="body2">{sentence(entry)}</Typography>
            <Box>
              <EventDetails event={entry} labelOf={(pointer) => labels.get(pointer) ?? pointer} />
            </Box>
          </ListItem>
        ))}
      </List>
    </Card>
  );
}
