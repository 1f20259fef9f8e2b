import { Box, MenuItem, TextField } from '@mui/material';
import { useServices, useTeamsToChoose } from '../api/queries';
import { channels } from '../api/types';
import type { ListUrl } from '../components/useListUrl';
import { useLocalized, useT } from '../i18n';
import { today } from '../i18n/format';

/** The period and what the figures are narrowed by; it stands in the URL. */
export function FigureFilters({ url }: { url: ListUrl }) {
  const t = useT();
  const localized = useLocalized();
  const services = useServices();
  const teams = useTeamsToChoose();
  const { query, change } = url;
  const day = (name: 'from' | 'to', label: string) => (
    <TextField
      type="date"
      label={label}
      value={query[name] ?? ''}
      onChange={(event) => change({ [name]: event.target.value })}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today() } }}
      sx={{ m: 0, width: 160 }}
    />
  );
  const select = (name: string, label: string, values: readonly { id: string; label: string }[]) => (
    <TextField select label={label} value={query[name] ?? ''} onChange={(event) => change({ [name]: event.target.value })} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }} sx={{ m: 0, minWidth: 150 }}>
      <MenuItem value="">{t('cases.filter.all')}</MenuItem>
      {values.map((value) => (
        <MenuItem key={value.id} value={value.id}>
          {value.label}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Box role="group" aria-label={t('cases.filter.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25 }}>
      {day('from', t('figures.from'))}
      {day('to', t('figures.to'))}
      {select('service', t('cases.field.service'), services.map((service) => ({ id: service.key, label: localized(service.title) })))}
      {teams.length > 1 && select('team', t('cases.field.team'), teams.map((team) => ({ id: team.id, label: team.title })))}
      {select('channel', t('cases.field.channel'), channels.map((channel) => ({ id: channel, label: t(`channel.${channel}`) })))}
    </Box>
  );
}
