import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { attendance } from './kit/api/attendance';
import { installDraftKeeper } from './kit/components/draft';
import { loadLanguage } from './kit/i18n';
import { installFocusKeeper } from './kit/keys/focusKeeper';
import { preferences } from './kit/session/preferences';
import { installSessionGate } from './kit/session/sessionGate';
import { readBranding } from './kit/theme/branding';
import { App } from './shell/app/App';
import { begin } from './shell/app/begin';
import { createQueryClient } from './shell/app/queryClient';

attendance.watch(window);
installSessionGate();
installDraftKeeper();
installFocusKeeper();
const queryClient = createQueryClient();
await Promise.all([readBranding(), loadLanguage(preferences().locale).catch(() => undefined), begin(queryClient, window.location)]);

// A data router, so that forms can warn before unsaved changes are left.
const router = createBrowserRouter([{ path: '*', element: <App queryClient={queryClient} /> }]);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
