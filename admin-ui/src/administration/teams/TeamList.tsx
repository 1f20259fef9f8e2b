import Add from '@mui/icons-material/Add';
import { Button, Typography } from '@mui/material';
import { DataTable } from 'react-admin';
import type { Team } from '../../kit/api/types';
import { Page } from '../../kit/components/Page';
import { useListUrl } from '../../kit/components/useListUrl';
import { useActorName } from '../../kit/events/useActorName';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useOpenOver } from '../../kit/resource/overList';
import { ResourceList } from '../../kit/resource/ResourceList';
import { useCsvExporter } from '../../kit/resource/useCsvExporter';
import { may } from '../../kit/session/permissions';

const Column = DataTable.Col<Team>;

/** The teams, as service definitions name them. */
export default function TeamList() {
  const t = useT();
  const actorName = useActorName();
  const format = useFormat();
  const url = useListUrl();
  const open = useOpenOver();
  const exporter = useCsvExporter<Team>(t('page.teams'), [
    [t('teams.title'), (team) => team.title],
    [t('teams.key'), (team) => team.key],
    [t('teams.members'), (team) => team.members],
    [t('staff.changed'), (team) => format.date(team.changedAt)],
    [t('csv.by'), (team) => actorName(team.changedBy)],
  ]);
  return (
    <Page
      title={t('page.teams')}
      need={['teams', 'list']}
      actions={
        may('teams', 'create') && (
          <Button variant="contained" startIcon={<Add />} onClick={() => open('create')}>
            {t('teams.create')}
          </Button>
        )
      }
    >
      <ResourceList url={url} exporter={exporter} empty={<Typography>{t('teams.empty')}</Typography>}>
        <DataTable<Team> rowClick={false} bulkActionButtons={false}>
          <Column label={t('teams.title')} disableSort render={(team) => team.title} />
          <Column label={t('teams.key')} disableSort render={(team) => team.key} />
          <Column label={t('teams.members')} disableSort render={(team) => format.number(team.members)} />
          <Column
            label={t('staff.changed')}
            disableSort
            render={(team) => `${format.date(team.changedAt)} · ${actorName(team.changedBy)}`}
          />
          {may('teams', 'edit') && (
            <Column
              label={t('common.actions')}
              disableSort
              render={(team) => (
                <Button onClick={() => open(team.id)} aria-label={t('teams.renameOne', { team: team.title })}>
                  {t('teams.rename')}
                </Button>
              )}
            />
          )}
        </DataTable>
      </ResourceList>
    </Page>
  );
}
