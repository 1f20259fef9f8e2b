import Download from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { DataTable, useGetManyAggregate, useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { api } from '../../kit/api/endpoints';
import { saveBlob } from '../../kit/api/saveBlob';
import type { Team, TrailEntry } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { KeysetList } from '../../kit/components/KeysetList';
import { Page } from '../../kit/components/Page';
import { Empty } from '../../kit/components/states';
import { useListUrl } from '../../kit/components/useListUrl';
import { Word } from '../../kit/components/Word';
import { useServiceWords } from '../../kit/data/useServiceWords';
import { useActorName } from '../../kit/events/useActorName';
import { useEventSentence } from '../../kit/events/useEventSentence';
import { asSchema, useFieldLabels } from '../../kit/events/useFieldLabels';
import { useOpenT, useT } from '../../kit/i18n';
import { today } from '../../kit/i18n/format';
import { useFormat } from '../../kit/i18n/useFormat';
import { inspection, useFormOf } from './api';
import { EventDetails } from './EventDetails';
import { Facets } from './Facets';
import { exportOf, filterOf } from './filter';
import { SearchForm } from './SearchForm';
import { useChecksIn } from './useChecksIn';

const Column = DataTable.Col<TrailEntry>;

/** Every event of the log: to search, count, read one by one, and export. */
export default function EventSearch() {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const url = useListUrl();
  const [exporting, setExporting] = useState(false);
  const notify = useNotify();
  return (
    <Page
      title={t('page.events')}
      heading={<Word term="event">{t('page.events')}</Word>}
      need={['events', 'list']}
      actions={
        <Button startIcon={<Download />} onClick={() => setExporting(true)}>
          {t('csv.make')}
        </Button>
      }
    >
      <Stack spacing={1.5}>
        <SearchForm key={JSON.stringify(filterOf(url.query))} query={url.query} onSearch={url.change} />
        <Box
          sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '250px minmax(0, 1fr)' }, alignItems: 'start' }}
        >
          <Box sx={{ order: { xs: 2, lg: 1 } }}>
            <Facets url={url} />
          </Box>
          {/* On a phone the counts stand below the first screen, so the list moves nothing when it arrives. */}
          <Box sx={{ order: { xs: 1, lg: 2 }, minWidth: 0, minHeight: { xs: '100vh', lg: 0 } }}>
            <KeysetList
              resource="events"
              url={url}
              queryKey={['events', url.query]}
              fetch={async (signal) => {
                const page = await api.events.search(url.query, signal);
                return { ...page, items: page.entries };
              }}
              empty={<Empty filtered={Object.keys(filterOf(url.query)).length > 0}>{t('trail.empty')}</Empty>}
            >
              <DataTable<TrailEntry> rowClick={false} bulkActionButtons={false}>
                <Column
                  label={t('events.at')}
                  disableSort
                  render={(event) => (
                    <Box component="span" sx={{ whiteSpace: { sm: 'nowrap' } }}>
                      {format.dateTime(event.at)}
                    </Box>
                  )}
                />
                {/* The case and its links stand before what is long, so that they are in view at any width. */}
                <Column label={t('cases.one')} disableSort render={(event) => <CaseCell event={event} />} />
                <Column label={<Word term="event">{t('events.what')}</Word>} disableSort render={(event) => <EventCell event={event} />} />
                <Column
                  label={t('events.kind')}
                  disableSort
                  render={(event) => (
                    <Typography variant="body2" color={event.kind === 'attempt.refused' ? 'error' : 'textPrimary'} component="span">
                      {open('eventName', event.kind)}
                    </Typography>
                  )}
                />
              </DataTable>
            </KeysetList>
          </Box>
        </Box>
      </Stack>
      {exporting && (
        <ActionDialog
          title={t('trail.exportTitle')}
          text={t('trail.exportText')}
          submitLabel={t('csv.make')}
          onSubmit={async () => {
            saveBlob(await inspection.exportEvents(exportOf(url.query)), `${t('page.events')} ${today()}.csv`);
            notify(t('trail.exportDone'), { type: 'success' });
          }}
          onClose={() => setExporting(false)}
        />
      )}
    </Page>
  );
}

/** The kinds of event about fields or checks. Only the service knows the names of those. */
const namesParts = new Set(['case.data-corrected', 'case.check-recorded']);

/** The ids that an event recorded, before and after. */
function idsIn({ data }: TrailEntry): string[] {
  const listed = [data['before'], data['after']].flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : []));
  return listed.filter((id) => typeof id === 'string');
}

/** The sentence of an event, and what it changed. The service is only requested where the event names parts of it. */
function EventCell({ event }: { event: TrailEntry }) {
  const t = useT();
  const actorName = useActorName();
  const definition = useFormOf(namesParts.has(event.kind) ? event.service : null);
  const sentence = useEventSentence(useServiceWords()(event.service?.key), useChecksIn(definition?.definition));
  const { labelOf } = useFieldLabels(asSchema(definition?.definition['form']));
  const teamIds = event.kind === 'staff.teams-set' ? idsIn(event) : [];
  const teams = useGetManyAggregate<Team>('teams', { ids: teamIds }, { enabled: teamIds.length > 0, staleTime: 600_000 }).data;
  return (
    // On a phone the first two columns are in view. Wide content scrolls by itself, and the other columns inside the card.
    <Box sx={{ minWidth: { xs: 210, sm: 260 }, maxWidth: { xs: 210, sm: 'none' } }}>
      {sentence(event)}
      <EventDetails event={event} labelOf={labelOf} nameOf={(id) => teams?.find((team) => team?.id === id)?.title} />
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.25 }}>
        {actorName(event.by.name)} ·{' '}
        <MuiLink
          component={Link}
          to={`/events?request=${encodeURIComponent(event.requestId)}`}
          color="inherit"
          aria-label={t('trail.requestOf', { id: event.requestId })}
        >
          {event.requestId.slice(0, 13)}
        </MuiLink>
      </Typography>
    </Box>
  );
}

function CaseCell({ event }: { event: TrailEntry }) {
  const t = useT();
  if (!event.caseId) return '–';
  const own = event.stream.kind === 'case';
  return (
    // The second line wraps, so that the table stays within its card on a small desktop.
    <Stack spacing={0.25}>
      <MuiLink component={Link} to={`/cases/${event.caseId}`} sx={{ whiteSpace: 'nowrap' }}>
        {event.caseNumber ?? t('cases.one')}
      </MuiLink>
      {own && (
        <MuiLink component={Link} to={`/cases/${event.caseId}/history?event=${event.id}`} variant="caption">
          {t('trail.openPast')}
        </MuiLink>
      )}
    </Stack>
  );
}
