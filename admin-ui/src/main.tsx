import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { attendance } from './api/attendance';
import { App } from './App';
import { begin } from './app/begin';
import { preferences } from './app/preferences';
import { createQueryClient } from './app/queryClient';
import { installSessionGate } from './app/sessionGate';
import { installDraftKeeper } from './components/draft';
import { loadLanguage } from './i18n';
import { installFocusKeeper } from './keys/focusKeeper';
import { readBranding } from './theme/branding';

attendance.watch(window);
installSessionGate();
installDraftKeeper();
installFocusKeeper();
const queryClient = createQueryClient();
await Promise.all([readBranding(), loadLanguage(preferences().locale).catch(() => undefined), begin(queryClient, window.location)]);

// A data router, so that forms can warn before one leaves them unsaved.
const router = createBrowserRouter([{ path: '*', element: <App queryClient={queryClient} /> }]);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
