import { Box, Button, Collapse, MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../../kit/api/endpoints';
import { roles } from '../../kit/api/types';
import { DateField } from '../../kit/components/DateField';
import { useServices, useTeamsToChoose } from '../../kit/data/queries';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { ActorField } from './ActorField';
import { filterFields, type FilterField } from './filter';

interface Props {
  readonly query: Readonly<Record<string, string>>;
  readonly onSearch: (patch: Record<string, string>) => void;
}

const rare: readonly FilterField[] = ['actorKind', 'role', 'service', 'team', 'request'];

/** The search fields for events. The usual ones are in view, the others open by a button (or at once if they are used). */
export function SearchForm({ query, onSearch }: Props) {
  const t = useT();
  const open = useOpenT();
  const localized = useLocalized();
  const services = useServices();
  const teams = useTeamsToChoose();
  const kinds =
    useQuery({ queryKey: ['event-kinds'], queryFn: () => api.events.kinds(), staleTime: 600_000 }).data?.kinds.map(({ kind }) => kind) ??
    [];
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(filterFields.map((field) => [field, query[field] ?? ''])),
  );
  const [more, setMore] = useState(() => rare.some((field) => query[field]));
  const set = (name: FilterField, value: string): void => setValues({ ...values, [name]: value });
  const field = (name: FilterField, label: string): ReactNode => (
    <TextField
      label={label}
      value={values[name] ?? ''}
      onChange={(event) => set(name, event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ m: 0, minWidth: 150 }}
    />
  );
  const choice = (name: FilterField, label: string, choices: readonly { id: string; name: string }[], width = 170): ReactNode => (
    <TextField
      select
      label={label}
      value={values[name] ?? ''}
      onChange={(event) => set(name, event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ m: 0, minWidth: width }}
    >
      <MenuItem value="">{t('cases.filter.all')}</MenuItem>
      {values[name] && !choices.some(({ id }) => id === values[name]) && <MenuItem value={values[name]}>{values[name]}</MenuItem>}
      {choices.map(({ id, name: title }) => (
        <MenuItem key={id} value={id}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch(values);
  };
  const row = { display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center' } as const;
  return (
    <Box component="form" role="search" aria-label={t('page.events')} onSubmit={submit}>
      <Box sx={row}>
        <ActorField label={t('events.by')} value={values['person'] ?? ''} onChange={(name) => set('person', name)} />
        {field('case', t('events.case'))}
        {choice(
          'kind',
          t('events.kind'),
          kinds.map((kind) => ({ id: kind, name: open('eventName', kind) })),
          220,
        )}
        {/* Both ends of a period stand together, except on a phone. */}
        <Box sx={{ display: 'flex', flexWrap: { xs: 'wrap', sm: 'nowrap' }, gap: 1.25 }}>
          <DateField label={t('events.from')} value={values['from']} onChange={(day) => set('from', day)} margin="none" />
          <DateField label={t('events.to')} value={values['to']} onChange={(day) => set('to', day)} margin="none" />
        </Box>
        <Button type="submit" variant="contained">
          {t('events.search')}
        </Button>
        <Button aria-expanded={more} onClick={() => setMore(!more)}>
          {t('trail.more')}
        </Button>
        <Button onClick={() => onSearch({ ...none, kind: 'attempt.refused' })}>{t('trail.refused')}</Button>
        {filterFields.some((name) => query[name]) && <Button onClick={() => onSearch(none)}>{t('trail.reset')}</Button>}
      </Box>
      <Collapse in={more} unmountOnExit>
        <Box sx={{ ...row, pt: 1.25 }}>
          {choice(
            'actorKind',
            t('trail.actorKind'),
            (['staff', 'portal', 'system'] as const).map((id) => ({ id, name: t(`actorKind.${id}`) })),
          )}
          {choice(
            'role',
            t('trail.role'),
            roles.map((id) => ({ id, name: t(`role.${id}`) })),
          )}
          {choice(
            'service',
            t('trail.service'),
            services.map((service) => ({ id: service.key, name: localized(service.title) })),
            220,
          )}
          {choice(
            'team',
            t('trail.team'),
            teams.map((team) => ({ id: team.id, name: team.title })),
          )}
          {field('request', t('trail.request'))}
        </Box>
      </Collapse>
    </Box>
  );
}

const none: Record<string, string> = Object.fromEntries(filterFields.map((name) => [name, '']));
