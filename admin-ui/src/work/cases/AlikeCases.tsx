import { Alert, AlertTitle, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useThisCase } from './CaseContext';

/** Warns that the same application may have come twice, with a link to the other one. */
export function AlikeCases() {
  const t = useT();
  const format = useFormat();
  const { alike } = useThisCase();
  if (alike.length === 0) return null;
  return (
    <Alert severity="info" sx={{ mb: 1.5 }}>
      <AlertTitle>{t('alike.title')}</AlertTitle>
      {t('alike.text')}{' '}
      {alike.map((one, index) => (
        <span key={one.id}>
          {index > 0 && '; '}
          <Link component={RouterLink} to={`/cases/${one.id}`}>
            {one.caseNumber}
          </Link>{' '}
          ({t('alike.received', { date: format.dateTime(one.receivedAt), status: t(`status.${one.status}`) })})
        </span>
      ))}
    </Alert>
  );
}
