import { lazy } from 'react';
import { Admin, CustomRoutes } from 'react-admin';
import { Route } from 'react-router-dom';
import { authProvider } from './app/authProvider';
import { createQueryClient } from './app/queryClient';
import { store } from './app/store';
import { Home } from './home/Home';
import { outermostProvider } from './i18n';
import { Closed } from './layout/Closed';
import { Layout } from './layout/Layout';
import { NotFound } from './layout/NotFound';
import { PasswordChange } from './layout/PasswordChange';
import { SignInPage } from './layout/SignInPage';
import { useVorgangTheme } from './theme/useTheme';

const queryClient = createQueryClient();

// Each page is loaded when somebody goes there.
const CaseList = lazy(() => import('./cases/CaseList'));
const SearchPage = lazy(() => import('./finder/SearchPage'));
const CasePage = lazy(() => import('./cases/CasePage'));
const QuarantineList = lazy(() => import('./quarantine/QuarantineList'));
const QuarantineShow = lazy(() => import('./quarantine/QuarantineShow'));
const NotificationsPage = lazy(() => import('./notifications/NotificationsPage'));
const PrintBatchList = lazy(() => import('./print-batches/PrintBatchList'));
const PaymentList = lazy(() => import('./payments/PaymentList'));
const TreasuryLists = lazy(() => import('./payments/TreasuryLists'));
const Figures = lazy(() => import('./figures/Figures'));
const EventSearch = lazy(() => import('./events/EventSearch'));
const CaseHistory = lazy(() => import('./events/CaseHistory'));
const SystemPage = lazy(() => import('./system/SystemPage'));
const CompetenceMatrix = lazy(() => import('./staff/CompetenceMatrix'));
const StaffList = lazy(() => import('./staff/StaffList'));
const StaffShow = lazy(() => import('./staff/StaffShow'));
const TeamPage = lazy(() => import('./absence/TeamPage'));
const TeamList = lazy(() => import('./teams/TeamList'));
const ApiKeyList = lazy(() => import('./api-keys/ApiKeyList'));
const ServiceList = lazy(() => import('./services/ServiceList'));
const ServiceShow = lazy(() => import('./services/ServiceShow'));
const SettingsPage = lazy(() => import('./settings/SettingsPage'));

export function App() {
  const theme = useVorgangTheme();
  return (
    <Admin
      accessDenied={Closed}
      authProvider={authProvider}
      catchAll={NotFound}
      dashboard={Home}
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
      <CustomRoutes>
        <Route path="/cases" element={<CaseList />} />
        <Route path="/search" element={<SearchPage />} />
        <Route path="/cases/:id" element={<CasePage />} />
        <Route path="/quarantine" element={<QuarantineList />} />
        <Route path="/quarantine/:id" element={<QuarantineShow />} />
        <Route path="/notifications" element={<NotificationsPage />} />
        <Route path="/print-batches" element={<PrintBatchList />} />
        <Route path="/payments" element={<PaymentList />} />
        <Route path="/treasury-lists" element={<TreasuryLists />} />
        <Route path="/figures" element={<Figures />} />
        <Route path="/events" element={<EventSearch />} />
        <Route path="/cases/:id/history" element={<CaseHistory />} />
        <Route path="/system" element={<SystemPage />} />
        <Route path="/competences" element={<CompetenceMatrix />} />
        <Route path="/staff" element={<StaffList />} />
        <Route path="/staff/:id" element={<StaffShow />} />
        <Route path="/team" element={<TeamPage />} />
        <Route path="/teams" element={<TeamList />} />
        <Route path="/keys" element={<ApiKeyList />} />
        <Route path="/services" element={<ServiceList />} />
        <Route path="/services/:key/:version" element={<ServiceShow />} />
        <Route path="/settings" element={<SettingsPage />} />
        <Route path="/password" element={<PasswordChange />} />
      </CustomRoutes>
    </Admin>
  );
}
