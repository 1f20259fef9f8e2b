import { Box, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { api } from '../../api/endpoints';
import { useT } from '../../i18n';
import { useThisCase } from '../CaseContext';
import { Because } from '../DecisionSection';
import { FeeTable } from '../FeeTable';
import type { LetterInput } from './LetterPreview';

/** The fee that follows from the rules, and whether a second person has to sign. */
export function DraftedFee({ input }: { input: LetterInput }) {
  const t = useT();
  const kase = useThisCase();
  // What is written as explanation changes neither.
  const { explanation: _, ...relevant } = useDeferredValue(input);
  const draft = useQuery({
    queryKey: ['cases', 'draft', kase.id, kase.version, relevant],
    queryFn: () => api.cases.draftDecision(kase.id, relevant),
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (!draft.data) return null;
  const { decision, approvalBecause } = draft.data;
  return (
    <Box sx={{ my: 1 }} aria-live="polite">
      {approvalBecause.length > 0 ? <Because because={approvalBecause} /> : <Typography variant="body2">{t('proposal.noFourEyes')}</Typography>}
      {decision.feeCents > 0 ? <FeeTable lines={decision.feeLines} cents={decision.feeCents} instalments={decision.instalments ?? []} /> : <Typography variant="body2">{t('fee.none')}</Typography>}
    </Box>
  );
}
