import { Alert, Box, Typography } from '@mui/material';
import type { Proposal } from '../../../kit/api/types';
import { useLocalized, useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useItsWords, useThisCase } from '../CaseContext';
import { changedParts, type ChangedPart } from './returnedBefore';
import { useReturnedBefore } from './useReturnedBefore';

/** For approvers: says that the proposal was given back before, why, and what is different now. */
export function ReturnedDiff({ proposal }: { proposal: Proposal }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const said = useItsWords();
  const { id, service } = useThisCase();
  const { data: before } = useReturnedBefore(id);
  if (!before) return null;
  const changed = changedParts(before.said, proposal);
  const words = (part: ChangedPart, of: Pick<Proposal, ChangedPart>): string => {
    if (part === 'kind') return said.kind(of.kind);
    if (part === 'feeCents') return format.money(of.feeCents);
    if (part === 'explanation') return of.explanation || '–';
    const offered: readonly { key: string; title: { de: string; en: string } }[] =
      part === 'reasons' ? service.reasons : service.conditions;
    return of[part].map((key) => localized(offered.find((one) => one.key === key)?.title) || key).join('; ') || '–';
  };
  return (
    <Alert severity="warning" icon={false} sx={{ mb: 1.5, '& .MuiAlert-message': { width: '100%' } }}>
      <Typography variant="body2">
        {t('cases.returned', { by: before.by, at: format.dateTime(before.at) })} „{before.comment}“
      </Typography>
      {changed.length === 0 ? (
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {t('proposal.unchanged')}
        </Typography>
      ) : (
        <Box component="dl" sx={{ m: 0, mt: 0.5 }}>
          {changed.map((part) => (
            <Box key={part} sx={{ mt: 0.5 }}>
              <Typography component="dt" variant="caption">
                {part === 'feeCents' ? said.fee : t(`proposal.part.${part}`)}
              </Typography>
              <Typography component="dd" variant="body2" sx={{ m: 0, whiteSpace: 'pre-line' }}>
                <del>{words(part, before.said)}</del>
                <br />
                <ins style={{ textDecoration: 'none', fontWeight: 600 }}>{words(part, proposal)}</ins>
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </Alert>
  );
}
