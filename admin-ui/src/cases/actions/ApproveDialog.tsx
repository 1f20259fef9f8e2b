import { useThisCase } from '../CaseContext';
import { Because } from '../DecisionSection';
import { useDesk } from '../page/DeskContext';
import { LiveLetter } from '../proposal/LiveLetter';
import { CaseDialog } from './CaseDialog';

/** Signs a colleague's proposal. The letter stands beside; where there is no room beside, it stands here. */
export function ApproveDialog({ onClose }: { onClose: () => void }) {
  const { proposal } = useThisCase();
  const { layout } = useDesk();
  return (
    <CaseDialog action="approve" command="approve" width={layout === 'one' ? 'md' : 'sm'} body={() => ({})} onClose={onClose}>
      {proposal && (
        <>
          {proposal.approvalBecause.length > 0 && <Because because={proposal.approvalBecause} />}
          {layout === 'one' && <LiveLetter fill={false} />}
        </>
      )}
    </CaseDialog>
  );
}
