import { Box } from '@mui/material';
import { Fact, Facts } from '../../../kit/components/Labelled';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useItsWords, useThisCase } from '../CaseContext';
import { Because } from '../DecisionSection';
import { FollowUpGoes } from '../FollowUpGoes';
import { useDesk } from '../page/DeskContext';
import { asSigned } from '../proposal/asSigned';
import { CorrectedFacts } from '../proposal/CorrectedFacts';
import { LiveLetter } from '../proposal/LiveLetter';
import { Replaces } from '../proposal/Replaces';
import { SinceProposed } from '../proposal/SinceProposed';
import { applicantOf } from './applicantOf';
import { CaseDialog } from './CaseDialog';

/**
 * Signs a colleague's proposal. It repeats for whom, what, how much and for how long. The letter stands beside the dialogue; where there is
 * no room, it stands inside.
 */
export function ApproveDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const said = useItsWords();
  const { theFee } = said;
  const { proposal: proposed, ifSigned, applicant, followUp, account } = useThisCase();
  const proposal = proposed && asSigned(proposed, ifSigned);
  const day = (value: unknown): string => (typeof value === 'string' ? format.date(value) : '–');
  const { layout } = useDesk();
  const paysFirst = proposal?.payment === 'before-issue' && account.paidCents - account.refundedCents < proposal.feeCents;
  return (
    <CaseDialog
      action="approve"
      command="approve"
      width={layout === 'one' ? 'md' : 'sm'}
      beside={layout !== 'one'}
      body={() => ({})}
      {...(paysFirst ? { text: t('action.approve.textUnpaid', { theFee }), done: t('action.approve.doneUnpaid', { theFee }) } : {})}
      onClose={onClose}
    >
      {proposal && (
        <>
          <Box sx={{ mb: 1.5 }}>
            <Facts>
              <Fact label={t('applicant.name')}>{applicantOf(applicant)}</Fact>
              <Fact label={t('decision.kind')}>{said.kind(proposal.kind)}</Fact>
              <Fact label={said.fee}>{proposal.feeCents > 0 ? format.money(proposal.feeCents) : t('fee.none')}</Fact>
              {proposal.details['validFrom'] !== undefined && (
                <Fact label={t('decision.validity')}>
                  {day(proposal.details['validFrom'])} – {day(proposal.details['validTo'])}
                </Fact>
              )}
            </Facts>
          </Box>
          {proposal.approvalBecause.length > 0 && <Because because={proposal.approvalBecause} />}
          {proposed && <SinceProposed proposal={proposed} />}
          <CorrectedFacts />
          <Replaces decision={proposal} />
          {followUp && <FollowUpGoes followUp={followUp} />}
          {layout === 'one' && <LiveLetter fill={false} />}
        </>
      )}
    </CaseDialog>
  );
}
