import { Button } from '@mui/material';
import type { ErrorProps } from 'react-admin';
import { Page } from '../components/Page';
import { ProblemNotice } from '../components/ProblemNotice';
import { useT } from '../i18n';

/** A page that broke: what is safe, and how to go on. */
export function CrashNotice(props: ErrorProps) {
  const error: unknown = props.error;
  const t = useT();
  return (
    <Page title={t('crash.title')}>
      <ProblemNotice error={error} action={<Button onClick={() => window.location.reload()}>{t('common.retry')}</Button>}>
        {t('crash.text')}
      </ProblemNotice>
    </Page>
  );
}
