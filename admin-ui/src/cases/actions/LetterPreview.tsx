import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/endpoints';
import type { DecisionDraft } from '../../api/types';
import { PdfView } from '../../components/PdfView';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useT } from '../../i18n';
import { useThisCase } from '../CaseContext';

/** The letter of the proposal that waits, or of a decision that is still being chosen. */
export type PreviewedLetter = 'proposal' | DecisionDraft;

/** The letter as it will be printed, in a dialogue. */
export function LetterPreview({ letter, onClose }: { letter: PreviewedLetter; onClose: () => void }) {
  const t = useT();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="letter-title">
      <DialogTitle id="letter-title">{t('preview.title')}</DialogTitle>
      <DialogContent>
        <LetterFrame letter={letter} />
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
export function LetterFrame({ letter }: { letter: PreviewedLetter }) {
  const t = useT();
  const kase = useThisCase();
  const pdf = useQuery({
    queryKey: ['cases', 'letter', kase.id, kase.version, letter],
    queryFn: () => (letter === 'proposal' ? api.cases.proposedLetter(kase.id) : api.cases.draftLetter(kase.id, letter)),
    gcTime: 0,
  });
  if (pdf.isError) return <ProblemNotice error={pdf.error} onRetry={() => void pdf.refetch()} />;
  return (
    <Box sx={{ border: 1, borderColor: 'divider', minHeight: 200 }}>
      {pdf.data ? <PdfView data={pdf.data} title={t('preview.title')} /> : <LinearProgress aria-label={t('preview.loading')} />}
    </Box>
  );
}
