import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import { roles, type Staff } from '../../kit/api/types';
import { ActionDialog, type Typed } from '../../kit/components/ActionDialog';
import { OneTimeSecret } from '../../kit/components/OneTimeSecret';
import { listOf, oneOf, someOf, textOf } from '../../kit/components/typed';
import type { VorgangDataProvider } from '../../kit/data/dataProvider';
import { useT } from '../../kit/i18n';
import { CompetenceFields, competencesFrom, competencesTo } from './CompetenceFields';
import { DeskOfStaff } from './DeskOfStaff';
import { NameFields, RoleFields, TeamFields } from './StaffInputs';

export type StaffChange = 'names' | 'roles' | 'teams' | 'competences' | 'reset-password' | 'disable' | 'enable';

interface Props {
  readonly change: StaffChange;
  readonly person: Staff;
  readonly onClose: () => void;
}

/** Each change of an account has a dialogue and an endpoint of its own. It sends the version that was shown. */
export function StaffDialog({ change, person, onClose }: Props) {
  const t = useT();
  const client = useQueryClient();
  const notify = useNotify();
  const dataProvider = useDataProvider<VorgangDataProvider>();
  const [password, setPassword] = useState<string | null>(null);
  const reload = () =>
    Promise.all([client.invalidateQueries({ queryKey: ['staff'] }), client.invalidateQueries({ queryKey: ['rights-requests'] })]);
  /** A change that still needs a second administrator is announced as a request, not as done. */
  const said = (saved: Staff): void => {
    const waits = saved.waiting.length > 0;
    notify(t(waits ? 'rightsRequests.asked' : 'common.saved'), { type: waits ? 'info' : 'success' });
  };
  const { id, version } = person;

  if (password)
    return <OneTimeSecret title={t('staff.password.title')} text={t('staff.password.text')} secret={password} onClose={onClose} />;

  const reset = async (): Promise<void> => {
    const { staff, oneTimePassword } = await dataProvider.resetPasswordOfStaff(id, version);
    if (oneTimePassword !== null) return setPassword(oneTimePassword);
    said(staff);
    onClose();
  };
  const send = async (values: Typed): Promise<void> => {
    switch (change) {
      case 'names':
        said(
          (
            await dataProvider.update<Staff>('staff', {
              id,
              data: {
                version,
                displayName: textOf(values['displayName']),
                email: textOf(values['email']) || null,
                locale: oneOf(values['locale'], ['de', 'en'], 'de'),
              },
              previousData: person,
            })
          ).data,
        );
        break;
      case 'roles':
        said(await dataProvider.setRolesOfStaff(id, { version, roles: someOf(values['roles'], roles) }));
        break;
      case 'teams':
        said(await dataProvider.setTeamsOfStaff(id, { version, teamIds: listOf(values['teamIds']) }));
        break;
      case 'competences':
        said(await dataProvider.setCompetencesOfStaff(id, { version, competences: competencesFrom(values) }));
        break;
      case 'reset-password':
        await reset();
        break;
      case 'disable':
        said(await dataProvider.disableStaff(id, version, oneOf(values['cases'], ['stay', 'to-team'], 'stay')));
        break;
      case 'enable':
        said(await dataProvider.enableStaff(id, version));
        break;
    }
    await reload();
  };
  return (
    <ActionDialog
      title={t(`staff.change.${change}.title`, { name: person.displayName })}
      text={change === 'disable' ? t('staff.change.disable.text') : t(`staff.change.${change}.text`)}
      submitLabel={t(`staff.change.${change}.submit`)}
      staysOpen={change === 'reset-password'}
      initial={{
        displayName: person.displayName,
        email: person.email ?? '',
        locale: person.locale,
        roles: [...person.roles],
        teamIds: person.teams.map((team) => team.id),
        competences: competencesTo(person.competences),
        cases: 'to-team',
      }}
      fieldOf={(pointer) => pointer.replace(/^\/competences\/(\d+)\/maxFeeCents$/, 'competences.$1.maxFee')}
      width={change === 'competences' ? 'md' : 'sm'}
      onSubmit={send}
      onReload={reload}
      onClose={onClose}
    >
      {change === 'names' && <NameFields />}
      {change === 'roles' && <RoleFields />}
      {change === 'teams' && <TeamFields />}
      {change === 'competences' && <CompetenceFields />}
      {(change === 'disable' || change === 'roles' || change === 'teams' || change === 'competences') && (
        <DeskOfStaff id={id} locking={change === 'disable'} />
      )}
    </ActionDialog>
  );
}
