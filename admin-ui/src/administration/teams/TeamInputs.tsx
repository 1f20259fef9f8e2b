import { required, TextInput } from 'react-admin';
import { useT } from '../../kit/i18n';

/** The fields of a team. Its key is never changed. */
export function TeamInputs({ isNew = false }: { isNew?: boolean }) {
  const t = useT();
  return (
    <>
      {isNew && <TextInput source="key" label={t('teams.key')} helperText={t('teams.keyHelp')} validate={required()} fullWidth />}
      <TextInput source="title" label={t('teams.title')} helperText={false} validate={required()} fullWidth />
    </>
  );
}
