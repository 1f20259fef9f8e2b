import Clear from '@mui/icons-material/Clear';
import { Button, Chip, Stack } from '@mui/material';
import type { ListUrl } from '../../kit/components/useListUrl';
import { useColleagues, useServices, useTeamsToChoose } from '../../kit/data/queries';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { attributesOf, filtersOfServices } from './list/attributes';
import { filtersOf, withoutFilters } from './list/listQuery';

/** All filters that are set, in words and removable, also those that only a figure or a link sets. */
export function SetFilters({ url }: { url: ListUrl }) {
  const t = useT();
  const wordsOf = useFilterWords();
  const { query, change } = url;
  const set = filtersOf(query);
  if (set.length === 0) return null;
  return (
    <Stack direction="row" useFlexGap spacing={0.75} sx={{ flexWrap: 'wrap', alignItems: 'center', mt: 1 }}>
      {set.map((name) => {
        const words = wordsOf(name, query[name] ?? '');
        return (
          <Chip
            key={name}
            label={words}
            aria-label={t('caseList.remove', { filter: words })}
            color="primary"
            variant="outlined"
            onClick={() => change({ [name]: null })}
            onDelete={() => change({ [name]: null })}
            deleteIcon={<Clear />}
          />
        );
      })}
      {set.length > 1 && (
        <Button startIcon={<Clear />} onClick={() => change(withoutFilters(query))}>
          {t('cases.filter.clear')}
        </Button>
      )}
    </Stack>
  );
}

/** A filter and its value as one reads them. */
function useFilterWords(): (name: string, value: string) => string {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const services = useServices();
  const teams = useTeamsToChoose();
  const colleagues = useColleagues();
  const person = (id: string): string =>
    id === 'me' || id === 'none' ? t(`cases.assignee.${id}`) : (colleagues.find((one) => one.id === id)?.displayName ?? id);
  const filterOf = (key: string) => filtersOfServices(services, {}).find((filter) => filter.key === key);
  const titleOf = (key: string): string => localized(filterOf(key)?.title) || key;
  const choiceOf = (key: string, value: string): string =>
    localized(filterOf(key)?.choices?.find((choice) => choice.value === value)?.title) || value;
  const each = (value: string, word: (one: string) => string): string => value.split(',').map(word).join(', ');
  const several = (label: string, value: string, word: (one: string) => string): string =>
    t('caseList.several', { label, values: each(value, word) });
  const yes = (name: 'returned' | 'askedBack' | 'reopened' | 'dueKept', value: string): string =>
    t(
      value === 'true'
        ? `listFilter.${name}`
        : (
            {
              returned: 'listFilter.notReturned',
              askedBack: 'listFilter.notAskedBack',
              reopened: 'listFilter.notReopened',
              dueKept: 'listFilter.notDueKept',
            } as const
          )[name],
    );

  return (name, value) => {
    switch (name) {
      case 'q':
        return `„${value}“`;
      case 'service':
        return several(t('cases.field.service'), value, (key) => localized(services.find((service) => service.key === key)?.title) || key);
      case 'team':
        return several(t('cases.field.team'), value, (id) => teams.find((team) => team.id === id)?.title ?? id);
      case 'status':
        return several(t('cases.field.status'), value, (one) => open('status', one));
      case 'channel':
        return several(t('cases.field.channel'), value, (one) => open('channel', one));
      case 'priority':
        return several(t('cases.field.priority'), value, (one) => open('priority', one));
      case 'person':
      case 'contact':
        return several(t(`cases.filter.${name}`), value, (one) => one);
      case 'attribute':
        return [...attributesOf(value)]
          .map(([key, values]) => `${titleOf(key)}: ${values.map((one) => choiceOf(key, one)).join(', ')}`)
          .join(' · ');
      case 'born':
      case 'dueTo':
      case 'receivedFrom':
      case 'receivedTo':
        return `${t(`cases.filter.${name}`)} ${format.date(value)}`;
      case 'dueFrom':
      case 'decidedFrom':
      case 'decidedTo':
      case 'closedFrom':
      case 'closedTo':
      case 'openOn':
        return t(`cases.filter.${name}`, { date: format.date(value) });
      case 'online':
        return t(value === 'true' ? 'cases.filter.online' : 'cases.filter.notOnline');
      case 'outcome':
        return each(value, (one) => open('outcome', one));
      case 'assignee':
        return t('cases.filter.assignee', { name: person(value) });
      case 'handledBy':
      case 'thenAssignee':
        return t(`listFilter.${name}`, { name: person(value) });
      case 'returned':
      case 'askedBack':
      case 'reopened':
      case 'dueKept':
        return yes(name, value);
      case 'inWork':
      case 'rejected':
      case 'journey':
        return t(`listFilter.${name}`);
      case 'settledFrom':
      case 'settledTo':
      case 'inWorkOn':
      case 'thenDueFrom':
      case 'thenDueTo':
        return t(`listFilter.${name}`, { date: format.date(value) });
      case 'thenStatus':
      case 'passed':
        return t(`listFilter.${name}`, { value: each(value, (one) => open('status', one)) });
      case 'answeredBy':
        return several(t('listFilter.answeredBy'), value, (one) =>
          one === 'none' || one === 'unknown' ? t(`listFilter.answered.${one}`) : open('channel', one),
        );
      case 'askedFor':
      case 'rejectedFor':
        return t(`listFilter.${name}`, { value });
      default:
        return t('listFilter.other', { name, value });
    }
  };
}
