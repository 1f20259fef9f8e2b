import BuildCircle from '@mui/icons-material/BuildCircleOutlined';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { Page } from '../../kit/components/Page';
import { Notice } from '../../kit/components/states';
import { useT } from '../../kit/i18n';

/** Shown when a page breaks: what is safe, and how to go on. */
export function CrashNotice({ error }: { error: unknown }) {
  const t = useT();
  return (
    <Page title={t('crash.title')} quietTitle>
      <Notice
        role="alert"
        icon={<BuildCircle />}
        tone="error"
        size="page"
        title={t('crash.title')}
        // The error itself is for support; the sentence above is for the user.
        footnote={error instanceof Error ? error.message : undefined}
        actions={
          <>
            <Button variant="outlined" onClick={() => window.location.reload()}>
              {t('crash.reload')}
            </Button>
            <Button component={Link} to="/">
              {t('notFound.home')}
            </Button>
          </>
        }
      >
        {t('crash.text')}
      </Notice>
    </Page>
  );
}
