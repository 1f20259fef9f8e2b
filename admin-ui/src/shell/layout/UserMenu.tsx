import Bolt from '@mui/icons-material/BoltOutlined';
import EventBusy from '@mui/icons-material/EventBusy';
import DarkMode from '@mui/icons-material/DarkModeOutlined';
import Help from '@mui/icons-material/HelpOutlineOutlined';
import Keyboard from '@mui/icons-material/KeyboardOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import LockReset from '@mui/icons-material/LockReset';
import LogoutIcon from '@mui/icons-material/Logout';
import Tour from '@mui/icons-material/ExploreOutlined';
import Settings from '@mui/icons-material/SettingsOutlined';
import Translate from '@mui/icons-material/Translate';
import {
  Avatar,
  Box,
  Button,
  Divider,
  ListItemIcon,
  ListItemText,
  Menu,
  MenuItem,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { useLogout } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { initialsOf } from '../../kit/components/initials';
import { visuallyHidden } from '../../kit/components/visuallyHidden';
import { openHelp } from '../../kit/help/helpState';
import { useT } from '../../kit/i18n';
import { openKeyHelp, openPalette } from '../../kit/keys';
import { usePreferences } from '../../kit/session/preferences';
import { useSession } from '../../kit/session/session';
import { useMode } from '../../kit/theme/useTheme';
import { useReportMyAbsence } from '../../work/absence';
import { startTour } from '../tour/tourState';

/** The user's menu: name, language, look, settings, and signing out. */
export function UserMenu() {
  const t = useT();
  const id = useId();
  const session = useSession();
  const navigate = useNavigate();
  const logout = useLogout();
  const mode = useMode();
  const named = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'), { noSsr: true });
  const reportAbsence = useReportMyAbsence();
  const [{ locale }, change] = usePreferences();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!session) return null;
  const { displayName, roles } = session.staff;
  const close = (): void => setAnchor(null);
  const then = (act: () => void) => (): void => {
    close();
    act();
  };
  const item = (icon: ReactNode, text: string, act: () => void, more: { lang?: string } = {}) => (
    <MenuItem onClick={then(act)} {...more}>
      <ListItemIcon>{icon}</ListItemIcon>
      <ListItemText>{text}</ListItemText>
    </MenuItem>
  );
  return (
    <>
      <Button
        color="inherit"
        data-tour="account"
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        sx={{ minWidth: 0, px: 1, gap: 1, height: 40 }}
      >
        <Avatar
          aria-hidden
          sx={{ width: 30, height: 30, fontSize: '0.8rem', fontWeight: 650, bgcolor: 'rgb(255 255 255 / 92%)', color: '#17212b' }}
        >
          {initialsOf(displayName)}
        </Avatar>
        <span style={visuallyHidden}>{t('frame.user.label')}: </span>
        <Typography component="span" noWrap sx={named ? { maxWidth: 180, fontSize: '0.875rem', fontWeight: 600 } : visuallyHidden}>
          {displayName}
        </Typography>
      </Button>
      <Menu
        id={id}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <Box component="li" role="presentation" sx={{ px: 2, pt: 0.5, pb: 1, maxWidth: 300 }}>
          <Typography sx={{ fontWeight: 650 }}>{displayName}</Typography>
          <Typography variant="body2" color="textSecondary">
            {roles.map((role) => t(`role.${role}`)).join(', ')}
          </Typography>
        </Box>
        <Divider component="li" role="presentation" />
        {item(
          <Translate fontSize="small" />,
          locale === 'de' ? 'English' : 'Deutsch',
          () => void change({ locale: locale === 'de' ? 'en' : 'de' }).catch(() => undefined),
          { lang: locale === 'de' ? 'en' : 'de' },
        )}
        {item(
          mode === 'dark' ? <LightMode fontSize="small" /> : <DarkMode fontSize="small" />,
          t(mode === 'dark' ? 'frame.user.light' : 'frame.user.dark'),
          () => void change({ theme: mode === 'dark' ? 'light' : 'dark' }).catch(() => undefined),
        )}
        {!session.mustChangePassword && reportAbsence && item(<EventBusy fontSize="small" />, t('absence.mine'), reportAbsence)}
        {!session.mustChangePassword && item(<Settings fontSize="small" />, t('settings.title'), () => void navigate('/settings'))}
        {!session.mustChangePassword && item(<LockReset fontSize="small" />, t('session.change.title'), () => void navigate('/password'))}
        {item(<Help fontSize="small" />, t('help.open'), openHelp)}
        {item(<Bolt fontSize="small" />, t('palette.open'), openPalette)}
        {item(<Keyboard fontSize="small" />, t('keys.title'), openKeyHelp)}
        {!session.mustChangePassword && item(<Tour fontSize="small" />, t('tour.name'), () => startTour())}
        <Divider component="li" role="presentation" />
        {item(<LogoutIcon fontSize="small" />, t('frame.user.leave'), () => void logout())}
      </Menu>
    </>
  );
}
