import { Navigate } from 'react-router-dom';
import { homeOf } from '../app/permissions';
import { useSession } from '../app/session';
import { Page } from '../components/Page';
import { useT } from '../i18n';

/** The start: one's own work, by role. */
export function Home() {
  const t = useT();
  const session = useSession();
  if (!session) return null;
  const home = homeOf(session);
  return home ? <Navigate to={home} replace /> : <Page title={t('home.nothing.title')}>{t('home.nothing.text')}</Page>;
}
