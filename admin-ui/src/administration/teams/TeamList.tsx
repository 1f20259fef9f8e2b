import Add from '@mui/icons-material/Add';
import { Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable, required, TextInput } from 'react-admin';
import { api } from '../../kit/api/endpoints';
import type { Team } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { KeysetList } from '../../kit/components/KeysetList';
import { Page } from '../../kit/components/Page';
import { textOf } from '../../kit/components/typed';
import { useListUrl } from '../../kit/components/useListUrl';
import { useActorName } from '../../kit/events/useActorName';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { may } from '../../kit/session/permissions';

const Column = DataTable.Col<Team>;

/** The teams, as service definitions name them. */
export default function TeamList() {
  const t = useT();
  const actorName = useActorName();
  const format = useFormat();
  const url = useListUrl();
  const [open, setOpen] = useState<Team | 'new' | null>(null);
  return (
    <Page
      title={t('page.teams')}
      need={['teams', 'list']}
      actions={
        may('teams', 'create') && (
          <Button variant="contained" startIcon={<Add />} onClick={() => setOpen('new')}>
            {t('teams.create')}
          </Button>
        )
      }
    >
      <KeysetList resource="teams" url={url} queryKey={['teams', 'list', url.query]} fetch={(signal) => api.teams.list(url.query, signal)} empty={<Typography>{t('teams.empty')}</Typography>}>
        <DataTable<Team> rowClick={false} bulkActionButtons={false}>
          <Column label={t('teams.title')} disableSort render={(team) => team.title} />
          <Column label={t('teams.key')} disableSort render={(team) => team.key} />
          <Column label={t('teams.members')} disableSort render={(team) => format.number(team.members)} />
          <Column label={t('staff.changed')} disableSort render={(team) => `${format.date(team.changedAt)} · ${actorName(team.changedBy)}`} />
          {may('teams', 'edit') && (
            <Column
              label={t('common.actions')}
              disableSort
              render={(team) => (
                <Button onClick={() => setOpen(team)} aria-label={t('teams.renameOne', { team: team.title })}>
                  {t('teams.rename')}
                </Button>
              )}
            />
          )}
        </DataTable>
      </KeysetList>
      {open && <TeamDialog team={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function TeamDialog({ team, onClose }: { team: Team | null; onClose: () => void }) {
  const t = useT();
  const client = useQueryClient();
  return (
    <ActionDialog
      title={t(team ? 'teams.rename' : 'teams.create')}
      submitLabel={t('common.save')}
      done={t('common.saved')}
      {...(team ? {} : { draftKey: 'team.create' })}
      initial={{ key: team?.key ?? '', title: team?.title ?? '' }}
      onSubmit={async ({ key, title }) => {
        await (team ? api.teams.update(team.id, { version: team.version, title: textOf(title) }) : api.teams.create({ key: textOf(key), title: textOf(title) }));
        await client.invalidateQueries({ queryKey: ['teams'] });
      }}
      onClose={onClose}
    >
      {!team && <TextInput source="key" label={t('teams.key')} helperText={t('teams.keyHelp')} validate={required()} fullWidth />}
      <TextInput source="title" label={t('teams.title')} helperText={false} validate={required()} fullWidth />
    </ActionDialog>
  );
}
