import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { required, TextInput, useCreatePath, useDataProvider, useRequireAccess } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { roles as allRoles } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { OneTimeSecret } from '../../kit/components/OneTimeSecret';
import { listOf, oneOf, someOf, textOf } from '../../kit/components/typed';
import type { VorgangDataProvider } from '../../kit/data/dataProvider';
import { useT } from '../../kit/i18n';
import { useCloseOver } from '../../kit/resource/overList';
import { NameFields, RoleFields, TeamFields } from './StaffInputs';

/** Creates an account. The password for the first sign-in is shown once. */
export default function StaffCreate() {
  const t = useT();
  const client = useQueryClient();
  const navigate = useNavigate();
  const createPath = useCreatePath();
  const dataProvider = useDataProvider<VorgangDataProvider>();
  const close = useCloseOver();
  const { isPending } = useRequireAccess({ resource: 'staff', action: 'create' });
  const [made, setMade] = useState<{ id: string; password: string } | null>(null);
  if (made) {
    return (
      <OneTimeSecret
        title={t('staff.password.title')}
        text={t('staff.password.text')}
        secret={made.password}
        onClose={() => void navigate(createPath({ resource: 'staff', type: 'show', id: made.id }), { replace: true })}
      />
    );
  }
  if (isPending) return null;
  return (
    <ActionDialog
      title={t('staff.create.title')}
      text={t('staff.create.text')}
      submitLabel={t('staff.create.button')}
      draftKey="staff.create"
      initial={{ userName: '', displayName: '', email: '', locale: 'de', roles: [], teamIds: [] }}
      onSubmit={async ({ userName, displayName, email, locale, roles, teamIds }) => {
        const { staff, oneTimePassword } = await dataProvider.createStaff({
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
      onClose={close}
      staysOpen
    >
      <TextInput
        source="userName"
        label={t('staff.userName')}
        validate={required()}
        helperText={t('staff.userNameHelp')}
        fullWidth
        autoComplete="off"
      />
      <NameFields />
      <RoleFields />
      <TeamFields />
    </ActionDialog>
  );
}
