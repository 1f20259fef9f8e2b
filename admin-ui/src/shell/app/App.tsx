import type { QueryClient } from '@tanstack/react-query';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Navigate, Route } from 'react-router-dom';
import { Closed } from '../../kit/components/Closed';
import { dataProvider } from '../../kit/data/dataProvider';
import { outermostProvider } from '../../kit/i18n';
import { store } from '../../kit/session/store';
import { useVorgangTheme } from '../../kit/theme/useTheme';
import { Home } from '../home/Home';
import { Layout } from '../layout/Layout';
import { NotFound } from '../layout/NotFound';
import { PasswordChange } from '../layout/PasswordChange';
import { SignInPage } from '../layout/SignInPage';
import { pages } from '../places/pages';
import { resources } from '../places/resources';
import { authProvider } from './authProvider';

/** The application: session, look, language, and what stands at which address. */
export function App({ queryClient }: { queryClient: QueryClient }) {
  const theme = useVorgangTheme();
  return (
    <Admin
      accessDenied={Closed}
      authProvider={authProvider}
      catchAll={NotFound}
      dashboard={Home}
      dataProvider={dataProvider}
      disableTelemetry
      i18nProvider={outermostProvider}
      layout={Layout}
      loginPage={SignInPage}
      queryClient={queryClient}
      requireAuth
      store={store}
      theme={theme}
      title="Vorgang"
    >
      {resources.map((resource) => (
        <Resource key={resource.name} {...resource} />
      ))}
      <CustomRoutes>
        {pages.map(({ path, page: ThisPage }) => (
          <Route key={path} path={path} element={<ThisPage />} />
        ))}
        {/* The former address of the portals' keys. */}
        <Route path="/keys" element={<Navigate to="/api-keys" replace />} />
        <Route path="/password" element={<PasswordChange />} />
      </CustomRoutes>
    </Admin>
  );
}
