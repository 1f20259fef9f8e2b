import { Chip, Link as MuiLink, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { DataTable, useCreatePath } from 'react-admin';
import { Link } from 'react-router-dom';
import type { QuarantineItem } from '../../kit/api/types';
import { Page } from '../../kit/components/Page';
import { useListUrl } from '../../kit/components/useListUrl';
import { Word } from '../../kit/components/Word';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { ResourceList } from '../../kit/resource/ResourceList';
import { useCsvExporter } from '../../kit/resource/useCsvExporter';

const Column = DataTable.Col<QuarantineItem>;
const states = ['open', 'released', 'refused'] as const;

/** Submissions that could not be routed. */
export default function QuarantineList() {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const url = useListUrl();
  const state = url.query['state'] ?? 'open';
  const createPath = useCreatePath();
  const serviceOf = (entry: QuarantineItem) => localized(entry.serviceTitle) || entry.service;
  const reasonsOf = (entry: QuarantineItem) => entry.reasons.map((reason) => open('quarantineReason', reason.code)).join(', ');
  // Without the applicant and the subject: a file that names citizens comes from the server, which records the export.
  const exporter = useCsvExporter<QuarantineItem>(t('queue.quarantine'), [
    // What the sender wrote as a service's name, or as their own reference, may be anything.
    [t('quarantine.service'), (entry) => localized(entry.serviceTitle)],
    [t('quarantine.reasons'), reasonsOf],
    [t('cases.field.channel'), (entry) => open('channel', entry.channel)],
    [t('cases.field.receivedAt'), (entry) => format.dateTime(entry.enteredAt)],
    [t('staff.state'), (entry) => t(`quarantineState.${entry.state}`)],
  ]);
  return (
    <Page title={t('queue.quarantine')} heading={<Word term="quarantine">{t('queue.quarantine')}</Word>} need={['quarantine', 'list']}>
      <Stack spacing={1.5} sx={{ alignItems: 'stretch' }}>
        <TextField
          select
          label={t('staff.state')}
          value={state}
          onChange={(event) => url.change({ state: event.target.value })}
          sx={{ m: 0, width: 180 }}
        >
          {states.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`quarantineState.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <ResourceList url={url} filter={{ state }} exporter={exporter} empty={<Typography>{t('quarantine.empty')}</Typography>}>
          <DataTable<QuarantineItem> rowClick="show" bulkActionButtons={false}>
            <Column
              label={<Word term="service">{t('quarantine.service')}</Word>}
              disableSort
              render={(entry) => (
                <MuiLink component={Link} to={createPath({ resource: 'quarantine', type: 'show', id: entry.id })} sx={{ fontWeight: 600 }}>
                  {serviceOf(entry)}
                </MuiLink>
              )}
            />
            <Column label={t('columns.applicant')} disableSort render={(entry) => entry.applicantName ?? '–'} />
            <Column label={t('cases.field.subject')} disableSort render={(entry) => entry.subject ?? '–'} />
            <Column label={t('quarantine.reasons')} disableSort render={reasonsOf} />
            <Column
              label={<Word term="channel">{t('cases.field.channel')}</Word>}
              disableSort
              render={(entry) => open('channel', entry.channel)}
            />
            <Column
              label={<Word term="external reference">{t('cases.field.externalReference')}</Word>}
              disableSort
              render={(entry) => entry.externalReference ?? '–'}
            />
            <Column label={t('cases.field.receivedAt')} disableSort render={(entry) => format.dateTime(entry.enteredAt)} />
            <Column
              label={t('staff.state')}
              disableSort
              render={(entry) => <Chip label={t(`quarantineState.${entry.state}`)} variant="outlined" />}
            />
          </DataTable>
        </ResourceList>
      </Stack>
    </Page>
  );
}
