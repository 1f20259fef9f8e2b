import { Chip, Link as MuiLink, Typography } from '@mui/material';
import { DataTable, useCreatePath } from 'react-admin';
import { Link } from 'react-router-dom';
import { Page } from '../../kit/components/Page';
import { useListUrl } from '../../kit/components/useListUrl';
import type { ServiceRow } from '../../kit/data/resources';
import { useLocalized, useT } from '../../kit/i18n';
import { ResourceList } from '../../kit/resource/ResourceList';
import { useCsvExporter } from '../../kit/resource/useCsvExporter';

const Column = DataTable.Col<ServiceRow>;

/** Every version of every service. Services are defined in files, so this page only shows them. */
export default function ServiceList() {
  const t = useT();
  const localized = useLocalized();
  const url = useListUrl();
  const createPath = useCreatePath();
  const stateOf = (service: ServiceRow) =>
    t(service.current ? 'services.current' : service.status === 'retired' ? 'services.retired' : 'services.older');
  const exporter = useCsvExporter<ServiceRow>(t('page.services'), [
    [t('cases.field.service'), (service) => localized(service.title)],
    [t('services.key'), (service) => service.key],
    [t('services.version'), (service) => service.version],
    [t('cases.field.team'), (service) => service.team.title],
    [t('services.leika'), (service) => service.leikaIds.join(', ')],
    [t('staff.state'), stateOf],
  ]);
  return (
    <Page title={t('page.services')} need={['services', 'list']}>
      <ResourceList url={url} exporter={exporter} empty={<Typography>{t('services.empty')}</Typography>}>
        <DataTable<ServiceRow> rowClick={false} bulkActionButtons={false}>
          <Column
            label={t('cases.field.service')}
            disableSort
            render={(service) => (
              <MuiLink component={Link} to={createPath({ resource: 'services', type: 'show', id: service.id })} sx={{ fontWeight: 600 }}>
                {localized(service.title)}
              </MuiLink>
            )}
          />
          <Column label={t('services.key')} disableSort render={(service) => service.key} />
          <Column label={t('services.version')} disableSort render={(service) => service.version} />
          <Column label={t('cases.field.team')} disableSort render={(service) => service.team.title} />
          <Column label={t('services.leika')} disableSort render={(service) => service.leikaIds.join(', ') || '–'} />
          <Column
            label={t('staff.state')}
            disableSort
            render={(service) => <Chip label={stateOf(service)} color={service.current ? 'success' : 'default'} variant="outlined" />}
          />
        </DataTable>
      </ResourceList>
    </Page>
  );
}
