import { Box, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { api } from '../../api/endpoints';
import type { DecisionDraft } from '../../api/types';
import { useT } from '../../i18n';
import { useThisCase } from '../CaseContext';
import { Because } from '../DecisionSection';
import { FeeTable } from '../FeeTable';

/** The fee that follows from the rules, and whether a second person has to sign. */
export function DraftedFee({ draft: chosen }: { draft: DecisionDraft }) {
  const t = useT();
  const kase = useThisCase();
  // What is written as explanation changes neither.
  const { explanation: _, ...relevant } = useDeferredValue(chosen);
  const rules = useQuery({
    queryKey: ['cases', 'draft', kase.id, kase.version, relevant],
    queryFn: () => api.cases.draftDecision(kase.id, { ...relevant, explanation: '' }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (!rules.data) return null;
  const { decision, approvalBecause } = rules.data;
  return (
    <Box sx={{ my: 1 }} aria-live="polite">
      {approvalBecause.length > 0 ? <Because because={approvalBecause} /> : <Typography variant="body2">{t('proposal.noFourEyes')}</Typography>}
      {decision.feeCents > 0 ? <FeeTable lines={decision.feeLines} cents={decision.feeCents} instalments={decision.instalments} /> : <Typography variant="body2">{t('fee.none')}</Typography>}
    </Box>
  );
}
