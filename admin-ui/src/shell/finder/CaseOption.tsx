import { Box, Typography } from '@mui/material';
import { useServiceWords } from '../../kit/data/useServiceWords';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { nameFirst } from '../../kit/i18n/nameFirst';
import type { CaseLine, FoundCase } from './api';
import { MatchedTexts } from './Matched';

/** A case in two lines, in a list of results: who and what, then what matched, or when the person last saw it. */
export function CaseOption({ kase, matched, seenAt }: { kase: CaseLine; matched?: FoundCase['matched']; seenAt?: string }) {
  const t = useT();
  const wordsOf = useServiceWords();
  const text = useLocalized();
  const format = useFormat();
  const state = kase.status === 'closed' && kase.outcome ? wordsOf(kase.serviceKey).outcome(kase.outcome) : t(`status.${kase.status}`);
  return (
    <Box component="span" sx={{ display: 'block', minWidth: 0, width: 1 }}>
      <Box component="span" sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline' }}>
        <Typography component="span" noWrap sx={{ fontWeight: 600, flex: 1, minWidth: 0 }}>
          {nameFirst(kase, t)}
        </Typography>
        <Typography component="span" variant="body2" sx={{ flex: 'none' }} color="textSecondary">
          {state}
        </Typography>
      </Box>
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
        {kase.caseNumber} · {text(kase.serviceTitle)}
        {seenAt && ` · ${t('finder.seen', { when: format.ago(seenAt) })}`}
      </Typography>
      {matched && matched.length > 0 && (
        <Typography component="span" variant="body2" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
          <MatchedTexts matched={matched} />
        </Typography>
      )}
    </Box>
  );
}
