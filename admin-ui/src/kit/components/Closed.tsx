import { useT } from '../i18n';
import { Page } from './Page';
import { Forbidden } from './states';

/** Shown instead of a page that the person's roles do not open. */
export function Closed() {
  const t = useT();
  return (
    <Page title={t('common.closed.title')} quietTitle>
      <Forbidden />
    </Page>
  );
}
