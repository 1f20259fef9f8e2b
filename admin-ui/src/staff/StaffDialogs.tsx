import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/endpoints';
import { roles, type Staff } from '../api/types';
import { ActionDialog, type Typed } from '../components/ActionDialog';
import { OneTimeSecret } from '../components/OneTimeSecret';
import { listOf, oneOf, someOf, textOf } from '../components/typed';
import { useT } from '../i18n';
import { rights } from './api';
import { CompetenceFields, competencesFrom, competencesTo } from './CompetenceFields';
import { NameFields, RoleFields, TeamFields } from './StaffFields';

export type StaffChange = 'names' | 'roles' | 'teams' | 'competences' | 'reset-password' | 'disable' | 'enable';

interface Props {
  readonly change: StaffChange;
  readonly person: Staff;
  readonly onClose: () => void;
}

/** Each change of an account is a dialogue and an endpoint of its own, and takes the version that was seen. */
export function StaffDialog({ change, person, onClose }: Props) {
  const t = useT();
  const client = useQueryClient();
  const [password, setPassword] = useState<string | null>(null);
  const reload = () => client.invalidateQueries({ queryKey: ['staff'] });
  const { id, version } = person;

  if (password) return <OneTimeSecret title={t('staff.password.title')} text={t('staff.password.text')} secret={password} onClose={onClose} />;

  const send = async (values: Typed): Promise<void> => {
    switch (change) {
      case 'names':
        await api.staff.update(id, { version, displayName: textOf(values['displayName']), email: textOf(values['email']) || null, locale: oneOf(values['locale'], ['de', 'en'], 'de') });
        break;
      case 'roles':
        await api.staff.setRoles(id, { version, roles: someOf(values['roles'], roles) });
        break;
      case 'teams':
        await api.staff.setTeams(id, { version, teamIds: listOf(values['teamIds']) });
        break;
      case 'competences':
        await api.staff.setCompetences(id, { version, competences: competencesFrom(values) });
        break;
      case 'reset-password':
        setPassword((await api.staff.resetPassword(id, version)).oneTimePassword);
        break;
      case 'disable':
        await api.staff.disable(id, version);
        break;
      case 'enable':
        await api.staff.enable(id, version);
        break;
    }
    await reload();
  };
  return (
    <ActionDialog
      title={t(`staff.change.${change}.title`, { name: person.displayName })}
      text={change === 'disable' ? <DisableText id={id} /> : t(`staff.change.${change}.text`)}
      submitLabel={t(`staff.change.${change}.submit`)}
      {...(change === 'reset-password' ? { staysOpen: true } : { done: t('common.saved') })}
      initial={{
        displayName: person.displayName,
        email: person.email ?? '',
        locale: person.locale,
        roles: [...person.roles],
        teamIds: person.teams.map((team) => team.id),
        competences: competencesTo(person.competences),
      }}
      width={change === 'competences' ? 'md' : 'sm'}
      onSubmit={send}
      onReload={reload}
      onClose={onClose}
    >
      {change === 'names' && <NameFields />}
      {change === 'roles' && <RoleFields />}
      {change === 'teams' && <TeamFields />}
      {change === 'competences' && <CompetenceFields />}
    </ActionDialog>
  );
}

/** What becomes of the open cases: how many there are, and who can hand them over. */
function DisableText({ id }: { id: string }) {
  const t = useT();
  const open = useQuery({ queryKey: ['staff', 'rights', id, 'open'], queryFn: () => rights.of(id) }).data?.openCases;
  return (
    <>
      {t('staff.change.disable.text')}
      {open !== undefined && open > 0 && ` ${t('rights.openCases', { smart_count: open })} ${t('rights.handOver')}`}
    </>
  );
}
