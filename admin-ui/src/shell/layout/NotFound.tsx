import { Page } from '../../kit/components/Page';
import { Gone } from '../../kit/components/states';
import { useT } from '../../kit/i18n';

/** An address that leads nowhere. */
export function NotFound() {
  const t = useT();
  return (
    <Page title={t('notFound.title')} quietTitle>
      <Gone title={t('notFound.title')}>{t('notFound.text')}</Gone>
    </Page>
  );
}
