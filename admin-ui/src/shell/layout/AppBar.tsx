import MenuIcon from '@mui/icons-material/Menu';
import MenuOpen from '@mui/icons-material/MenuOpen';
import { Box, IconButton, AppBar as MuiAppBar, Toolbar, Tooltip } from '@mui/material';
import { HelpButton } from '../../kit/help/HelpButton';
import { useT } from '../../kit/i18n';
import { useSession } from '../../kit/session/session';
import { barHeight } from '../../kit/theme/barHeight';
import { BulkChip } from '../../work/bulk';
import { Finder } from '../finder/Finder';
import { NotificationBell } from '../notifications/NotificationBell';
import { Brand } from './Brand';
import { useMenuState } from './menuState';
import { UserMenu } from './UserMenu';

/** The bar at the top: the city, the search, notifications, help, and the user's menu. */
export function AppBar() {
  const t = useT();
  const menu = useMenuState();
  const mustChangePassword = useSession()?.mustChangePassword ?? false;
  const label = t(menu.open ? 'frame.menu.close' : 'frame.menu.open');
  return (
    <MuiAppBar
      position="sticky"
      component="header"
      sx={{ zIndex: (theme) => theme.zIndex.drawer + 1, '@media print': { display: 'none' } }}
    >
      <Toolbar disableGutters sx={{ minHeight: `${barHeight}px !important`, px: { xs: 0.5, sm: 1 }, gap: { xs: 0.25, sm: 1 } }}>
        {/* People who first have to choose a password have no menu yet. */}
        {!mustChangePassword && (
          <Tooltip title={label}>
            <IconButton
              color="inherit"
              data-tour="menu"
              onClick={menu.toggle}
              aria-label={label}
              aria-expanded={menu.open}
              aria-controls={menu.open ? 'main-menu' : undefined}
            >
              {menu.open && !menu.over ? <MenuOpen /> : <MenuIcon />}
            </IconButton>
          </Tooltip>
        )}
        <Brand />
        <Box sx={{ flex: 1, display: 'flex', justifyContent: 'center', minWidth: 0, px: { xs: 0.5, sm: 2 } }}>
          <Finder />
        </Box>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: { xs: 0, sm: 0.5 }, flex: 'none' }}>
          <BulkChip />
          <NotificationBell />
          <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
            <HelpButton />
          </Box>
          <UserMenu />
        </Box>
      </Toolbar>
    </MuiAppBar>
  );
}
