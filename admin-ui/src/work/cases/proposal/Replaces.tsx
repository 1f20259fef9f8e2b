import { Alert, Typography } from '@mui/material';
import type { Proposal } from '../../../kit/api/types';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';

/** The notice that this one replaces, and what happens to its sum. */
export function Replaces({ decision }: { decision: Pick<Proposal, 'replaces' | 'feeCents'> }) {
  const t = useT();
  const format = useFormat();
  const { replaces, feeCents } = decision;
  if (!replaces) return null;
  const date = format.date(replaces.decidedOn);
  const more = feeCents - replaces.feeCents;
  const amount = format.money(Math.abs(more));
  return (
    <Alert severity="info" sx={{ mb: 1.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {replaces.kassenzeichen
          ? t('proposal.replacesUnder', { date, reference: replaces.kassenzeichen })
          : t('proposal.replaces', { date })}
      </Typography>
      {replaces.feeCents > 0 && (
        <Typography variant="body2">
          {more === 0 ? t('proposal.same') : t(more > 0 ? 'proposal.more' : 'proposal.less', { amount })}
        </Typography>
      )}
    </Alert>
  );
}
