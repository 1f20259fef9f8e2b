import { useT } from '../../kit/i18n';
import { CreateDialog } from '../../kit/resource/RecordDialogs';
import { TeamInputs } from './TeamInputs';

/** Makes a team. */
export default function TeamCreate() {
  const t = useT();
  return (
    <CreateDialog title={t('teams.create')} draftKey="team.create" initial={{ key: '', title: '' }}>
      <TeamInputs isNew />
    </CreateDialog>
  );
}
