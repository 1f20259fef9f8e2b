import { filterInWords } from '@vorgang/words';
import Clear from '@mui/icons-material/Clear';
import { Button, Chip, Stack } from '@mui/material';
import type { ListUrl } from '../../kit/components/useListUrl';
import { useColleagues, useServices, useTeamsToChoose } from '../../kit/data/queries';
import { useLocalized, useT, useUiLocale } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { filtersOfServices } from './list/attributes';
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
  const format = useFormat();
  const localized = useLocalized();
  const services = useServices();
  const teams = useTeamsToChoose();
  const colleagues = useColleagues();
  const language = useUiLocale();
  const ofServices = filtersOfServices(services, {});
  const filterOf = (key: string) => ofServices.find((filter) => filter.key === key);
  return (name, value) =>
    filterInWords(name, value, {
      language,
      service: (key) => localized(services.find((service) => service.key === key)?.title) || undefined,
      team: (id) => teams.find((team) => team.id === id)?.title,
      person: (id) => colleagues.find((one) => one.id === id)?.displayName,
      day: (day) => format.date(day),
      attribute: (key) => localized(filterOf(key)?.title) || undefined,
      choice: (key, chosen) => localized(filterOf(key)?.choices?.find((one) => one.value === chosen)?.title) || undefined,
    });
}
