import AlarmOn from '@mui/icons-material/EventOutlined';
import Flag from '@mui/icons-material/FlagOutlined';
import { Box, Button, List, ListItem, ListItemButton, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { useLocalized, useT } from '../../kit/i18n';
import { nameFirst } from '../../kit/i18n/nameFirst';
import { useFormat } from '../../kit/i18n/useFormat';
import { useCalendar, type CalendarDay, type CalendarEntry, type Whose } from './api';

interface Props {
  readonly day: string;
  /** As far as the period has it; a day without anything is not in it. */
  readonly of: CalendarDay | undefined;
  readonly holiday: string | null | undefined;
  readonly whose: Whose;
  readonly isToday: boolean;
}

/** One day with its cases: the first of them, and the others when somebody asks. */
export function DayEntries({ day, of, holiday, whose, isToday }: Props) {
  const t = useT();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const whole = useCalendar(day, day, whose, all);
  const entries = (all ? whole.data?.get(day)?.entries : null) ?? of?.entries ?? [];
  const left = (of ? of.due + of.followUps : 0) - entries.length;
  return (
    <Box component="section" aria-label={format.longDate(day)}>
      <Typography
        variant="h3"
        component="h2"
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, color: isToday ? 'primary.main' : undefined }}
      >
        {format.longDate(day)}
        <Typography component="span" variant="body2" color="textSecondary">
          {[format.near(day), holiday ?? (holiday === null ? t('calendar.closed') : '')].filter(Boolean).join(' · ')}
        </Typography>
      </Typography>
      {of && (
        <Typography variant="body2" color="textSecondary">
          <CountsInWords of={of} />
        </Typography>
      )}
      {entries.length === 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ py: 0.5 }}>
          {t('calendar.nothing')}
        </Typography>
      )}
      <List disablePadding>
        {entries.map((entry) => (
          <Entry key={`${entry.caseId}-${entry.kind}`} entry={entry} named={whose === 'team'} />
        ))}
      </List>
      {whole.isError && <ProblemNotice error={whole.error} onRetry={() => void whole.refetch()} />}
      {left > 0 && !all && <Button onClick={() => setAll(true)}>{t('calendar.more', { smart_count: left })}</Button>}
      {left > 0 && all && !whole.isPending && !whole.isError && (
        <Typography variant="body2" color="textSecondary">
          {t('calendar.tooMany', { smart_count: left })}
        </Typography>
      )}
    </Box>
  );
}

/** "3 fällig, 1 Wiedervorlage". */
export function CountsInWords({ of }: { of: CalendarDay }) {
  const t = useT();
  return [
    of.due > 0 && t('calendar.due', { smart_count: of.due }),
    of.followUps > 0 && t('calendar.followUps', { smart_count: of.followUps }),
  ]
    .filter(Boolean)
    .join(', ');
}

function Entry({ entry, named }: { entry: CalendarEntry; named: boolean }) {
  const t = useT();
  const localized = useLocalized();
  const follows = entry.kind === 'follow-up';
  const Icon = follows ? AlarmOn : Flag;
  return (
    <ListItem disablePadding divider>
      <ListItemButton component={Link} to={`/cases/${entry.caseId}`} sx={{ gap: 1, px: 0.5, py: 0.5, alignItems: 'flex-start' }}>
        <Icon fontSize="small" color="action" titleAccess={t(follows ? 'calendar.isFollowUp' : 'calendar.isDue')} sx={{ mt: 0.25 }} />
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {nameFirst(entry, t)}
          </Typography>
          {entry.note && (
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {entry.note}
            </Typography>
          )}
          <Typography variant="caption" color="textSecondary" component="p">
            {[
              t(follows ? 'calendar.isFollowUp' : 'calendar.isDue'),
              entry.caseNumber,
              localized(entry.serviceTitle),
              named && (entry.assignee ?? t('cases.nobody')),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </Box>
      </ListItemButton>
    </ListItem>
  );
}
