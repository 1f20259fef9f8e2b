import { useThisCase } from '../CaseContext';
import { Because } from '../DecisionSection';
import { CaseDialog } from './CaseDialog';
import { LetterFrame } from './LetterPreview';

/** Signs a colleague's proposal, with the letter in view. */
export function ApproveDialog({ onClose }: { onClose: () => void }) {
  const { proposal } = useThisCase();
  return (
    <CaseDialog action="approve" path="approve" width="md" onClose={onClose}>
      {proposal && (
        <>
          {proposal.approvalBecause.length > 0 && <Because because={proposal.approvalBecause} />}
          <LetterFrame input={{ kind: proposal.kind, reasons: proposal.reasons, conditions: proposal.conditions, explanation: proposal.explanation, ...proposal.details }} />
        </>
      )}
    </CaseDialog>
  );
}
