import { Box, Typography } from '@mui/material';
import type { DecisionDraft } from '../../../kit/api/types';
import { useT } from '../../../kit/i18n';
import { Because } from '../DecisionSection';
import { useItsWords } from '../CaseContext';
import { FeeTable } from '../FeeTable';
import { FollowUpGoes } from '../FollowUpGoes';
import { Replaces } from '../proposal/Replaces';
import { useDraftRules } from '../proposal/useDraftRules';

/** The fee that follows from the rules, and whether a second person has to sign. */
export function DraftedFee({ draft }: { draft: DecisionDraft }) {
  const t = useT();
  const { fee } = useItsWords();
  const rules = useDraftRules(draft);
  if (!rules) return null;
  const { decision, approvalBecause, followUp } = rules;
  return (
    <Box sx={{ my: 1 }} aria-live="polite">
      {approvalBecause.length > 0 ? (
        <Because because={approvalBecause} />
      ) : (
        <Typography variant="body2">{t('proposal.noFourEyes')}</Typography>
      )}
      <Replaces decision={decision} />
      {decision.feeCents > 0 ? (
        <FeeTable lines={decision.feeLines} cents={decision.feeCents} instalments={decision.instalments} />
      ) : (
        <Typography variant="body2">
          {fee}: {t('fee.none')}
        </Typography>
      )}
      {followUp && <FollowUpGoes followUp={followUp} />}
    </Box>
  );
}
