import { Alert, Button } from '@mui/material';
import { useT } from '../../../kit/i18n';

/** Says that a view was deleted, and offers to restore it. */
export function RemovedNotice({ name, onUndo }: { name: string; onUndo: (() => void) | undefined }) {
  const t = useT();
  return (
    <Alert
      severity="info"
      variant="filled"
      action={
        onUndo && (
          <Button color="inherit" onClick={onUndo}>
            {t('views.undo')}
          </Button>
        )
      }
    >
      {t('views.removed', { name })}
    </Alert>
  );
}
