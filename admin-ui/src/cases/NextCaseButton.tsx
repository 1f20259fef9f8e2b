import PlayArrow from '@mui/icons-material/PlayArrow';
import { Button } from '@mui/material';
import { useKey } from '../components/useKey';
import { useT } from '../i18n';
import { useNextCase } from './useNextCase';

/** "Nächster Fall", by button or by the key `n`. */
export function NextCaseButton({ secondary = false }: { secondary?: boolean }) {
  const t = useT();
  const { take, busy, possible } = useNextCase();
  useKey('n', take);
  if (!possible) return null;
  return (
    <Button variant={secondary ? 'outlined' : 'contained'} startIcon={<PlayArrow />} onClick={take} loading={busy} aria-keyshortcuts="n">
      {t('cases.next.button')}
    </Button>
  );
}
