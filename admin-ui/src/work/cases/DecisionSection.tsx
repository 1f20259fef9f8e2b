import { Alert, Box, Button, Typography } from '@mui/material';
import type { Decision, Proposal } from '../../kit/api/types';
import { Fact, Facts } from '../../kit/components/Labelled';
import { Section } from '../../kit/components/Section';
import { Word } from '../../kit/components/Word';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useItsWords, useThisCase } from './CaseContext';
import { FeeTable } from './FeeTable';
import { useDesk } from './page/DeskContext';
import { asSigned } from './proposal/asSigned';
import { CorrectedFacts } from './proposal/CorrectedFacts';
import { Replaces } from './proposal/Replaces';
import { ReturnedDiff } from './proposal/ReturnedDiff';
import { OpenTasks } from './tasks/OpenTasks';
import { SinceProposed } from './proposal/SinceProposed';
import { Written } from './writing/Written';

/** The proposal or the decision, with all that it is based on. */
export function DecisionSection() {
  const t = useT();
  const kase = useThisCase();
  const { showPaper } = useDesk();
  if (kase.decision) {
    return (
      <Section title={t('decision.title')}>
        <Replaces decision={kase.decision} />
        <DecisionFacts decision={kase.decision} decided={kase.decision} />
      </Section>
    );
  }
  if (!kase.proposal || kase.status !== 'proposed') return null;
  const { proposal } = kase;
  const today = asSigned(proposal, kase.ifSigned);
  return (
    <Section
      tour="proposal"
      title={<Word term="proposal">{t('proposal.title')}</Word>}
      actions={
        <Button variant="outlined" onClick={() => showPaper('draft')}>
          {t('preview.button')}
        </Button>
      }
    >
      {today.approvalBecause.length > 0 && <Because because={today.approvalBecause} />}
      <OpenTasks />
      <SinceProposed proposal={proposal} />
      <CorrectedFacts />
      <Replaces decision={today} />
      <ReturnedDiff proposal={proposal} />
      <DecisionFacts decision={today} />
    </Section>
  );
}

/** Why a second person signs. */
export function Because({ because }: { because: Proposal['approvalBecause'] }) {
  const t = useT();
  const localized = useLocalized();
  return (
    <Alert severity="info" sx={{ mb: 1.5 }}>
      {t('proposal.fourEyes')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {because.map((reason) => (
          <li key={reason.de}>{localized(reason)}</li>
        ))}
      </Box>
    </Alert>
  );
}

function DecisionFacts({ decision, decided }: { decision: Proposal; decided?: Decision }) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const said = useItsWords();
  const { service } = useThisCase();
  const titles = (keys: readonly string[], of: readonly { key: string; title: { de: string; en: string } }[]) =>
    keys.map((key) => localized(of.find((one) => one.key === key)?.title) || key).join('\n');
  const day = (value: unknown): string => (typeof value === 'string' ? format.date(value) : '–');
  return (
    <>
      <Facts>
        <Fact label={t('decision.kind')} term="decision">
          {said.kind(decision.kind)}
        </Fact>
        <Fact label={t('decision.proposedBy')}>
          {decision.by.name} · {format.dateTime(decision.at)}
        </Fact>
        {decided && (
          <Fact label={t('decision.decidedBy')} term="four eyes">
            {decided.approvedBy ? decided.approvedBy.name : t('decision.alone', { name: decided.by.name })} ·{' '}
            {format.dateTime(decided.decidedAt)}
          </Fact>
        )}
        {decided?.kassenzeichen && (
          <Fact label={t('decision.kassenzeichen')} term="Kassenzeichen">
            {decided.kassenzeichen}
          </Fact>
        )}
        {decision.details['validFrom'] !== undefined && (
          <Fact label={t('decision.validity')}>
            {day(decision.details['validFrom'])} – {day(decision.details['validTo'])}
          </Fact>
        )}
        {decision.reasons.length > 0 && (
          <Fact wide label={t('decision.reasons')}>
            {titles(decision.reasons, service.reasons)}
          </Fact>
        )}
        {decision.conditions.length > 0 && (
          <Fact wide label={t('decision.conditions')} term="grant with conditions">
            {titles(decision.conditions, service.conditions)}
          </Fact>
        )}
        {decision.explanation && (
          <Fact wide label={t('decision.explanation')}>
            {decided ? decision.explanation : <Written text={decision.explanation} />}
          </Fact>
        )}
        {decision.feeCents > 0 && <Fact label={t('fee.payment')}>{open('feePayment', decision.payment)}</Fact>}
      </Facts>
      {decision.feeLines.length > 0 ? (
        <FeeTable lines={decision.feeLines} cents={decision.feeCents} instalments={decision.instalments} />
      ) : (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {said.fee}: {t('fee.none')}
        </Typography>
      )}
    </>
  );
}
