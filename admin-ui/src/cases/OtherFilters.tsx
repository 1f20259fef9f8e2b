import { Chip } from '@mui/material';
import { useColleagues } from '../api/queries';
import type { ListUrl } from '../components/useListUrl';
import { useOpenT, useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';

const days = ['dueFrom', 'decidedFrom', 'decidedTo', 'closedFrom', 'closedTo', 'openOn'] as const;

/** Filters that have no field here, because a figure or a link has set them: shown in words, to be taken away. */
export function OtherFilters({ url }: { url: ListUrl }) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const colleagues = useColleagues();
  const { query, change } = url;
  const chip = (name: string, label: string) => <Chip key={name} label={label} onDelete={() => change({ [name]: null })} color="primary" variant="outlined" />;
  const nameOf = (id: string): string => (id === 'me' || id === 'none' ? t(`cases.assignee.${id}`) : (colleagues.find((person) => person.id === id)?.displayName ?? id));
  return (
    <>
      {days.map((name) => query[name] && chip(name, t(`cases.filter.${name}`, { date: format.date(query[name]) })))}
      {query['online'] && chip('online', t(query['online'] === 'true' ? 'cases.filter.online' : 'cases.filter.notOnline'))}
      {query['outcome'] && chip('outcome', query['outcome'].split(',').map((outcome) => open('outcome', outcome)).join(', '))}
      {query['assignee'] && chip('assignee', t('cases.filter.assignee', { name: nameOf(query['assignee']) }))}
    </>
  );
}
