import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api } from '../../api/endpoints';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useT } from '../../i18n';
import { useThisCase } from '../CaseContext';

export interface LetterInput {
  readonly kind: string;
  readonly reasons: readonly string[];
  readonly conditions: readonly string[];
  readonly explanation: string;
  readonly validFrom?: unknown;
  readonly validTo?: unknown;
}

/** The letter as it will be printed, in a dialogue. */
export function LetterPreview({ input, onClose }: { input: LetterInput; onClose: () => void }) {
  const t = useT();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="letter-title">
      <DialogTitle id="letter-title">{t('preview.title')}</DialogTitle>
      <DialogContent>
        <LetterFrame input={input} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {t('common.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The letter as it will be printed. */
export function LetterFrame({ input }: { input: LetterInput }) {
  const t = useT();
  const kase = useThisCase();
  const letter = useQuery({ queryKey: ['cases', 'letter', kase.id, kase.version, input], queryFn: () => api.cases.letterPreview(kase.id, input), gcTime: 0 });
  const frame = useRef<HTMLIFrameElement>(null);
  const blob = letter.data;
  useEffect(() => {
    if (!blob || !frame.current) return undefined;
    const made = URL.createObjectURL(blob);
    frame.current.src = made;
    return () => URL.revokeObjectURL(made);
  }, [blob]);

  if (letter.isError) return <ProblemNotice error={letter.error} onRetry={() => void letter.refetch()} />;
  return (
    <>
      {letter.isPending && <LinearProgress aria-label={t('preview.loading')} />}
      <Box component="iframe" ref={frame} title={t('preview.title')} sx={{ border: 1, borderColor: 'divider', width: '100%', height: '62vh', display: 'block' }} />
    </>
  );
}
