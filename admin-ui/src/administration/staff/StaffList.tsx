import Add from '@mui/icons-material/Add';
import { Box, Button, Chip, Link as MuiLink, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { DataTable, useCreatePath } from 'react-admin';
import { Link } from 'react-router-dom';
import { roles, type Staff } from '../../kit/api/types';
import { Page } from '../../kit/components/Page';
import { SearchBox } from '../../kit/components/SearchBox';
import { useListUrl } from '../../kit/components/useListUrl';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useOpenOver } from '../../kit/resource/overList';
import { ResourceList } from '../../kit/resource/ResourceList';
import { useCsvExporter } from '../../kit/resource/useCsvExporter';
import { may } from '../../kit/session/permissions';
import { RequestsWaiting } from './RequestsWaiting';

const Column = DataTable.Col<Staff>;

/** All accounts. */
export default function StaffList() {
  const t = useT();
  const format = useFormat();
  const url = useListUrl();
  const open = useOpenOver();
  const createPath = useCreatePath();
  const exporter = useCsvExporter<Staff>(t('page.staff'), [
    [t('staff.displayName'), (person) => person.displayName],
    [t('staff.userName'), (person) => person.userName],
    [t('staff.roles'), (person) => person.roles.map((role) => t(`role.${role}`)).join(', ')],
    [t('staff.teams'), (person) => person.teams.map((team) => team.title).join(', ')],
    [t('rights.lastSignIn'), (person) => (person.lastSignedInAt ? format.dateTime(person.lastSignedInAt) : '')],
    [t('staff.state'), (person) => t(person.disabled ? 'staff.disabled' : 'staff.active')],
  ]);
  return (
    <Page
      title={t('page.staff')}
      need={['staff', 'list']}
      actions={
        may('staff', 'create') && (
          <Button variant="contained" startIcon={<Add />} onClick={() => open('create')}>
            {t('staff.create.button')}
          </Button>
        )
      }
    >
      <Stack spacing={1.5}>
        <RequestsWaiting />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25 }}>
          <SearchBox
            key={url.query['q'] ?? ''}
            label={t('staff.search')}
            value={url.query['q'] ?? ''}
            onSearch={(q) => url.change({ q })}
          />
          <TextField
            select
            label={t('staff.role')}
            value={url.query['role'] ?? ''}
            onChange={(event) => url.change({ role: event.target.value })}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            sx={{ m: 0, minWidth: 150 }}
          >
            <MenuItem value="">{t('cases.filter.all')}</MenuItem>
            {roles.map((role) => (
              <MenuItem key={role} value={role}>
                {t(`role.${role}`)}
              </MenuItem>
            ))}
          </TextField>
        </Box>
        <ResourceList url={url} exporter={exporter} empty={<Typography>{t('staff.empty')}</Typography>}>
          <DataTable<Staff> rowClick="show" bulkActionButtons={false}>
            <Column
              label={t('staff.displayName')}
              disableSort
              render={(person) => (
                <MuiLink component={Link} to={createPath({ resource: 'staff', type: 'show', id: person.id })} sx={{ fontWeight: 600 }}>
                  {person.displayName}
                </MuiLink>
              )}
            />
            <Column label={t('staff.userName')} disableSort render={(person) => person.userName} />
            <Column label={t('staff.roles')} disableSort render={(person) => person.roles.map((role) => t(`role.${role}`)).join(', ')} />
            <Column label={t('staff.teams')} disableSort render={(person) => person.teams.map((team) => team.title).join(', ')} />
            <Column
              label={t('rights.lastSignIn')}
              disableSort
              render={(person) => (person.lastSignedInAt ? format.dateTime(person.lastSignedInAt) : t('rights.never_'))}
            />
            <Column
              label={t('staff.state')}
              disableSort
              render={(person) => (
                <>
                  {person.disabled ? <Chip label={t('staff.disabled')} color="warning" variant="outlined" /> : t('staff.active')}
                  {person.waiting.length > 0 && <Chip label={t('rightsRequests.inList')} color="info" variant="outlined" sx={{ ml: 1 }} />}
                </>
              )}
            />
          </DataTable>
        </ResourceList>
      </Stack>
    </Page>
  );
}
