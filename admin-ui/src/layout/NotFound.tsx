import { Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { Page } from '../components/Page';
import { useT } from '../i18n';

/** An address that leads nowhere. */
export function NotFound() {
  const t = useT();
  return (
    <Page title={t('notFound.title')}>
      <Typography sx={{ mb: 2 }}>{t('notFound.text')}</Typography>
      <Button component={Link} to="/" variant="outlined">
        {t('notFound.home')}
      </Button>
    </Page>
  );
}
