import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormHelperText,
  LinearProgress,
  Stack,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { asProblem, type ApiProblem } from '../../kit/api/problem';
import { DateField } from '../../kit/components/DateField';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { bulkApi } from '../bulk/api';
import { bulkDesk } from '../bulk/bulkDesk';
import { Shares } from '../bulk/PreviewView';
import { useWillSentence } from '../bulk/words';
import { absenceApi, daysAfter, today, useAbsencesChanged } from './api';

export interface AbsenceOf {
  readonly staff: { readonly id: string; readonly name: string };
  /** The absence that is changed; a new one where omitted. */
  readonly absence?: { readonly id: string; readonly from: string; readonly until: string; readonly version: number };
  /** Whether the open cases are spread by default. */
  readonly spread: boolean;
}

/** Reports an absence in two clicks. The days are filled in, the open cases go to colleagues, and the outcome of each is shown. */
export default function AbsenceDialog({ of: { staff, absence, spread: spreadFirst }, onClose }: { of: AbsenceOf; onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const notify = useNotify();
  const changed = useAbsencesChanged();
  const titleId = useId();
  const [from, setFrom] = useState(absence?.from ?? today());
  const [until, setUntil] = useState(absence?.until ?? daysAfter(today(), 4));
  const [spread, setSpread] = useState(spreadFirst && !absence);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const preview = useQuery({
    queryKey: ['bulk', 'absence', staff.id],
    queryFn: () =>
      bulkApi.preview({
        action: 'spread',
        selection: { query: `assignee=${staff.id}&status=open,waiting,proposed` },
        params: { comment: '' },
      }),
    enabled: spread,
    staleTime: 0,
    gcTime: 0,
  });
  const backwards = from === '' || until < from;
  const willSpread = spread && preview.data !== undefined && preview.data.will > 0;

  const save = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      if (absence) await absenceApi.change(absence.id, { version: absence.version, from, until });
      else await absenceApi.record({ staffId: staff.id, from, until });
      if (willSpread && preview.data) {
        const run = await bulkApi.start(preview.data.id);
        bulkDesk.follow(run.id);
      }
      notify(t('absence.saved', { name: staff.name, until: format.date(until) }), { type: 'success' });
      await changed();
      onClose();
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!backwards) void save();
        }}
      >
        <DialogTitle id={titleId}>{t(absence ? 'absence.changeFor' : 'absence.reportFor', { name: staff.name })}</DialogTitle>
        <DialogContent>
          {problem && <ProblemNotice error={problem} />}
          <Stack direction="row" spacing={2} sx={{ pt: 1 }}>
            <DateField required width="100%" label={t('absence.from')} value={from} onChange={setFrom} />
            <DateField
              required
              width="100%"
              autoFocus
              label={t('absence.until')}
              value={until}
              error={backwards}
              helperText={backwards ? t('absence.untilBeforeFrom') : ' '}
              onChange={setUntil}
            />
          </Stack>
          <Typography variant="body2" color="textSecondary">
            {t('absence.noReason')}
          </Typography>
          {!absence && (
            <Box sx={{ mt: 1, minHeight: spreadFirst ? 140 : 0 }}>
              <FormControlLabel
                control={<Checkbox checked={spread} onChange={(event) => setSpread(event.target.checked)} />}
                label={t('absence.spread')}
              />
              {from > today() && spread && <FormHelperText sx={{ mt: 0 }}>{t('absence.spreadLater')}</FormHelperText>}
              {spread && preview.isFetching && <LinearProgress aria-label={t('bulk.preview.loading')} />}
              {spread && preview.isError && <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />}
              {spread &&
                preview.data &&
                (preview.data.matching === 0 ? (
                  <Typography variant="body2">{t('absence.spreadNone')}</Typography>
                ) : (
                  <SpreadPreview preview={preview.data} />
                ))}
            </Box>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            loading={busy || (spread && preview.isFetching)}
            disabled={backwards || from === '' || until === ''}
          >
            {absence
              ? t('common.save')
              : willSpread && preview.data
                ? t('absence.saveSpread', { count: format.number(preview.data.will) })
                : t('absence.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function SpreadPreview({ preview }: { preview: Awaited<ReturnType<typeof bulkApi.preview>> }) {
  const sentence = useWillSentence();
  return (
    <Box role="status">
      <Typography variant="body2">{sentence(preview, {})}</Typography>
      {preview.shares.length > 0 && <Shares shares={preview.shares} />}
    </Box>
  );
}
