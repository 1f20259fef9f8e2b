import { Box, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../api/endpoints';
import type { Figures as FiguresData } from '../api/types';
import { Page } from '../components/Page';
import { ProblemNotice } from '../components/ProblemNotice';
import { Section } from '../components/Section';
import { useListUrl } from '../components/useListUrl';
import { useLocalized, useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { FigureFilters } from './FigureFilters';
import { FigureTable } from './FigureTable';
import { FigureTile } from './FigureTile';

/** What supervisors look at; each number leads to exactly the cases that it counts, where they can be reassigned. */
export default function Figures() {
  const t = useT();
  const url = useListUrl();
  const query = useQuery({ queryKey: ['figures', url.query], queryFn: ({ signal }) => api.figures(url.query, signal), placeholderData: keepPreviousData });
  return (
    <Page title={t('page.figures')} need={['figures', 'list']}>
      <Stack spacing={1.5}>
        <FigureFilters url={url} />
        {query.isPending && <Typography>{t('common.loading')}</Typography>}
        {query.isError && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
        {query.data && (
          <Box inert={query.isPlaceholderData} sx={{ opacity: query.isPlaceholderData ? 0.5 : 1 }}>
            <Shown figures={query.data} />
          </Box>
        )}
      </Stack>
    </Page>
  );
}

function Shown({ figures }: { figures: FiguresData }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const { now, totals, online, throughput, period } = figures;
  const days = (value: number | null): string => (value === null ? '–' : t('figures.days', { smart_count: value }));
  return (
    <Stack spacing={1.5}>
      <Section title={t('figures.now', { day: format.date(now.day) })}>
        <Tiles>
          <FigureTile label={t('figures.open')} figure={now.open} />
          <FigureTile label={t('figures.overdue')} figure={now.overdue} alarm />
          <FigureTile label={t('figures.soonOverdue', { day: format.date(now.soonUntil) })} figure={now.soonOverdue} />
          <FigureTile label={t('figures.oldest')} figure={now.oldest} note={days(now.age.oldestDays)} />
          <FigureTile label={t('figures.age')} value={days(now.age.medianDays)} note={t('figures.p90', { days: days(now.age.p90Days) })} />
        </Tiles>
      </Section>
      <Section title={t('figures.period', { from: format.date(period.from), to: format.date(period.to) })}>
        <Tiles>
          <FigureTile label={t('figures.received')} figure={totals.received} />
          <FigureTile label={t('figures.decided')} figure={totals.decided} />
          <FigureTile label={t('figures.closed')} figure={totals.closed} />
          <FigureTile label={t('figures.openAtEnd')} figure={totals.open} />
          <FigureTile label={t('figures.online')} figure={online.online} value={online.percent === null ? '–' : `${format.decimal(online.percent)} %`} note={t('figures.onlineOf', { online: format.number(online.online.count), all: format.number(online.received.count) })} />
          <FigureTile label={t('figures.throughput')} figure={throughput.cases} value={days(throughput.medianDays)} note={t('figures.p90', { days: days(throughput.p90Days) })} />
        </Tiles>
      </Section>
      <Section title={t('figures.clerks')}>
        <FigureTable
          head={[t('figures.clerk'), t('figures.assigned'), t('figures.overdue'), t('figures.closedInPeriod')]}
          rows={figures.clerks.map((clerk) => ({ key: clerk.id, label: clerk.name, figures: [clerk.open, clerk.overdue, clerk.closed] }))}
        />
      </Section>
      <Section title={t('figures.byService')}>
        <FigureTable head={[t('cases.field.service'), ...countHeads(t)]} rows={figures.byService.map((row) => ({ key: row.key, label: localized(row.title), figures: counts(row) }))} />
      </Section>
      <Section title={t('figures.byTeam')}>
        <FigureTable head={[t('cases.field.team'), ...countHeads(t)]} rows={figures.byTeam.map((row) => ({ key: row.id, label: row.title, figures: counts(row) }))} />
      </Section>
      <Section title={t('figures.byChannel')}>
        <FigureTable
          head={[t('cases.field.channel'), ...countHeads(t)]}
          rows={figures.byChannel.map((row) => ({ key: row.channel, label: `${t(`channel.${row.channel}`)}${row.online ? ` (${t('figures.isOnline')})` : ''}`, figures: counts(row) }))}
        />
      </Section>
      <Section title={t('figures.byDay')}>
        <FigureTable head={[t('figures.day'), ...countHeads(t)]} rows={figures.days.toReversed().map((row) => ({ key: row.day, label: format.date(row.day), figures: counts(row) }))} />
      </Section>
    </Stack>
  );
}

type Counts = Pick<FiguresData['totals'], 'received' | 'decided' | 'closed' | 'open'>;

function counts({ received, decided, closed, open }: Counts) {
  return [received, decided, closed, open];
}

function countHeads(t: ReturnType<typeof useT>): string[] {
  return [t('figures.received'), t('figures.decided'), t('figures.closed'), t('figures.openAtEnd')];
}

function Tiles({ children }: { children: React.ReactNode }) {
  return <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(170px, 1fr))' }}>{children}</Box>;
}
