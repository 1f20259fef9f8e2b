import { Box, Card, Skeleton, Stack, Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import { Page } from '../../kit/components/Page';
import { Section } from '../../kit/components/Section';
import { Empty, Loaded, Loading } from '../../kit/components/states';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useOwnFigures, type OwnFigures } from './api';
import { CountsTable } from './CountsTable';
import { useTimeOnDesk } from './useTimeOnDesk';

// The library for charts is loaded with the first chart.
const WeeksChart = lazy(() => import('./WeeksChart'));
const chartHeight = 220;

/** What one has done in the last twelve weeks: for oneself, and compared with nobody. */
export default function OwnFiguresPage() {
  const t = useT();
  const query = useOwnFigures();
  return (
    <Page title={t('ownFigures.title')} need={['own-figures', 'list']}>
      <Stack spacing={2} sx={{ maxWidth: 960 }}>
        <Typography variant="body2" color="textSecondary">
          {t('ownFigures.onlyYou')}
        </Typography>
        <Loaded query={query} loading={<Loading shape="rows" count={4} height={84} />}>
          {(figures) => <Told figures={figures} />}
        </Loaded>
      </Stack>
    </Page>
  );
}

function Told({ figures: { from, until, total, weeks, services } }: { readonly figures: OwnFigures }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const timeOnDesk = useTimeOnDesk();
  const period = { from: format.date(from), until: format.date(until) };
  if (total.closed === 0 && total.requests === 0) return <Empty hint={t('ownFigures.emptyHint')}>{t('ownFigures.empty', period)}</Empty>;
  const tiles = [
    ['closed', format.number(total.closed)],
    ['returned', format.number(total.returned)],
    ['requests', format.number(total.requests)],
    ['median', timeOnDesk(total.medianSeconds)],
  ] as const;
  return (
    <>
      <Typography variant="body2">{t('ownFigures.period', period)}</Typography>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(4, 1fr)' } }}>
        {tiles.map(([key, value]) => (
          <Card key={key} sx={{ p: 1.5, display: 'flex', flexDirection: 'column', justifyContent: 'space-between' }}>
            <Typography component="dt" variant="caption" color="textSecondary">
              {t(`ownFigures.${key}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontSize: '1.4rem', fontWeight: 650 }}>
              {value}
            </Typography>
          </Card>
        ))}
      </Box>
      <Section title={t('ownFigures.byWeek')}>
        <Box role="img" aria-label={t('ownFigures.chart', period)} sx={{ minHeight: chartHeight, overflow: 'hidden', mb: 1 }}>
          <Suspense fallback={<Skeleton variant="rounded" height={chartHeight} />}>
            <WeeksChart weeks={weeks} height={chartHeight} />
          </Suspense>
        </Box>
        <CountsTable
          title={t('ownFigures.byWeek')}
          of={t('ownFigures.week')}
          rows={weeks.toReversed().map((week) => ({ ...week, key: week.from, name: format.date(week.from) }))}
        />
      </Section>
      <Section title={t('ownFigures.byService')}>
        <CountsTable
          title={t('ownFigures.byService')}
          of={t('ownFigures.service')}
          rows={services.map((service) => ({ ...service, name: localized(service.title) }))}
        />
      </Section>
    </>
  );
}
