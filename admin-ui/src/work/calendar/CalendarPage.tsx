import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, Button, Card, IconButton, Stack, ToggleButton, ToggleButtonGroup, Typography, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router-dom';
import { useClosedDays } from '../../kit/components/dayAhead';
import { Page } from '../../kit/components/Page';
import { Empty, Loaded, Loading } from '../../kit/components/states';
import { useT, useUiLocale } from '../../kit/i18n';
import { today as todayOf } from '../../kit/i18n/format';
import { dateFormat } from '../../kit/i18n/intl';
import { useFormat } from '../../kit/i18n/useFormat';
import { useShortcut } from '../../kit/keys';
import { may } from '../../kit/session/permissions';
import { useCalendar, type CalendarDay, type Whose } from './api';
import { DayEntries } from './DayEntries';
import { MonthGrid } from './MonthGrid';
import { onBy, periodOf, weeksOf, type CalendarView } from './weeks';

// The library's grey of what is not chosen is too light.
const legible = { '& .MuiToggleButton-root': { color: 'text.primary' } } as const;
const aDay = /^\d{4}-\d{2}-\d{2}$/;

/** One's own due days and follow-ups, and those of the team for whoever may see its figures. Its address says what it shows. */
export default function CalendarPage() {
  const t = useT();
  const format = useFormat();
  const locale = useUiLocale();
  const narrow = useMediaQuery('(max-width: 760px)');
  const [address, setAddress] = useSearchParams();
  const today = todayOf();
  const works = may('cases', 'next');
  const mayTeam = may('figures', 'list');
  const whose: Whose = mayTeam && (address.get('whose') === 'team' || !works) ? 'team' : 'mine';
  const view: CalendarView = (address.get('view') ?? (narrow ? 'week' : 'month')) === 'week' ? 'week' : 'month';
  const [day, choose] = useDayOfAddress(today);
  const period = periodOf(view, day);
  const query = useCalendar(period.from, period.until, whose);
  const closed = useClosedDays(period.from, period.until);
  const change = (patch: Readonly<Record<string, string>>): void => setAddress((now) => withValues(now, patch), { replace: true });
  useShortcut({ keys: 't', label: 'calendar.keys.today', scope: 'page' }, () => choose(today));

  const title =
    view === 'month'
      ? dateFormat(locale === 'de' ? 'de-DE' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
          new Date(`${day}T00:00:00Z`),
        )
      : t('calendar.week', { from: format.date(period.from), until: format.date(period.until) });
  return (
    <Page title={t('calendar.title')} need={['calendar', 'list']}>
      <Stack direction="row" useFlexGap sx={{ gap: 1, mb: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography variant="h2" aria-live="polite" sx={{ minWidth: 190 }}>
          {title}
        </Typography>
        <IconButton aria-label={t(`calendar.previous.${view}`)} onClick={() => choose(onBy(view, day, -1))}>
          <ChevronLeft />
        </IconButton>
        <Button variant="outlined" aria-keyshortcuts="t" onClick={() => choose(today)}>
          {t('calendar.today')}
        </Button>
        <IconButton aria-label={t(`calendar.next.${view}`)} onClick={() => choose(onBy(view, day, 1))}>
          <ChevronRight />
        </IconButton>
        <ToggleButtonGroup
          exclusive
          size="small"
          sx={legible}
          value={view}
          aria-label={t('calendar.layout')}
          onChange={(_, chosen: CalendarView | null) => chosen && change({ view: chosen })}
        >
          <ToggleButton value="month">{t('calendar.view.month')}</ToggleButton>
          <ToggleButton value="week">{t('calendar.view.week')}</ToggleButton>
        </ToggleButtonGroup>
        {works && mayTeam && (
          <ToggleButtonGroup
            exclusive
            size="small"
            sx={legible}
            value={whose}
            aria-label={t('calendar.whose')}
            onChange={(_, chosen: Whose | null) => chosen && change({ whose: chosen })}
          >
            <ToggleButton value="mine">{t('calendar.mine')}</ToggleButton>
            <ToggleButton value="team">{t('calendar.team')}</ToggleButton>
          </ToggleButtonGroup>
        )}
      </Stack>
      <Loaded query={query} loading={<Loading shape="rows" count={6} height={84} />}>
        {(days) => {
          const shownOf = (one: string) => ({ day: one, of: days.get(one), holiday: closed.get(one), whose, isToday: one === today });
          const nothing = days.size === 0 && (
            <Empty good>{t(whose === 'team' ? 'calendar.emptyTeam' : 'calendar.empty', { period: title })}</Empty>
          );
          if (view === 'month' && !narrow) {
            return (
              <Box
                sx={{
                  display: 'grid',
                  gap: 2,
                  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(260px, 340px)' },
                  alignItems: 'start',
                }}
              >
                <Box>
                  <MonthGrid period={period} days={days} closed={closed} today={today} chosen={day} onChoose={choose} />
                  {nothing}
                </Box>
                <Card sx={{ p: 1.5 }}>
                  <DayEntries key={`${day} ${whose}`} {...shownOf(day)} />
                </Card>
              </Box>
            );
          }
          return (
            <Stack spacing={1.5} sx={{ maxWidth: 720 }}>
              {nothing}
              {listed(weeksOf(period).flat(), days, today, view).map((one) => (
                <Card key={`${one} ${whose}`} sx={{ p: 1.5 }}>
                  <DayEntries {...shownOf(one)} />
                </Card>
              ))}
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}

/**
 * The chosen day. It changes at once, so that arrows can be held down, and the address follows; who comes again by the menu begins with the
 * day of that address.
 */
function useDayOfAddress(today: string): [day: string, choose: (day: string) => void] {
  const [address, setAddress] = useSearchParams();
  const { key } = useLocation();
  const type = useNavigationType();
  const given = address.get('day') ?? '';
  const [day, setDay] = useState(aDay.test(given) && !Number.isNaN(Date.parse(given)) ? given : today);
  const [visit, setVisit] = useState(key);
  if (key !== visit) {
    setVisit(key);
    if (type === NavigationType.Push) setDay(aDay.test(given) ? given : today);
  }
  const choose = (next: string): void => {
    setDay(next);
    setAddress((now) => withValues(now, { day: next }), { replace: true });
  };
  return [day, choose];
}

function withValues(address: URLSearchParams, patch: Readonly<Record<string, string>>): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const [name, value] of Object.entries(patch)) next.set(name, value);
  return next;
}

/** The days of a list: a week has its office days at least, a month only those with something, and today. */
function listed(all: readonly string[], days: ReadonlyMap<string, CalendarDay>, today: string, view: CalendarView): readonly string[] {
  return all.filter((one, at) => days.has(one) || one === today || (view === 'week' && at < 5));
}
