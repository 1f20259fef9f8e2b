import { Box, MenuItem, TextField } from '@mui/material';
import { channels } from '../../kit/api/types';
import { DateField } from '../../kit/components/DateField';
import type { ListUrl } from '../../kit/components/useListUrl';
import { useServices, useTeamsToChoose } from '../../kit/data/queries';
import { useLocalized, useT } from '../../kit/i18n';
import { today } from '../../kit/i18n/format';
import { periodOf, periodShown, presetOf, presets } from './periods';

/** The filters of the figures: the period, the reporting day, services, teams and channels. All of them stand in the URL. */
export function FigureFilters({ url }: { url: ListUrl }) {
  const t = useT();
  const localized = useLocalized();
  const services = useServices();
  const teams = useTeamsToChoose();
  const { query, change } = url;
  const now = today();
  const preset = presetOf(query, now);
  const shown = periodShown(query, now);
  const day = (name: 'from' | 'to' | 'asOf', label: string, value: string) => (
    <DateField
      label={label}
      value={value}
      // Keeps both ends of the period, also when it was chosen by name before.
      onChange={(chosen) => change(name === 'asOf' ? { asOf: chosen } : { ...shown, [name]: chosen })}
      max={now}
      margin="none"
      width={172}
    />
  );
  const select = (name: string, label: string, values: readonly { id: string; label: string }[]) => (
    <TextField
      select
      label={label}
      value={query[name] ?? ''}
      onChange={(event) => change({ [name]: event.target.value })}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ m: 0, minWidth: 116, maxWidth: 220 }}
    >
      <MenuItem value="">{t('cases.filter.all')}</MenuItem>
      {values.map((value) => (
        <MenuItem key={value.id} value={value.id}>
          {value.label}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Box role="group" aria-label={t('cases.filter.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <TextField
        select
        label={t('dashboard.period')}
        value={preset ?? 'free'}
        onChange={(event) => {
          const chosen = presets.find((one) => one === event.target.value);
          if (chosen === 'last-30') change({ from: null, to: null });
          else if (chosen) change({ ...periodOf(chosen, now) });
        }}
        sx={{ m: 0, minWidth: 150 }}
      >
        {presets.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`dashboard.preset.${one}`)}
          </MenuItem>
        ))}
        <MenuItem value="free" disabled={preset !== null}>
          {t('dashboard.preset.free')}
        </MenuItem>
      </TextField>
      {day('from', t('dashboard.from'), shown.from)}
      {day('to', t('dashboard.to'), shown.to)}
      {day('asOf', t('dashboard.asOf'), query['asOf'] ?? '')}
      {select(
        'service',
        t('cases.field.service'),
        services.map((service) => ({ id: service.key, label: localized(service.title) })),
      )}
      {teams.length > 1 &&
        select(
          'team',
          t('cases.field.team'),
          teams.map((team) => ({ id: team.id, label: team.title })),
        )}
      {select(
        'channel',
        t('cases.field.channel'),
        channels.map((channel) => ({ id: channel, label: t(`channel.${channel}`) })),
      )}
    </Box>
  );
}
