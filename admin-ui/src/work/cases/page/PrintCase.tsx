import { Alert, Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { addressOf } from '../../../kit/api/contract';
import { http } from '../../../kit/api/http';
import { asProblem, type ApiProblem } from '../../../kit/api/problem';
import { saveBlob } from '../../../kit/api/saveBlob';
import { ProblemNotice } from '../../../kit/components/ProblemNotice';
import { printBlob, TooManyPages } from '../../../kit/components/viewer/printBlob';
import { useT } from '../../../kit/i18n';

interface Props {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** Prints the whole case, or saves it as PDF: the server's sheets, so nothing is folded or not loaded. */
export function PrintCase({ caseId, onClose }: Props) {
  const t = useT();
  const title = useId();
  const [internal, setInternal] = useState(false);
  const [busy, setBusy] = useState<'print' | 'save' | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [tooLong, setTooLong] = useState(false);

  // It is recorded as soon as it is asked for; so it is waited for.
  const close = (): void => {
    if (busy === null) onClose();
  };
  const make = async (how: 'print' | 'save'): Promise<void> => {
    setBusy(how);
    setProblem(null);
    setTooLong(false);
    try {
      const { blob, name } = await http.file('POST', addressOf('/api/v1/cases/{caseId}/print', { caseId }), { internal });
      if (how === 'save') saveBlob(blob, name);
      else await printBlob(blob);
      onClose();
    } catch (error) {
      if (error instanceof TooManyPages) setTooLong(true);
      else setProblem(asProblem(error));
      setBusy(null);
    }
  };
  return (
    <Dialog open onClose={close} aria-labelledby={title} maxWidth="xs" fullWidth>
      <DialogTitle id={title}>{t('printCase.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2">{t('printCase.text')}</Typography>
        <FormControlLabel
          sx={{ mt: 1 }}
          control={<Checkbox checked={internal} onChange={(event) => setInternal(event.target.checked)} />}
          label={t('printCase.internal')}
        />
        <Typography variant="caption" component="p" color="textSecondary">
          {t('printCase.internalHelp')}
        </Typography>
        {tooLong && (
          <Alert severity="info" sx={{ mt: 1 }}>
            {t('printCase.tooLong')}
          </Alert>
        )}
        {problem && <ProblemNotice error={problem} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={close} disabled={busy !== null}>
          {t('common.cancel')}
        </Button>
        <Button loading={busy === 'save'} disabled={busy !== null} onClick={() => void make('save')}>
          {t('printCase.save')}
        </Button>
        <Button variant="contained" autoFocus loading={busy === 'print'} disabled={busy !== null} onClick={() => void make('print')}>
          {t('printCase.print')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
