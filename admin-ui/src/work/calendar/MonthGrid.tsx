import { Box, Typography } from '@mui/material';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { ClosedDays } from '../../kit/components/dayAhead';
import { isOfficeDay } from '../../kit/components/dayAhead';
import { useT, useUiLocale } from '../../kit/i18n';
import { dateFormat } from '../../kit/i18n/intl';
import { useFormat } from '../../kit/i18n/useFormat';
import type { CalendarDay } from './api';
import { CountsInWords } from './DayEntries';
import { dayByKey, weeksOf, type Period } from './weeks';

interface Props {
  readonly period: Period;
  readonly days: ReadonlyMap<string, CalendarDay>;
  readonly closed: ClosedDays;
  readonly today: string;
  readonly chosen: string;
  readonly onChoose: (day: string) => void;
}

/** A month as a grid: each day with its counts. One day is chosen; arrows move the choice, and one stop of the Tab key leads to it. */
export function MonthGrid({ period, days, closed, today, chosen, onChoose }: Props) {
  const t = useT();
  const locale = useUiLocale();
  const grid = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    moved.current = false;
  }, [chosen]);

  const weeks = weeksOf(period);
  const month = chosen.slice(0, 7);
  const weekdayName = (day: string, weekday: 'short' | 'long') =>
    dateFormat(locale === 'de' ? 'de-DE' : 'en-GB', { weekday, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  const byKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = dayByKey(event.key, chosen);
    if (to === null) return;
    event.preventDefault();
    moved.current = true;
    onChoose(to);
  };
  return (
    <Box
      ref={grid}
      role="grid"
      aria-label={t('calendar.grid')}
      onKeyDown={byKey}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden', bgcolor: 'background.paper' }}
    >
      <Box role="row" sx={week}>
        {weeks[0]?.map((day) => (
          <Typography
            key={day}
            role="columnheader"
            variant="caption"
            color="textSecondary"
            aria-label={weekdayName(day, 'long')}
            sx={{ p: 0.75 }}
          >
            {weekdayName(day, 'short')}
          </Typography>
        ))}
      </Box>
      {weeks.map((ofWeek) => (
        <Box key={ofWeek[0]} role="row" sx={{ ...week, borderTop: 1, borderColor: 'divider' }}>
          {ofWeek.map((day) => (
            <Day
              key={day}
              day={day}
              of={days.get(day)}
              holiday={closed.get(day)}
              works={isOfficeDay(day, closed)}
              outside={!day.startsWith(month)}
              isToday={day === today}
              isChosen={day === chosen}
              onChoose={() => onChoose(day)}
            />
          ))}
        </Box>
      ))}
    </Box>
  );
}

// Little is due on weekends.
const week = { display: 'grid', gridTemplateColumns: 'repeat(5, minmax(0, 1fr)) repeat(2, minmax(0, 0.7fr))' } as const;

interface DayProps {
  readonly day: string;
  readonly of: CalendarDay | undefined;
  readonly holiday: string | null | undefined;
  readonly works: boolean;
  readonly outside: boolean;
  readonly isToday: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Day({ day, of, holiday, works, outside, isToday, isChosen, onChoose }: DayProps) {
  const t = useT();
  const format = useFormat();
  return (
    <Box
      role="gridcell"
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      {...(isToday ? { 'aria-current': 'date' as const } : {})}
      onClick={onChoose}
      sx={{
        minHeight: { xs: 56, md: 84 },
        minWidth: 0,
        p: 0.75,
        cursor: 'pointer',
        borderLeft: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderLeft: 0 },
        bgcolor: works ? 'background.paper' : 'action.hover',
        outlineOffset: -3,
        ...(isChosen ? { boxShadow: (theme) => `inset 0 0 0 2px ${theme.palette.primary.main}` } : {}),
      }}
    >
      <Typography
        variant="body2"
        component="time"
        dateTime={day}
        aria-label={format.longDate(day)}
        sx={{
          fontWeight: isToday ? 700 : 400,
          color: outside ? 'text.secondary' : 'text.primary',
          ...(isToday ? { bgcolor: 'primary.main', color: 'primary.contrastText', borderRadius: 8, px: 0.75 } : {}),
        }}
      >
        {Number(day.slice(8))}
      </Typography>
      {holiday !== undefined && (
        <Typography
          variant="caption"
          component="p"
          color="textSecondary"
          sx={{ overflowWrap: 'anywhere', hyphens: 'auto', lineHeight: 1.25 }}
        >
          {holiday ?? t('calendar.closed')}
        </Typography>
      )}
      {of && (
        <Typography variant="caption" component="p" sx={{ fontWeight: 600, lineHeight: 1.35 }}>
          <CountsInWords of={of} />
        </Typography>
      )}
    </Box>
  );
}
