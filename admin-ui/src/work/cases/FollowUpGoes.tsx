import { Alert } from '@mui/material';
import type { CaseDetail } from '../../kit/api/types';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';

/** Says that deciding removes the follow-up, and what the follow-up was for. */
export function FollowUpGoes({ followUp }: { followUp: NonNullable<CaseDetail['followUp']> }) {
  const t = useT();
  const format = useFormat();
  return (
    <Alert severity="info" sx={{ my: 1, py: 0 }}>
      {t('followUp.goes', { date: format.date(followUp.on) })}
      {followUp.note && ` „${followUp.note}“`}
    </Alert>
  );
}
