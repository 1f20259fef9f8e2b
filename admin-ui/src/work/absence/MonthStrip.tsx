import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, Button, Card, IconButton, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { Sideways } from '../../kit/components/Sideways';
import { useT, useUiLocale } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { may } from '../../kit/session/permissions';
import { absenceApi, absenceKeys, today, type TeamMember } from './api';

/** The absences of a month, one line for each person. Each line also says in words what it shows. */
export function MonthStrip({ people }: { people: readonly TeamMember[] }) {
  const t = useT();
  const format = useFormat();
  const locale = useUiLocale();
  const [month, setMonth] = useState(() => today().slice(0, 7));
  const days = daysOf(month);
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const absences = useQuery({
    queryKey: absenceKeys.between(first, last),
    queryFn: ({ signal }) => absenceApi.between(first, last, signal),
    placeholderData: keepPreviousData,
  });
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
  const now = today();
  // Absences of colleagues that have ended are not shown.
  const untold = last < now && !may('figures', 'list') && !may('staff', 'list');
  return (
    <Card sx={{ p: 2 }} aria-busy={absences.isFetching}>
      <Stack direction="row" sx={{ alignItems: 'center', mb: 1, flexWrap: 'wrap' }} useFlexGap spacing={0.5}>
        <Typography variant="h2" sx={{ flex: 1, minWidth: 180 }} aria-live="polite">
          {t('absence.month', { month: name })}
        </Typography>
        <IconButton aria-label={t('absence.previousMonth')} onClick={() => setMonth(monthAfter(month, -1))}>
          <ChevronLeft />
        </IconButton>
        <Button size="small" onClick={() => setMonth(now.slice(0, 7))}>
          {t('absence.thisMonth')}
        </Button>
        <IconButton aria-label={t('absence.nextMonth')} onClick={() => setMonth(monthAfter(month, 1))}>
          <ChevronRight />
        </IconButton>
      </Stack>
      {untold && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {t('absence.pastUntold')}
        </Typography>
      )}
      {absences.isError && <ProblemNotice error={absences.error} onRetry={() => void absences.refetch()} />}
      <Sideways label={t('absence.monthStrip')}>
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: `minmax(110px, 160px) repeat(${days.length}, minmax(16px, 1fr))`,
            minWidth: 640,
            rowGap: '3px',
          }}
        >
          <span />
          {days.map((day) => (
            <Typography
              key={day}
              variant="caption"
              aria-hidden
              sx={{ textAlign: 'center', color: day === now ? 'primary.main' : 'text.secondary', fontWeight: day === now ? 700 : 400 }}
            >
              {Number(day.slice(8))}
            </Typography>
          ))}
          {people.map((person) => {
            const own = (absences.data?.items ?? []).filter((absence) => absence.staff.id === person.id);
            const words =
              own.map((absence) => `${format.date(absence.from)} – ${format.date(absence.until)}`).join(', ') ||
              t(untold ? 'absence.stripUntold' : 'absence.stripNone');
            return (
              <Box
                key={person.id}
                role="img"
                aria-label={t('absence.stripCell', { name: person.name, days: words })}
                sx={{ display: 'contents' }}
              >
                <Typography variant="body2" noWrap sx={{ pr: 1 }}>
                  {person.name}
                </Typography>
                {days.map((day) => (
                  <Box
                    key={day}
                    title={own.length > 0 ? words : undefined}
                    sx={{
                      height: 20,
                      bgcolor: own.some((absence) => absence.from <= day && day <= absence.until)
                        ? 'warning.main'
                        : isWeekend(day)
                          ? 'action.selected'
                          : 'action.hover',
                      borderInlineStart: '1px solid',
                      borderColor: day === now ? 'primary.main' : 'background.paper',
                    }}
                  />
                ))}
              </Box>
            );
          })}
        </Box>
      </Sideways>
    </Card>
  );
}

function daysOf(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
}

function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
