import type { Team } from '../../kit/api/types';
import { useT } from '../../kit/i18n';
import { EditDialog } from '../../kit/resource/RecordDialogs';
import { TeamInputs } from './TeamInputs';

/** Gives a team another name. */
export default function TeamEdit() {
  const t = useT();
  return (
    <EditDialog<Team> title={t('teams.rename')} initial={({ title }) => ({ title })}>
      <TeamInputs />
    </EditDialog>
  );
}
