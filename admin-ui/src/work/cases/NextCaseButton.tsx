import PlayArrow from '@mui/icons-material/PlayArrow';
import { Button } from '@mui/material';
import { useT } from '../../kit/i18n';
import { useNextCase } from './useNextCase';

/** "Nächsten Vorgang übernehmen" as a button; the key `n` is there on every page (shell/layout/GlobalKeys). */
export function NextCaseButton({ secondary = false }: { secondary?: boolean }) {
  const t = useT();
  const { take, busy, possible } = useNextCase();
  if (!possible) return null;
  return (
    <Button variant={secondary ? 'outlined' : 'contained'} startIcon={<PlayArrow />} onClick={take} loading={busy} aria-keyshortcuts="n">
      {t('cases.next.button')}
    </Button>
  );
}
