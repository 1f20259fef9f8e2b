import PlaylistPlay from '@mui/icons-material/PlaylistPlay';
import { Chip, CircularProgress } from '@mui/material';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useBulkRun } from './api';
import { bulkDesk, useBulkDesk } from './bulkDesk';

/** In the app bar, while a run goes on and its dialogue is closed: its progress, and the way back to it. */
export function BulkChip() {
  const { running, view } = useBulkDesk();
  if (!running || (view?.at === 'run' && view.runId === running)) return null;
  return <Running runId={running} />;
}

function Running({ runId }: { runId: string }) {
  const t = useT();
  const format = useFormat();
  const { data: run } = useBulkRun(runId);
  if (!run) return null;
  const tried = run.will - run.left;
  return (
    <Chip
      clickable
      size="small"
      icon={
        run.will > 0 ? (
          <CircularProgress color="inherit" size={14} variant="determinate" value={(tried / run.will) * 100} aria-hidden />
        ) : (
          <PlaylistPlay />
        )
      }
      label={t('bulk.chip.running', { done: format.number(tried), all: format.number(run.will) })}
      onClick={() => bulkDesk.show(runId)}
      sx={{ color: 'inherit', borderColor: 'currentColor', '& .MuiChip-icon': { color: 'inherit', ml: 1 } }}
      variant="outlined"
    />
  );
}
