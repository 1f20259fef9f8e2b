import { useThisCase } from '../CaseContext';
import { Because } from '../DecisionSection';
import { CaseDialog } from './CaseDialog';
import { LetterFrame } from './LetterPreview';

/** Signs a colleague's proposal, with the letter in view. */
export function ApproveDialog({ onClose }: { onClose: () => void }) {
  const { proposal } = useThisCase();
  return (
    <CaseDialog action="approve" command="approve" width="md" body={() => ({})} onClose={onClose}>
      {proposal && (
        <>
          {proposal.approvalBecause.length > 0 && <Because because={proposal.approvalBecause} />}
          <LetterFrame letter="proposal" />
        </>
      )}
    </CaseDialog>
  );
}
