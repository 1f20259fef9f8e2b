import History from '@mui/icons-material/HistoryOutlined';
import { Box, Button, Chip, Stack, Typography } from '@mui/material';
import { eventTopics, type EventTopic } from '@vorgang/words';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { TimelineEntry } from '../../../kit/api/types';
import { LoadOlder } from '../../../kit/components/LoadOlder';
import { Empty, Loaded, Loading } from '../../../kit/components/states';
import { useTimeline } from '../../../kit/data/queries';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useThisCase } from '../CaseContext';
import { countKinds, timelineDays } from './timelineGroups';
import { TimelineItem } from './TimelineItem';

const cityDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
const dayOf = (instant: string): string => cityDay.format(new Date(instant));

/** The events of the case as sentences, by day, the newest first. Older ones are loaded when somebody wants them. */
export default function Timeline() {
  const t = useT();
  const kase = useThisCase();
  const [chosen, choose] = useState<EventTopic | null>(null);
  const { query, loadOlder } = useTimeline(kase.id, chosen);
  return (
    // If the last older events are loaded, the button is gone and the focus comes here.
    <Box component="section" aria-label={t('timeline.title')} tabIndex={-1}>
      <Topics caseId={kase.id} chosen={chosen} choose={choose} />
      <Button component={Link} to={`/cases/${kase.id}/history`} startIcon={<History />} size="small" sx={{ mb: 1 }}>
        {t('timeline.past')}
      </Button>
      <Loaded query={query} loading={<Loading shape="rows" count={6} />}>
        {({ items, next, older }) => (
          <>
            {items.length === 0 && <Empty filtered>{t('timeline.none')}</Empty>}
            <Days entries={items} />
            <LoadOlder key={chosen} of="events" loaded={items.length} more={next !== null} older={older} atLeast onLoad={loadOlder} />
          </>
        )}
      </Loaded>
    </Box>
  );
}

function Days({ entries }: { entries: readonly TimelineEntry[] }) {
  const format = useFormat();
  return timelineDays(entries, dayOf).map(({ day, entries: ofDay }) => (
    <Box key={day} component="section" aria-label={format.longDate(day)}>
      <Typography variant="h3" component="h3" sx={{ py: 0.5, position: 'sticky', top: 40, bgcolor: 'background.paper', zIndex: 1 }}>
        {format.longDate(day)}{' '}
        <Typography component="span" variant="caption" color="textSecondary">
          {format.near(day)}
        </Typography>
      </Typography>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', borderLeft: 2, borderColor: 'divider', ml: 0.5 }}>
        {ofDay.map((entry) => (
          <TimelineItem key={entry.id} entry={entry} of={entries.length} />
        ))}
      </Box>
    </Box>
  ));
}

interface TopicsProps {
  readonly caseId: string;
  readonly chosen: EventTopic | null;
  readonly choose: (topic: EventTopic | null) => void;
}

/** What the timeline can be narrowed to. Where the whole timeline is loaded, each says how many there are, and empty ones are left out. */
function Topics({ caseId, chosen, choose }: TopicsProps) {
  const t = useT();
  const { data } = useTimeline(caseId).query;
  if (!data) return null;
  const counts = data.next === null ? countKinds(data.items) : null;
  return (
    <Stack direction="row" useFlexGap role="group" aria-label={t('timeline.filter')} sx={{ flexWrap: 'wrap', gap: 0.5, mb: 1 }}>
      <Topic label={t('timelineKind.all')} count={counts && data.items.length} chosen={chosen === null} onClick={() => choose(null)} />
      {eventTopics
        .filter((topic) => counts === null || counts.has(topic) || topic === chosen)
        .map((topic) => (
          <Topic
            key={topic}
            label={t(`timelineKind.${topic}`)}
            count={counts && (counts.get(topic) ?? 0)}
            chosen={chosen === topic}
            onClick={() => choose(chosen === topic ? null : topic)}
          />
        ))}
    </Stack>
  );
}

function Topic({ label, count, chosen, onClick }: { label: string; count: number | null; chosen: boolean; onClick: () => void }) {
  return (
    <Chip
      label={count === null ? label : `${label} ${count}`}
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
