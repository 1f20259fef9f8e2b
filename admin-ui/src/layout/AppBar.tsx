import LockReset from '@mui/icons-material/LockReset';
import { Box, ListItemIcon, ListItemText, MenuItem, Typography } from '@mui/material';
import { AppBar as RaAppBar, LoadingIndicator, LocalesMenuButton, Logout, ToggleThemeButton, UserMenu, useUserMenu } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSession } from '../app/session';
import { useT } from '../i18n';
import { SearchField } from './SearchField';

/** The bar at the top: whose tool this is, the search, language, light or dark, and oneself. */
export function AppBar() {
  const session = useSession();
  return (
    <RaAppBar
      color="primary"
      toolbar={
        <>
          <SearchField />
          <LocalesMenuButton />
          <ToggleThemeButton />
          <LoadingIndicator sx={{ '& .RaLoadingIndicator-loadedIcon': { display: 'none' } }} />
        </>
      }
      userMenu={
        <UserMenu {...(session ? { label: session.staff.displayName } : {})}>
          <Whoami />
          <ChangePassword />
          <Logout />
        </UserMenu>
      }
    >
      <Brand />
    </RaAppBar>
  );
}

function Brand() {
  return (
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <Typography component={Link} to="/" noWrap sx={{ display: { xs: 'none', sm: 'inline' }, color: 'inherit', textDecoration: 'none', fontWeight: 650, fontSize: '1.05rem' }}>
        Vorgang
      </Typography>
    </Box>
  );
}

function Whoami() {
  const t = useT();
  const session = useSession();
  if (!session) return null;
  return (
    <Box sx={{ px: 2, pb: 1, maxWidth: 280 }}>
      <Typography sx={{ fontWeight: 650 }}>{session.staff.displayName}</Typography>
      <Typography variant="body2" color="textSecondary">
        {session.staff.roles.map((role) => t(`role.${role}`)).join(', ')}
      </Typography>
    </Box>
  );
}

function ChangePassword() {
  const t = useT();
  const menu = useUserMenu();
  return (
    <MenuItem component={Link} to="/password" onClick={menu?.onClose}>
      <ListItemIcon>
        <LockReset fontSize="small" />
      </ListItemIcon>
      <ListItemText>{t('session.change.title')}</ListItemText>
    </MenuItem>
  );
}
