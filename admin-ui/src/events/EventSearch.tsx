import { Box, Button, Link as MuiLink, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { api } from '../api/endpoints';
import type { TrailEntry } from '../api/types';
import { KeysetList } from '../components/KeysetList';
import { Page } from '../components/Page';
import { useListUrl } from '../components/useListUrl';
import { useOpenT, useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { EventDetails } from './EventDetails';
import { useEventSentence } from './useEventSentence';

const Column = DataTable.Col<TrailEntry>;
const fields = ['person', 'case', 'kind', 'from', 'to'] as const;

/** Every event of the log: by person, case, kind and time. */
export default function EventSearch() {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const sentence = useEventSentence();
  const url = useListUrl();
  return (
    <Page title={t('page.events')} need={['events', 'list']}>
      <Stack spacing={1.5}>
        <SearchForm key={JSON.stringify(url.query)} query={url.query} onSearch={url.change} />
        <KeysetList resource="events" url={url} queryKey={['events', url.query]} fetch={async (signal) => {
            const page = await api.events.search(url.query, signal);
            return { ...page, items: page.entries };
          }} empty={<Typography>{t('events.empty')}</Typography>}>
          <DataTable<TrailEntry> rowClick={false} bulkActionButtons={false}>
            <Column label={t('events.at')} disableSort render={(event) => <span style={{ whiteSpace: 'nowrap' }}>{format.dateTime(event.at)}</span>} />
            <Column label={t('events.by')} disableSort render={(event) => event.by.name} />
            <Column
              label={t('events.what')}
              disableSort
              render={(event) => (
                <>
                  {sentence(event)}
                  <EventDetails event={event} />
                </>
              )}
            />
            <Column label={t('events.kind')} disableSort render={(event) => open('eventName', event.kind)} />
            <Column
              label={t('cases.one')}
              disableSort
              render={(event) =>
                event.caseId ? (
                  <MuiLink component={Link} to={`/cases/${event.caseId}`} sx={{ whiteSpace: 'nowrap' }}>
                    {event.caseNumber ?? t('cases.one')}
                  </MuiLink>
                ) : (
                  '–'
                )
              }
            />
          </DataTable>
        </KeysetList>
      </Stack>
    </Page>
  );
}

interface FormProps {
  readonly query: Readonly<Record<string, string>>;
  readonly onSearch: (patch: Record<string, string>) => void;
}

function SearchForm({ query, onSearch }: FormProps) {
  const t = useT();
  const open = useOpenT();
  const kinds = useQuery({ queryKey: ['event-kinds'], queryFn: () => api.events.kinds(), staleTime: 600_000 }).data?.kinds.map(({ kind }) => kind) ?? [];
  const [values, setValues] = useState<Record<string, string>>(() => Object.fromEntries(fields.map((field) => [field, query[field] ?? ''])));
  const field = (name: (typeof fields)[number], label: string, type = 'text') => (
    <TextField
      label={label}
      type={type}
      value={values[name] ?? ''}
      onChange={(event) => setValues({ ...values, [name]: event.target.value })}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ m: 0, minWidth: 150 }}
    />
  );
  return (
    <Box
      component="form"
      role="search"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSearch(values);
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center' }}
    >
      {field('person', t('events.by'))}
      {field('case', t('events.case'))}
      <TextField
        select
        label={t('events.kind')}
        value={values['kind'] ?? ''}
        onChange={(event) => setValues({ ...values, kind: event.target.value })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ m: 0, minWidth: 220 }}
      >
        <MenuItem value="">{t('cases.filter.all')}</MenuItem>
        {kinds.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {open('eventName', kind)}
          </MenuItem>
        ))}
      </TextField>
      {field('from', t('events.from'), 'date')}
      {field('to', t('events.to'), 'date')}
      <Button type="submit" variant="contained">
        {t('events.search')}
      </Button>
    </Box>
  );
}
