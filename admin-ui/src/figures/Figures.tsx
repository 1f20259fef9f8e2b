import { Page } from '../components/Page';
import { useT } from '../i18n';

export default function Figures() {
  const t = useT();
  return (
    <Page title={t('page.figures')} need={['figures', 'list']}>
      …
    </Page>
  );
}
