import { Card, Chip, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { api } from '../../kit/api/endpoints';
import { Page } from '../../kit/components/Page';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { useLocalized, useT } from '../../kit/i18n';

/** Every version of every service. Definitions are files; here they are read. */
export default function ServiceList() {
  const t = useT();
  const localized = useLocalized();
  const query = useQuery({ queryKey: ['services'], queryFn: ({ signal }) => api.services.list(signal) });
  return (
    <Page title={t('page.services')} need={['services', 'list']}>
      {query.isPending && t('common.loading')}
      {query.isError && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
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
              {query.data.items.map((service) => (
                <TableRow key={`${service.key}/${service.version}`} hover>
                  <TableCell>
                    <MuiLink component={Link} to={`/services/${service.key}/${service.version}`} sx={{ fontWeight: 600 }}>
                      {localized(service.title)}
                    </MuiLink>
                  </TableCell>
                  <TableCell>{service.key}</TableCell>
                  <TableCell>{service.version}</TableCell>
                  <TableCell>{service.team.title}</TableCell>
                  <TableCell>{service.leikaIds.join(', ') || '–'}</TableCell>
                  <TableCell>
                    <Chip label={t(service.current ? 'services.current' : service.status === 'retired' ? 'services.retired' : 'services.older')} color={service.current ? 'success' : 'default'} variant="outlined" />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Card>
      )}
    </Page>
  );
}
