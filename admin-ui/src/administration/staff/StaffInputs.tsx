import { AutocompleteArrayInput, CheckboxGroupInput, RadioButtonGroupInput, required, TextInput, type Validator } from 'react-admin';
import { roles } from '../../kit/api/types';
import { Word } from '../../kit/components/Word';
import { useTeamsToChoose } from '../../kit/data/queries';
import { useT } from '../../kit/i18n';

/** Inputs that creating and changing an account share. */
export function NameFields() {
  const t = useT();
  return (
    <>
      <TextInput source="displayName" label={t('staff.displayName')} validate={required()} helperText={false} fullWidth />
      <TextInput source="email" label={t('staff.email')} type="email" helperText={false} fullWidth />
      <RadioButtonGroupInput
        source="locale"
        label={t('staff.locale')}
        choices={(['de', 'en'] as const).map((id) => ({ id, name: t(`locale.${id}`) }))}
        helperText={false}
      />
    </>
  );
}

export function RoleFields({ validate }: { validate?: Validator }) {
  const t = useT();
  return (
    <CheckboxGroupInput
      source="roles"
      label={t('staff.roles')}
      row={false}
      helperText={false}
      choices={roles.map((id) => ({ id, name: `${t(`role.${id}`)} – ${t(`roleMeaning.${id}`)}` }))}
      {...(validate ? { validate } : {})}
    />
  );
}

export function TeamFields() {
  const t = useT();
  const teams = useTeamsToChoose();
  return (
    <AutocompleteArrayInput
      source="teamIds"
      label={<Word term="team">{t('staff.teams')}</Word>}
      choices={teams.map((team) => ({ id: team.id, name: team.title }))}
      helperText={false}
      fullWidth
    />
  );
}
