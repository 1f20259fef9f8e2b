import { Box } from '@mui/material';
import { Suspense, useEffect } from 'react';
import type { LayoutProps } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { Loading } from '../../kit/components/states';
import { HelpPanel } from '../../kit/help/HelpPanel';
import { TermHint } from '../../kit/help/TermHint';
import { useT } from '../../kit/i18n';
import { Language } from '../../kit/i18n/Language';
import { Live } from '../../kit/live';
import { loadPreferences } from '../../kit/session/preferences';
import { useSession } from '../../kit/session/session';
import { AbsenceHost } from '../../work/absence';
import { BulkHost } from '../../work/bulk';
import { TourHost } from '../tour/TourHost';
import { AppBar } from './AppBar';
import { Boundary } from './Boundary';
import { DraftsGate } from './DraftsGate';
import { GlobalKeys } from './GlobalKeys';
import { Menu } from './Menu';
import { PageTop } from './PageTop';
import { PasswordChange } from './PasswordChange';
import { SessionDialog } from './SessionDialog';

/** The frame of every page. People whose password is still the administration's first choose their own. */
export function Layout({ children }: LayoutProps) {
  const session = useSession();
  const staffId = session?.staff.id;
  const { pathname } = useLocation();
  useEffect(() => {
    // Without the preferences the page looks as it did before.
    if (staffId && !session.mustChangePassword) loadPreferences(staffId).catch(() => undefined);
  }, [staffId, session?.mustChangePassword]);
  return (
    <Language>
      <SkipLink />
      <PageTop />
      <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column', bgcolor: 'background.default' }}>
        <AppBar />
        <Box sx={{ display: 'flex', flex: 1, minWidth: 0 }}>
          <Menu />
          <Box
            component="main"
            id="main-content"
            tabIndex={-1}
            sx={{ flex: 1, minWidth: 0, px: { xs: 1.5, sm: 2 }, pb: 4, outline: 'none' }}
          >
            <Boundary page={pathname}>
              <Suspense
                fallback={
                  <Box sx={{ pt: 8 }}>
                    <Loading shape="page" />
                  </Box>
                }
              >
                {session?.mustChangePassword ? <PasswordChange forced /> : <DraftsGate>{children}</DraftsGate>}
              </Suspense>
            </Boundary>
          </Box>
          <HelpPanel />
        </Box>
      </Box>
      <SessionDialog />
      <GlobalKeys />
      <TermHint />
      <BulkHost />
      <AbsenceHost />
      <TourHost />
      <Live />
    </Language>
  );
}

/** The first stop of the Tab key: a link past bar and menu to the content. */
function SkipLink() {
  const t = useT();
  return (
    <Box
      component="a"
      href="#main-content"
      onClick={(event) => {
        // Keeps the page's address.
        event.preventDefault();
        document.getElementById('main-content')?.focus();
      }}
      sx={{
        position: 'fixed',
        left: 12,
        top: -80,
        zIndex: 'tooltip',
        px: 2,
        py: 1,
        borderRadius: 1,
        bgcolor: 'background.paper',
        color: 'primary.main',
        fontWeight: 650,
        textDecoration: 'none',
        boxShadow: 6,
        '&:focus': { top: 8 },
        '@media print': { display: 'none' },
      }}
    >
      {t('frame.skip')}
    </Box>
  );
}
