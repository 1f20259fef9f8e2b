import Clear from '@mui/icons-material/Clear';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useServices, useTeamsToChoose } from '../api/queries';
import { caseStatuses, channels, priorities } from '../api/types';
import { SearchBox } from '../components/SearchBox';
import type { ListUrl } from '../components/useListUrl';
import { useLocalized, useT } from '../i18n';
import { OtherFilters } from './OtherFilters';

/** The orders that the server offers; over all cases only those by receipt. */
const queueSorts = ['priority', 'due', 'received', '-received'] as const;
const allSorts = ['-received', 'received'] as const;

/** Filters, search and order of a list of cases; all of it stands in the URL. */
export function CaseFilters({ url }: { url: ListUrl }) {
  const t = useT();
  const localized = useLocalized();
  const services = useServices();
  const teams = useTeamsToChoose();
  const { query, change } = url;
  const sorts = (query['queue'] ?? 'all') === 'all' ? allSorts : queueSorts;
  const select = (name: string, label: string, values: readonly { id: string; label: string }[], fallback = '') => (
    <TextField
      select
      label={label}
      value={query[name] ?? fallback}
      onChange={(event) => change({ [name]: event.target.value })}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 132, m: 0 }}
    >
      {fallback === '' && <MenuItem value="">{t('cases.filter.all')}</MenuItem>}
      {values.map((value) => (
        <MenuItem key={value.id} value={value.id}>
          {value.label}
        </MenuItem>
      ))}
    </TextField>
  );
  const day = (name: string, label: string) => (
    <TextField type="date" label={label} value={query[name] ?? ''} onChange={(event) => change({ [name]: event.target.value })} slotProps={{ inputLabel: { shrink: true } }} sx={{ m: 0, width: 150 }} />
  );
  const set = Object.keys(query).some((key) => !['queue', 'sort', 'cursor', 'limit'].includes(key));

  return (
    <Box role="group" aria-label={t('cases.filter.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center' }}>
      <SearchBox key={query['q'] ?? ''} label={t('cases.filter.search')} value={query['q'] ?? ''} onSearch={(q) => change({ q })} />
      {select('service', t('cases.field.service'), services.map((service) => ({ id: service.key, label: localized(service.title) })))}
      {teams.length > 1 && select('team', t('cases.field.team'), teams.map((team) => ({ id: team.id, label: team.title })))}
      {select('status', t('cases.field.status'), caseStatuses.map((status) => ({ id: status, label: t(`status.${status}`) })))}
      {select('channel', t('cases.field.channel'), channels.map((channel) => ({ id: channel, label: t(`channel.${channel}`) })))}
      {select('priority', t('cases.field.priority'), priorities.map((priority) => ({ id: priority, label: t(`priority.${priority}`) })))}
      {day('dueTo', t('cases.filter.dueTo'))}
      {day('receivedFrom', t('cases.filter.receivedFrom'))}
      {day('receivedTo', t('cases.filter.receivedTo'))}
      {select('sort', t('cases.filter.sort'), sorts.map((sort) => ({ id: sort, label: t(`cases.sort.${sort}`) })), sorts[0])}
      <OtherFilters url={url} />
      {set && (
        <Button startIcon={<Clear />} onClick={() => change(Object.fromEntries(Object.keys(query).flatMap((key) => (['queue', 'sort'].includes(key) ? [] : [[key, null]]))))}>
          {t('cases.filter.clear')}
        </Button>
      )}
    </Box>
  );
}
