import { Typography } from '@mui/material';
import { Page } from '../components/Page';
import { useT } from '../i18n';

/** A page that one's roles do not open. */
export function Closed() {
  const t = useT();
  return (
    <Page title={t('common.closed.title')}>
      <Typography>{t('common.closed.text')}</Typography>
    </Page>
  );
}
