import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId, type KeyboardEvent } from 'react';
import type { DecisionDraft } from '../../../kit/api/types';
import { atSide } from '../../../kit/components/atSide';
import { Fact, Facts } from '../../../kit/components/Labelled';
import { useOpenT, useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { applicantOf } from '../actions/applicantOf';
import { useItsWords, useThisCase } from '../CaseContext';
import { useDesk } from '../page/DeskContext';
import { useDraftRules } from './useDraftRules';

interface Props {
  readonly draft: DecisionDraft;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/**
 * Asks whoever decides alone once more, in one look: for whom, what, how much, and what happens then. Enter confirms, Esc goes back; a key
 * that is still held down from opening it does nothing.
 */
export function DecideDialog({ draft, busy, onConfirm, onClose }: Props) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const said = useItsWords();
  const { theFee } = said;
  const { applicant, account, replyChannel } = useThisCase();
  const { layout } = useDesk();
  const rules = useDraftRules(draft);
  const [titleId, textId] = [useId(), useId()];
  if (!rules) return null;
  const { decision } = rules;
  const paysFirst = decision.payment === 'before-issue' && account.paidCents - account.refundedCents < decision.feeCents;
  const day = (value: unknown): string => (typeof value === 'string' ? format.date(value) : '–');
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      slotProps={layout === 'one' ? {} : atSide}
      aria-labelledby={titleId}
      aria-describedby={textId}
      onClose={(_, reason) => reason === 'escapeKeyDown' && !busy && onClose()}
      onKeyDown={holdBack}
    >
      <DialogTitle id={titleId}>{t('proposal.confirm.title')}</DialogTitle>
      <DialogContent>
        <Facts>
          <Fact label={t('applicant.name')}>{applicantOf(applicant)}</Fact>
          <Fact label={t('decision.kind')}>{said.kind(draft.kind)}</Fact>
          <Fact label={said.fee}>{decision.feeCents > 0 ? format.money(decision.feeCents) : t('fee.none')}</Fact>
          {decision.details['validFrom'] !== undefined && (
            <Fact label={t('decision.validity')}>
              {day(decision.details['validFrom'])} – {day(decision.details['validTo'])}
            </Fact>
          )}
          <Fact label={t('proposal.confirm.way')}>
            {open('replyChannel', replyChannel.kind)}
            {replyChannel.kind === 'email' && replyChannel.email ? ` (${replyChannel.email})` : ''}
          </Fact>
        </Facts>
        <DialogContentText id={textId} sx={{ mt: 1 }}>
          {t(paysFirst ? 'proposal.confirm.textUnpaid' : 'proposal.confirm.text', { theFee })}
        </DialogContentText>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose} disabled={busy}>
          {t('proposal.confirm.back')}
        </Button>
        <Button autoFocus variant="contained" loading={busy} onClick={(event) => event.detail < 2 && onConfirm()}>
          {t('proposal.confirm.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function holdBack(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.repeat) event.preventDefault();
}
