import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { OtherCase } from '../../../kit/api/types';
import { useLocalized, useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { StatusChip } from '../chips';
import { nameFirst } from '../../../kit/i18n/nameFirst';

/** A case in three short lines: whose and what, where it stands, and why it is shown. */
export function OtherCaseLine({ other, children }: { readonly other: OtherCase; readonly children?: ReactNode }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const reasonsOf = useReasons();
  return (
    <Box
      component="li"
      sx={{
        listStyle: 'none',
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
        opacity: other.status === 'closed' ? 0.85 : 1,
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', alignItems: 'flex-start' }}>
        <Link component={RouterLink} to={`/cases/${other.id}`} variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {nameFirst(other, t)}
        </Link>
        <StatusChip serviceKey={other.serviceKey} status={other.status} outcome={other.outcome} />
      </Box>
      <Typography variant="caption" color="textSecondary" component="p">
        {other.caseNumber} · {localized(other.serviceTitle)} · {t('others.received', { date: format.date(other.receivedAt) })}
        {other.assignee ? ` · ${other.assignee.name}` : ''}
      </Typography>
      <Typography variant="caption" component="p">
        {[other.standing ? t(`others.standing.${other.standing}`) : '', reasonsOf(other)].filter(Boolean).join(' · ')}
      </Typography>
      {children}
    </Box>
  );
}

/** Why a case is shown, in words. */
function useReasons(): (other: OtherCase) => string {
  const t = useT();
  const localized = useLocalized();
  return ({ reasons }) =>
    reasons.map(({ code, words, text }) => (words && text ? `${localized(words)} (${text})` : t(`likeness.${code}`))).join(' · ');
}
