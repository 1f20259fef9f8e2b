import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { required, TextInput } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { api } from '../../kit/api/endpoints';
import { roles as allRoles } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { OneTimeSecret } from '../../kit/components/OneTimeSecret';
import { listOf, oneOf, someOf, textOf } from '../../kit/components/typed';
import { useT } from '../../kit/i18n';
import { NameFields, RoleFields, TeamFields } from './StaffFields';

/** Lets somebody in; the password for the first sign-in is shown once. */
export function StaffCreateDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [made, setMade] = useState<{ id: string; password: string } | null>(null);
  if (made) {
    return (
      <OneTimeSecret
        title={t('staff.password.title')}
        text={t('staff.password.text')}
        secret={made.password}
        onClose={() => {
          onClose();
          void navigate(`/staff/${made.id}`);
        }}
      />
    );
  }
  return (
    <ActionDialog
      title={t('staff.create.title')}
      text={t('staff.create.text')}
      submitLabel={t('staff.create.button')}
      draftKey="staff.create"
      initial={{ userName: '', displayName: '', email: '', locale: 'de', roles: [], teamIds: [] }}
      onSubmit={async ({ userName, displayName, email, locale, roles, teamIds }) => {
        const { staff, oneTimePassword } = await api.staff.create({
          userName: textOf(userName),
          displayName: textOf(displayName),
          email: textOf(email) || null,
          locale: oneOf(locale, ['de', 'en'], 'de'),
          roles: someOf(roles, allRoles),
          teamIds: listOf(teamIds),
        });
        await client.invalidateQueries({ queryKey: ['staff'] });
        if (oneTimePassword) setMade({ id: staff.id, password: oneTimePassword });
      }}
      onClose={onClose}
      staysOpen
    >
      <TextInput source="userName" label={t('staff.userName')} validate={required()} helperText={t('staff.userNameHelp')} fullWidth autoComplete="off" />
      <NameFields />
      <RoleFields />
      <TeamFields />
    </ActionDialog>
  );
}
