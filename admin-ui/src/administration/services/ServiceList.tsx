import { Card, Chip, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { ListBase, useCreatePath, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { Page } from '../../kit/components/Page';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import type { ServiceRow } from '../../kit/data/resources';
import { useLocalized, useT } from '../../kit/i18n';
import { useReading } from '../../kit/resource/useReading';

/** Every version of every service. Definitions are files; here they are read. */
export default function ServiceList() {
  const t = useT();
  const reading = useReading();
  return (
    <Page title={t('page.services')} need={['services', 'list']}>
      <ListBase queryOptions={{ ...reading, meta: { cursor: null } }} disableSyncWithLocation storeKey={false} exporter={false}>
        <Versions />
      </ListBase>
    </Page>
  );
}

function Versions() {
  const t = useT();
  const localized = useLocalized();
  const createPath = useCreatePath();
  const query = useListContext<ServiceRow>();
  return (
    <>
      {query.isPending && t('common.loading')}
      {query.error && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && (
        <Card sx={{ overflowX: 'auto' }}>
          <Table size="small" aria-label={t('page.services')}>
            <TableHead>
              <TableRow>
                <TableCell>{t('cases.field.service')}</TableCell>
                <TableCell>{t('services.key')}</TableCell>
                <TableCell>{t('services.version')}</TableCell>
                <TableCell>{t('cases.field.team')}</TableCell>
                <TableCell>{t('services.leika')}</TableCell>
                <TableCell>{t('staff.state')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {query.data.map((service) => (
                <TableRow key={service.id} hover>
                  <TableCell>
                    <MuiLink
                      component={Link}
                      to={createPath({ resource: 'services', type: 'show', id: service.id })}
                      sx={{ fontWeight: 600 }}
                    >
                      {localized(service.title)}
                    </MuiLink>
                  </TableCell>
                  <TableCell>{service.key}</TableCell>
                  <TableCell>{service.version}</TableCell>
                  <TableCell>{service.team.title}</TableCell>
                  <TableCell>{service.leikaIds.join(', ') || '–'}</TableCell>
                  <TableCell>
                    <Chip
                      label={t(service.current ? 'services.current' : service.status === 'retired' ? 'services.retired' : 'services.older')}
                      color={service.current ? 'success' : 'default'}
                      variant="outlined"
                    />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Card>
      )}
    </>
  );
}
