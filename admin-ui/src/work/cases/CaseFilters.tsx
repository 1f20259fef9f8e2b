import { holdsWorkOnly } from '@vorgang/words';
import Close from '@mui/icons-material/Close';
import FilterList from '@mui/icons-material/FilterList';
import { Badge, Box, Button, Drawer, IconButton, MenuItem, Stack, TextField, Typography, useMediaQuery } from '@mui/material';
import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { caseStatuses, channels, priorities } from '../../kit/api/types';
import { DateField } from '../../kit/components/DateField';
import { SearchBox } from '../../kit/components/SearchBox';
import type { ListUrl } from '../../kit/components/useListUrl';
import { Word } from '../../kit/components/Word';
import { useColleagues, useServices, useTeamsToChoose } from '../../kit/data/queries';
import { useLocalized, useT } from '../../kit/i18n';
import { useShortcut } from '../../kit/keys';
import { filtersOf, offeredSorts, queueOf, withOfferedSort, type Query } from './list/listQuery';
import { SeveralField, type Choice } from './list/SeveralField';
import { SetFilters } from './OtherFilters';

const FieldFilters = lazy(async () => ({ default: (await import('./list/FieldFilters')).FieldFilters }));

/** Filters and search of a list of cases. All of it stands in the URL. On narrow screens they open in a sheet. */
export function CaseFilters({ url }: { url: ListUrl }) {
  const t = useT();
  const title = useId();
  const narrow = useMediaQuery('(max-width: 899px)');
  const [open, setOpen] = useState(false);
  const { query } = url;
  const set = filtersOf(query).filter((name) => name !== 'q');
  useShortcut({ keys: 'F', label: 'caseList.keys.filters', scope: 'queue' }, () => setOpen(true));

  return (
    <>
      <Box role="group" aria-label={t('cases.filter.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <SearchBox key={query['q'] ?? ''} label={t('cases.filter.search')} value={query['q'] ?? ''} onSearch={(q) => url.change({ q })} />
        {!narrow && <FilterFields url={url} some />}
        <Button
          startIcon={
            <Badge badgeContent={set.length} color="primary">
              <FilterList />
            </Badge>
          }
          variant="outlined"
          onClick={() => setOpen(true)}
          aria-haspopup="dialog"
          sx={{ minHeight: 40 }}
        >
          {narrow ? t('caseList.filters') : t('caseList.moreFilters')}
        </Button>
      </Box>
      <SetFilters url={url} />
      <Drawer
        anchor={narrow ? 'bottom' : 'right'}
        open={open}
        onClose={() => setOpen(false)}
        sx={{ zIndex: 'modal' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-modal': true,
            'aria-labelledby': title,
            sx: narrow ? { p: 2, maxHeight: '92vh' } : { p: 2, width: 360 },
          },
        }}
      >
        <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
          <Typography id={title} variant="h2">
            {t('caseList.filters')}
          </Typography>
          <IconButton aria-label={t('common.close')} onClick={() => setOpen(false)}>
            <Close />
          </IconButton>
        </Stack>
        <Stack spacing={1.5}>
          <FilterFields url={url} />
        </Stack>
        <Button variant="contained" sx={{ mt: 2 }} onClick={() => setOpen(false)}>
          {t('caseList.showList')}
        </Button>
      </Drawer>
    </>
  );
}

/** The order of the list. It offers only the server's orders. */
export function SortField({ query, onSort }: { query: Query; onSort: (sort: string | null) => void }) {
  const t = useT();
  const sorts = offeredSorts(query);
  return (
    <TextField
      select
      label={t('cases.filter.sort')}
      value={query['sort'] ?? sorts[0]}
      onChange={(event) => onSort(event.target.value === sorts[0] ? null : event.target.value)}
      sx={{ m: 0, minWidth: 180 }}
    >
      {sorts.map((sort) => (
        <MenuItem key={sort} value={sort}>
          {t(`cases.sort.${sort}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** @param some only the filters that are often needed */
function FilterFields({ url, some = false }: { url: ListUrl; some?: boolean }) {
  const t = useT();
  const localized = useLocalized();
  const services = useServices();
  const teams = useTeamsToChoose();
  const colleagues = useColleagues();
  const { query } = url;
  const change = (patch: Record<string, string | null>): void => {
    const { sort } = withOfferedSort(
      Object.fromEntries(Object.entries({ ...query, ...patch }).filter((entry): entry is [string, string] => Boolean(entry[1]))),
    );
    url.change({ ...patch, sort: sort ?? null });
  };
  const width = some ? { width: 168 } : { width: '100%' };

  const several = (name: string, label: ReactNode, choices: readonly Choice[]) => (
    <SeveralField
      label={label}
      chosen={(query[name] ?? '').split(',').filter(Boolean)}
      choices={choices}
      onChange={(chosen) => change({ [name]: chosen.join(',') || null })}
      width={width.width}
    />
  );
  const day = (name: string, label: ReactNode) => (
    <DateField label={label} value={query[name]} onChange={(chosen) => change({ [name]: chosen || null })} margin="none" width="100%" />
  );
  const people: Choice[] = [
    { id: 'me', label: t('cases.assignee.me') },
    { id: 'none', label: t('cases.assignee.none') },
    ...colleagues.map((person) => ({ id: person.id, label: person.displayName })),
  ];
  const asked = query['assignee'];
  // A link may name a person who is no longer a colleague.
  if (asked && people.every((person) => person.id !== asked)) people.push({ id: asked, label: asked });
  const ownQueue = ['mine', 'returned', 'team'].includes(queueOf(query));

  return (
    <>
      {several(
        'service',
        <Word term="service">{t('cases.field.service')}</Word>,
        services.map((service) => ({ id: service.key, label: localized(service.title) })),
      )}
      {several(
        'priority',
        t('cases.field.priority'),
        priorities.map((priority) => ({ id: priority, label: t(`priority.${priority}`) })),
      )}
      {(!some || !holdsWorkOnly(queueOf(query))) &&
        several(
          'status',
          t('cases.field.status'),
          caseStatuses.map((status) => ({ id: status, label: t(`status.${status}`) })),
        )}
      {!ownQueue && (
        <TextField
          select
          label={t('cases.field.assignee')}
          value={query['assignee'] ?? ''}
          onChange={(event) => change({ assignee: event.target.value || null })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ m: 0, ...width }}
        >
          <MenuItem value="">{t('caseList.anybody')}</MenuItem>
          {people.map((person) => (
            <MenuItem key={person.id} value={person.id}>
              {person.label}
            </MenuItem>
          ))}
        </TextField>
      )}
      {/* Calendars are loaded with the sheet, not with the page. */}
      {!some && (
        <>
          {day('dueTo', <Word term="deadline">{t('cases.filter.dueTo')}</Word>)}
          {teams.length > 1 &&
            several(
              'team',
              <Word term="team">{t('cases.field.team')}</Word>,
              teams.map((team) => ({ id: team.id, label: team.title })),
            )}
          {several(
            'channel',
            <Word term="channel">{t('cases.field.channel')}</Word>,
            channels.map((channel) => ({ id: channel, label: t(`channel.${channel}`) })),
          )}
          {day('receivedFrom', t('cases.filter.receivedFrom'))}
          {day('receivedTo', t('cases.filter.receivedTo'))}
          <Suspense fallback={null}>
            <FieldFilters query={query} onChange={change} />
          </Suspense>
        </>
      )}
    </>
  );
}
