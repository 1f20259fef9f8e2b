import { Box, TextField, Typography } from '@mui/material';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { DateField } from '../../../kit/components/DateField';
import { useServices } from '../../../kit/data/queries';
import { useLocalized, useT } from '../../../kit/i18n';
import { attributesOf, filtersOfServices, withAttribute } from './attributes';
import type { Query } from './listQuery';
import { SeveralField } from './SeveralField';

/** The filters that look into one field: the person, how they can be reached, and what the services name (breed, parking zone). */
export function FieldFilters({ query, onChange }: { query: Query; onChange: (patch: Record<string, string | null>) => void }) {
  const t = useT();
  const localized = useLocalized();
  const filters = filtersOfServices(useServices(), query);
  const attributes = attributesOf(query['attribute']);
  const set = (key: string, values: readonly string[]): void => onChange({ attribute: withAttribute(query['attribute'], key, values) });

  return (
    <>
      <Group title={t('cases.filter.ofPerson')}>
        <TextFilter label={t('cases.filter.person')} value={query['person']} onChange={(person) => onChange({ person })} />
        <DateField
          label={t('cases.filter.born')}
          value={query['born']}
          onChange={(born) => onChange({ born: born || null })}
          margin="none"
          width="100%"
        />
        <TextFilter label={t('cases.filter.contact')} value={query['contact']} onChange={(contact) => onChange({ contact })} />
      </Group>
      {filters.length > 0 && (
        <Group title={t('cases.filter.ofService')}>
          {filters.map(({ key, title, choices }) =>
            choices ? (
              <SeveralField
                key={key}
                label={localized(title)}
                chosen={attributes.get(key) ?? []}
                choices={choices.map((choice) => ({ id: choice.value, label: localized(choice.title) }))}
                onChange={(values) => set(key, values)}
              />
            ) : (
              <TextFilter
                key={key}
                label={localized(title)}
                value={attributes.get(key)?.[0]}
                onChange={(value) => set(key, value === null ? [] : [value])}
              />
            ),
          )}
        </Group>
      )}
    </>
  );
}

function Group({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <Box role="group" aria-labelledby={id} sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, pt: 1 }}>
      <Typography id={id} variant="h3">
        {title}
      </Typography>
      {children}
    </Box>
  );
}

/** What the server takes of one, at least. */
const longestText = 100;

/** A filter by a text: on Enter, and when it loses the focus. */
function TextFilter({
  label,
  value = '',
  onChange,
}: {
  label: string;
  value?: string | undefined;
  onChange: (text: string | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const apply = (): void => {
    if (typed !== null && typed.trim() !== value) onChange(typed.trim() || null);
    setTyped(null);
  };
  return (
    <Box
      component="form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        apply();
      }}
    >
      <TextField
        label={label}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={apply}
        autoComplete="off"
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: longestText } }}
        sx={{ m: 0, width: '100%' }}
      />
    </Box>
  );
}
