import { Layout as RaLayout, type LayoutProps } from 'react-admin';
import { useSession } from '../app/session';
import { SessionDialog } from '../components/SessionDialog';
import { GlobalKeys } from '../keys';
import { Live } from '../live';
import { AppBar } from './AppBar';
import { CrashNotice } from './CrashNotice';
import { DraftsGate } from './DraftsGate';
import { Menu } from './Menu';
import { PasswordChange } from './PasswordChange';

/** Every page has this around it. Whoever still has a password from the administration first makes one of their own. */
export function Layout({ children, ...props }: LayoutProps) {
  const session = useSession();
  return (
    <>
    <RaLayout {...props} appBar={AppBar} menu={Menu} error={CrashNotice} appBarAlwaysOn>
      {session?.mustChangePassword ? <PasswordChange forced /> : <DraftsGate>{children}</DraftsGate>}
    </RaLayout>
    <SessionDialog />
    <GlobalKeys />
    <Live />
    </>
  );
}
