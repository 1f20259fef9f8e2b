import History from '@mui/icons-material/HistoryOutlined';
import { Box, Button, Chip, Stack, Typography } from '@mui/material';
import { eventTopics, type EventTopic } from '@vorgang/words';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Empty, Loaded, Loading } from '../../../kit/components/states';
import { useTimeline } from '../../../kit/data/queries';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useThisCase } from '../CaseContext';
import { countKinds, timelineDays } from './timelineGroups';
import { TimelineItem } from './TimelineItem';

/** How many are shown at once. */
const step = 60;
const cityDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
const dayOf = (instant: string): string => cityDay.format(new Date(instant));

/** The events of the case as sentences, by day, the newest first. */
export default function Timeline() {
  const t = useT();
  const format = useFormat();
  const kase = useThisCase();
  const query = useTimeline(kase.id);
  const [chosen, choose] = useState<EventTopic | null>(null);
  const [most, setMost] = useState(step);
  return (
    <Loaded query={query} loading={<Loading shape="rows" count={6} />}>
      {({ entries }) => {
        const counts = countKinds(entries);
        const { days, more } = timelineDays(entries, chosen, most, dayOf);
        return (
          <Box component="section" aria-label={t('timeline.title')}>
            <Stack direction="row" useFlexGap role="group" aria-label={t('timeline.filter')} sx={{ flexWrap: 'wrap', gap: 0.5, mb: 1 }}>
              <KindChip label={t('timelineKind.all')} count={entries.length} chosen={chosen === null} onClick={() => choose(null)} />
              {eventTopics
                .filter((kind) => counts.has(kind))
                .map((kind) => (
                  <KindChip
                    key={kind}
                    label={t(`timelineKind.${kind}`)}
                    count={counts.get(kind) ?? 0}
                    chosen={chosen === kind}
                    onClick={() => choose(chosen === kind ? null : kind)}
                  />
                ))}
            </Stack>
            <Button component={Link} to={`/cases/${kase.id}/history`} startIcon={<History />} size="small" sx={{ mb: 1 }}>
              {t('timeline.past')}
            </Button>
            {days.length === 0 && <Empty filtered>{t('timeline.none')}</Empty>}
            {days.map(({ day, entries: ofDay }) => (
              <Box key={day} component="section" aria-label={format.longDate(day)}>
                <Typography
                  variant="h3"
                  component="h3"
                  sx={{ py: 0.5, position: 'sticky', top: 40, bgcolor: 'background.paper', zIndex: 1 }}
                >
                  {format.longDate(day)}{' '}
                  <Typography component="span" variant="caption" color="textSecondary">
                    {format.near(day)}
                  </Typography>
                </Typography>
                <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', borderLeft: 2, borderColor: 'divider', ml: 0.5 }}>
                  {ofDay.map((entry) => (
                    <TimelineItem key={entry.id} entry={entry} />
                  ))}
                </Box>
              </Box>
            ))}
            {more > 0 && <Button onClick={() => setMost(most + step)}>{t('timeline.more', { smart_count: more })}</Button>}
          </Box>
        );
      }}
    </Loaded>
  );
}

function KindChip({ label, count, chosen, onClick }: { label: string; count: number; chosen: boolean; onClick: () => void }) {
  return (
    <Chip
      label={`${label} ${count}`}
      size="small"
      component="button"
      clickable
      aria-pressed={chosen}
      color={chosen ? 'primary' : 'default'}
      variant={chosen ? 'filled' : 'outlined'}
      onClick={onClick}
    />
  );
}
