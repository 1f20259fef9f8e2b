import { Box, Button, Card, LinearProgress, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { Failed } from '../../kit/components/states';
import type { ListUrl } from '../../kit/components/useListUrl';
import { useServices } from '../../kit/data/queries';
import { useActorName } from '../../kit/events/useActorName';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { inspection, type EventFacets } from './api';
import { everyDay } from './everyDay';
import { filterOf } from './filter';

/** Counts of what the search found. Each count leads to exactly its events. */
export function Facets({ url }: { url: ListUrl }) {
  const t = useT();
  const filter = filterOf(url.query);
  const query = useQuery({
    queryKey: ['events', 'facets', filter],
    queryFn: ({ signal }) => inspection.facets(filter, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Card
      component="aside"
      aria-label={t('trail.counts')}
      sx={{ p: 1.5, position: 'relative', minHeight: 300, '@media print': { display: 'none' } }}
      aria-busy={query.isFetching}
    >
      {query.isFetching && <LinearProgress aria-label={t('common.loading')} sx={{ position: 'absolute', left: 0, right: 0, top: 0 }} />}
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {t('trail.counts')}
      </Typography>
      {query.isError && <Failed error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && <Counts facets={query.data} url={url} />}
    </Card>
  );
}

function Counts({ facets, url }: { facets: EventFacets; url: ListUrl }) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const actorName = useActorName();
  const services = useServices();
  const serviceName = (key: string): string => localized(services.find((service) => service.key === key)?.title) || key;
  return (
    <Stack spacing={1.5}>
      <Typography variant="caption" color="textSecondary" component="p">
        {facets.capped
          ? t('trail.countsCapped', { count: format.number(facets.total.count), since: format.dateTime(facets.since) })
          : t('trail.countsOf', { count: format.number(facets.total.count) })}
      </Typography>
      <Days days={facets.days} onDay={(day) => url.change({ from: day, to: day })} />
      <Facet
        title={t('trail.byKind')}
        url={url}
        field="kind"
        items={facets.kinds.map((one) => ({ ...one, name: open('eventName', one.key) }))}
      />
      <Facet
        title={t('trail.byActor')}
        url={url}
        field="person"
        items={facets.actors.map((one) => ({ ...one, name: one.kind === 'system' ? actorName(one.key) : one.name }))}
      />
      <Facet
        title={t('trail.byActorKind')}
        url={url}
        field="actorKind"
        items={facets.actorKinds.map((one) => ({ ...one, name: open('actorKind', one.key) }))}
      />
      <Facet
        title={t('trail.byRole')}
        url={url}
        field="role"
        items={facets.roles.map((one) => ({ ...one, name: open('role', one.key) }))}
      />
      <Facet
        title={t('trail.byService')}
        url={url}
        field="service"
        items={facets.services.map((one) => ({ ...one, name: serviceName(one.key) }))}
      />
      <Facet title={t('trail.byTeam')} url={url} field="team" items={facets.teams} />
    </Stack>
  );
}

interface FacetProps {
  readonly title: string;
  readonly url: ListUrl;
  readonly field: string;
  readonly items: readonly { readonly key: string; readonly name: string; readonly count: number }[];
}

const shown = 6;

function Facet({ title, url, field, items }: FacetProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const id = useId();
  if (items.length === 0) return null;
  const chosen = url.query[field];
  const most = Math.max(...items.map((item) => item.count));
  const line = (item: FacetProps['items'][number]): ReactNode => (
    <Box component="li" key={item.key}>
      <Button
        fullWidth
        size="small"
        onClick={() => url.change({ [field]: chosen === item.key ? null : item.key })}
        aria-pressed={chosen === item.key}
        sx={{
          justifyContent: 'space-between',
          gap: 1,
          px: 0.75,
          py: 0.25,
          textAlign: 'left',
          whiteSpace: 'normal',
          fontWeight: chosen === item.key ? 700 : 400,
          color: 'text.primary',
          position: 'relative',
          overflow: 'hidden',
        }}
      >
        <Box aria-hidden sx={{ position: 'absolute', inset: 0, width: `${(item.count / most) * 100}%`, bgcolor: 'action.hover' }} />
        <Box component="span" sx={{ position: 'relative', overflowWrap: 'anywhere' }}>
          {item.name}
        </Box>{' '}
        <Box component="span" sx={{ position: 'relative', fontVariantNumeric: 'tabular-nums' }}>
          {format.number(item.count)}
        </Box>
      </Button>
    </Box>
  );
  const list = { m: 0, p: 0, listStyle: 'none' } as const;
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} variant="h3" sx={{ mb: 0.25 }}>
        {title}
      </Typography>
      <Box component="ul" sx={list}>
        {items.slice(0, shown).map(line)}
      </Box>
      {items.length > shown && (
        <Box component="details">
          <Box component="summary" sx={{ fontSize: '0.8rem', pl: 0.75, color: 'text.secondary' }}>
            {t('trail.moreCounts', { smart_count: items.length - shown })}
          </Box>
          <Box component="ul" sx={list}>
            {items.slice(shown).map(line)}
          </Box>
        </Box>
      )}
    </Box>
  );
}

/** One bar for each day. A sentence says what the bars show, and a click filters by the day. */
function Days({ days, onDay }: { days: EventFacets['days']; onDay: (day: string) => void }): ReactNode {
  const t = useT();
  const format = useFormat();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return null;
  const most = days.reduce((a, b) => (b.count > a.count ? b : a));
  const bars = everyDay(days, 60);
  return (
    <Box component="section" aria-label={t('trail.byDay')}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {t('trail.byDay')}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'flex-end', height: 56, gap: '1px' }}>
        {bars.map((day) =>
          day.count === 0 ? (
            <Box
              key={day.key}
              title={`${format.date(day.key)}: 0`}
              sx={{ flex: 1, minWidth: 2, maxWidth: 24, alignSelf: 'flex-end', height: 2, bgcolor: 'divider' }}
            />
          ) : (
            <Box
              key={day.key}
              component="button"
              type="button"
              title={`${format.date(day.key)}: ${format.number(day.count)}`}
              aria-label={t('trail.narrow', { what: format.date(day.key), count: format.number(day.count) })}
              onClick={() => onDay(day.key)}
              sx={{
                flex: 1,
                minWidth: 2,
                maxWidth: 24,
                height: '100%',
                border: 0,
                p: 0,
                cursor: 'pointer',
                bgcolor: 'transparent',
                display: 'flex',
                alignItems: 'flex-end',
                '&:focus-visible': { outline: 2, outlineColor: 'primary.main' },
              }}
            >
              <Box sx={{ width: '100%', bgcolor: 'primary.main', height: `${Math.max(4, (day.count / most.count) * 100)}%` }} />
            </Box>
          ),
        )}
      </Box>
      <Typography variant="caption" color="textSecondary" component="p">
        {t('trail.days', {
          from: format.date(first.key),
          to: format.date(last.key),
          day: format.date(most.key),
          count: format.number(most.count),
        })}
      </Typography>
    </Box>
  );
}
