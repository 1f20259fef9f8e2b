import { Page } from '../../kit/components/Page';
import { Forbidden } from '../../kit/components/states';
import { useT } from '../../kit/i18n';

/** A page that one's roles do not open. */
export function Closed() {
  const t = useT();
  return (
    <Page title={t('common.closed.title')} quietTitle>
      <Forbidden />
    </Page>
  );
}
