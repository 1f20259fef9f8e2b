import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Colleague } from '../../kit/api/types';
import { PersonLine } from '../../kit/components/PersonLine';
import { useColleagues } from '../../kit/data/queries';
import { useT } from '../../kit/i18n';

interface Shared {
  readonly label: string;
  readonly helperText?: string;
}

/**
 * A field for one colleague. Those who are present and have the fewest cases come first. People who are away can be chosen, and are marked.
 */
export function PersonField({
  label,
  value,
  onChange,
}: Shared & { readonly value: string | null; readonly onChange: (id: string | null) => void }) {
  const people = usePeople();
  const buttons = useButtonNames();
  return (
    <Autocomplete
      {...buttons}
      options={people}
      value={people.find((person) => person.id === value) ?? null}
      onChange={(_, person) => onChange(person?.id ?? null)}
      getOptionLabel={(person) => person.displayName}
      getOptionKey={(person) => person.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      renderOption={({ key, ...props }, person) => <Option key={key} props={props} person={person} />}
      renderInput={(params) => <TextField {...params} label={label} required autoFocus margin="dense" />}
    />
  );
}

/** Several colleagues, or nobody in particular. */
export function PeopleField({
  label,
  helperText,
  value,
  onChange,
}: Shared & { readonly value: readonly string[]; readonly onChange: (ids: string[]) => void }) {
  const people = usePeople();
  const buttons = useButtonNames();
  return (
    <Autocomplete
      {...buttons}
      multiple
      disableCloseOnSelect
      options={people}
      value={people.filter((person) => value.includes(person.id))}
      onChange={(_, chosen) => onChange(chosen.map((person) => person.id))}
      getOptionLabel={(person) => person.displayName}
      getOptionKey={(person) => person.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      renderOption={({ key, ...props }, person) => <Option key={key} props={props} person={person} />}
      renderInput={(params) => <TextField {...params} label={label} helperText={helperText} margin="dense" />}
    />
  );
}

/** Colleagues who can work on something. Those who are present and have the fewest cases come first. */
function usePeople(): readonly Colleague[] {
  return useColleagues()
    .filter((person) => person.services.length > 0)
    .toSorted(
      (a, b) =>
        Number(a.absentUntil !== null) - Number(b.absentUntil !== null) ||
        a.openCases - b.openCases ||
        a.displayName.localeCompare(b.displayName, 'de'),
    );
}

function Option({ props, person }: { props: React.HTMLAttributes<HTMLLIElement>; person: Colleague }) {
  const t = useT();
  return (
    <Box component="li" {...props}>
      <Box sx={{ flex: 1 }}>
        <PersonLine name={person.displayName} absentUntil={person.absentUntil} />
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ pl: 2, whiteSpace: 'nowrap' }}>
        {t('absence.openCases', { smart_count: person.openCases })}
      </Typography>
    </Box>
  );
}

/** The names of the field's buttons, as react-admin's own fields have them. */
function useButtonNames(): {
  readonly openText: string;
  readonly closeText: string;
  readonly clearText: string;
  readonly noOptionsText: string;
} {
  const translate = useTranslate();
  return {
    openText: translate('ra.action.open'),
    closeText: translate('ra.action.close'),
    clearText: translate('ra.action.clear_input_value'),
    noOptionsText: translate('ra.navigation.no_results'),
  };
}
