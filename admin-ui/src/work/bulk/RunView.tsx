import { Alert, Box, Button, DialogActions, DialogContent, DialogTitle, LinearProgress, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type ApiProblem } from '../../kit/api/problem';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { Failed } from '../../kit/components/states';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { bulkApi, bulkKeys, hasEnded, notDone, useBulkRun, wereSo, type BulkRun } from './api';
import { bulkDesk } from './bulkDesk';
import { RunItems } from './RunItems';

interface Props {
  readonly runId: string;
  readonly titleId: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** The progress of a run. After its end: what became of each case, and what can be done about it. */
export function RunView({ runId, titleId, closeLabel, onClose }: Props) {
  const t = useT();
  const client = useQueryClient();
  const query = useBulkRun(runId);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const run = query.data;
  const ended = run ? hasEnded(run) : false;

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(asProblem(error));
    }
    setBusy(false);
  };
  const stop = () => attempt(async () => void client.setQueryData(bulkKeys.run(runId), await bulkApi.stop(runId)));
  // If everything can be undone, it starts at once. Otherwise the preview first shows what cannot, and why.
  const undo = () =>
    attempt(async () => {
      const preview = await bulkApi.undo(runId);
      if (preview.wont.length > 0 || preview.will === 0) bulkDesk.look(preview);
      else bulkDesk.follow((await bulkApi.start(preview.id)).id);
    });

  return (
    <>
      <DialogTitle id={titleId}>{run ? t(`bulk.action.${run.action}`) : t('common.loading')}</DialogTitle>
      <DialogContent sx={{ minHeight: 260 }}>
        {query.isError && <Failed error={query.error} onRetry={() => void query.refetch()} />}
        {problem && <ProblemNotice error={problem} />}
        {run && <Progress run={run} />}
        {run && ended && <RunItems key={run.state} run={run} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap', rowGap: 1 }}>
        {run && !ended && (
          <Button color="warning" onClick={() => void stop()} loading={busy} disabled={run.stopAsked}>
            {t('bulk.run.stop')}
          </Button>
        )}
        {run && ended && notDone(run) > 0 && run.action !== 'undo' && (
          <Button onClick={() => run.action !== 'undo' && bulkDesk.begin(run.action, { failedOf: run.id }, run.params)}>
            {t('bulk.run.retry')}
          </Button>
        )}
        {run?.canBeUndone && (
          <Button onClick={() => void undo()} loading={busy}>
            {t('bulk.run.undo')}
          </Button>
        )}
        <Button variant={ended ? 'contained' : 'text'} autoFocus onClick={onClose}>
          {run && !ended ? t('bulk.run.background') : closeLabel}
        </Button>
      </DialogActions>
    </>
  );
}

function Progress({ run }: { run: BulkRun }) {
  const t = useT();
  const format = useFormat();
  const left = notDone(run);
  const tried = run.will - run.left;
  const same = wereSo(run);
  const numbers = { done: format.number(run.done), not: format.number(left), left: format.number(run.left) };
  if (run.state === 'finished') {
    return (
      <Alert severity={left === 0 ? 'success' : 'warning'} role="status">
        {t(left === 0 ? 'bulk.run.finished' : 'bulk.run.finishedSome', numbers)}
        {same > 0 && ` ${t('bulk.run.same', { smart_count: same })}`}
      </Alert>
    );
  }
  if (run.state === 'stopped') {
    return (
      <Alert severity="warning" role="status">
        {t('bulk.run.stopped', numbers)}
      </Alert>
    );
  }
  const waiting = run.state === 'waiting';
  return (
    <Box>
      <Typography role="status" aria-live="polite" sx={{ mb: 1, fontVariantNumeric: 'tabular-nums' }}>
        {run.stopAsked
          ? t('bulk.run.stopping')
          : waiting
            ? t('bulk.run.waiting')
            : t('bulk.run.running', { done: format.number(tried), all: format.number(run.will) })}
      </Typography>
      <LinearProgress
        variant={waiting ? 'indeterminate' : 'determinate'}
        value={run.will === 0 ? 100 : Math.round((tried / run.will) * 100)}
        aria-label={t('bulk.run.progress')}
        sx={{ height: 10, borderRadius: 5 }}
      />
      {waiting && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {t('bulk.run.slow')}
        </Typography>
      )}
    </Box>
  );
}
