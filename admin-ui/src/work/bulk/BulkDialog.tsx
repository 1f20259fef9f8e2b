import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress, Typography } from '@mui/material';
import { useEffect, useId, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { asProblem, type ApiProblem } from '../../kit/api/problem';
import { sendOnCtrlEnter } from '../../kit/components/ActionDialog';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { withoutFields } from './actions';
import { bulkApi, bulkKeys, type BulkPreview } from './api';
import { bulkDesk, type BulkView } from './bulkDesk';
import { BulkFields, noValues } from './BulkFields';
import { orderOf, valuesOf } from './order';
import { PreviewView } from './PreviewView';
import { RunView } from './RunView';

/** The dialogue of a bulk action: fields, preview, progress, outcome. Closing it stops nothing. */
export default function BulkDialog({ view }: { view: BulkView }) {
  if (view.at === 'run') return <RunDialog key={view.runId} runId={view.runId} />;
  if (view.at === 'preview') return <UndoDialog key={view.preview.id} preview={view.preview} />;
  return <OrderDialog view={view} />;
}

const close = (): void => bulkDesk.close();

function OrderDialog({ view: { action, selection, params } }: { view: Extract<BulkView, { at: 'new' }> }) {
  const t = useT();
  const titleId = useId();
  const [values, setValues] = useState(() => (params ? valuesOf(params, noValues) : noValues));
  const [preview, setPreview] = useState<BulkPreview | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const start = useStart(setProblem);
  const order = orderOf(action, values, selection);

  const look = async (): Promise<void> => {
    if (!order) return;
    setBusy(true);
    setProblem(null);
    try {
      setPreview(await bulkApi.preview(order));
    } catch (error) {
      setProblem(asProblem(error));
    }
    setBusy(false);
  };
  // Actions without fields are previewed as the dialogue opens. StrictMode opens it twice.
  const looked = useRef(false);
  useEffect(() => {
    if (!withoutFields.has(action) || looked.current) return;
    looked.current = true;
    void look();
  });

  return (
    <Dialog open onClose={(_, reason) => reason === 'escapeKeyDown' && close()} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void (preview ? start.run(preview.id) : look());
        }}
      >
        <DialogTitle id={titleId}>{t(`bulk.action.${action}`)}</DialogTitle>
        <DialogContent onKeyDown={sendOnCtrlEnter} sx={{ minHeight: 160 }}>
          {problem && <ProblemNotice error={problem} />}
          {preview ? (
            <PreviewView preview={preview} params={order?.params ?? {}} />
          ) : (
            <BulkFields action={action} values={values} onChange={(patch) => setValues((before) => ({ ...before, ...patch }))} />
          )}
          <Box sx={{ height: 32, pt: 1 }} role="status">
            {busy && (
              <>
                <LinearProgress aria-hidden />
                <Typography variant="body2">{t('bulk.preview.loading')}</Typography>
              </>
            )}
          </Box>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={close}>{t('common.cancel')}</Button>
          {preview && !withoutFields.has(action) && <Button onClick={() => setPreview(null)}>{t('bulk.preview.back')}</Button>}
          {preview ? (
            <StartButton preview={preview} busy={start.busy} />
          ) : (
            <Button type="submit" variant="contained" loading={busy} disabled={order === null}>
              {t('bulk.preview.button')}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}

function UndoDialog({ preview }: { preview: BulkPreview }) {
  const t = useT();
  const titleId = useId();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const start = useStart(setProblem);
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void start.run(preview.id);
        }}
      >
        <DialogTitle id={titleId}>{t(`bulk.action.${preview.action}`)}</DialogTitle>
        <DialogContent sx={{ minHeight: 160 }}>
          {problem && <ProblemNotice error={problem} />}
          <PreviewView preview={preview} params={{}} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <StartButton preview={preview} busy={start.busy} />
        </DialogActions>
      </form>
    </Dialog>
  );
}

function RunDialog({ runId }: { runId: string }) {
  const t = useT();
  const titleId = useId();
  return (
    <Dialog open onClose={close} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <RunView runId={runId} titleId={titleId} closeLabel={t('common.close')} onClose={close} />
    </Dialog>
  );
}

function StartButton({ preview, busy }: { preview: BulkPreview; busy: boolean }) {
  const t = useT();
  const format = useFormat();
  return (
    <Button
      type="submit"
      variant="contained"
      autoFocus
      loading={busy}
      disabled={preview.will === 0}
      color={preview.absentUntil ? 'warning' : 'primary'}
    >
      {t(preview.absentUntil ? 'bulk.preview.startAbsent' : 'bulk.preview.start', { count: format.number(preview.will) })}
    </Button>
  );
}

/** Starts a preview and shows its progress. */
function useStart(onProblem: (problem: ApiProblem | null) => void) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const run = async (previewId: string): Promise<void> => {
    setBusy(true);
    onProblem(null);
    try {
      const started = await bulkApi.start(previewId);
      client.setQueryData(bulkKeys.run(started.id), started);
      bulkDesk.follow(started.id);
    } catch (error) {
      onProblem(asProblem(error));
      setBusy(false);
    }
  };
  return { busy, run };
}
