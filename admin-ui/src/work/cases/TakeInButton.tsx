import NoteAdd from '@mui/icons-material/NoteAddOutlined';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useT } from '../../kit/i18n';
import { may } from '../../kit/session/permissions';

/** Leads to where an application is taken in; the key `N` does so on every page (shell/layout/GlobalKeys). */
export function TakeInButton() {
  const t = useT();
  if (!may('intake', 'create')) return null;
  return (
    <Button variant="outlined" startIcon={<NoteAdd />} component={Link} to="/applications" aria-keyshortcuts="Shift+N">
      {t('intake.begin')}
    </Button>
  );
}
