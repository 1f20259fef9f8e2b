import { Box, Typography } from '@mui/material';
import { useLocalized, useT } from '../../../kit/i18n';
import type { BulkTick, Doubt } from './bulkTick';

/** The checks that are not confirmed together with the others, each with what speaks against it. */
export function LeftOpen({ left }: Pick<BulkTick, 'left'>) {
  const t = useT();
  const localized = useLocalized();
  const words = (doubt: Doubt): string => {
    switch (doubt.by) {
      case 'request':
      case 'finding':
        return t(`checks.doubt.${doubt.by}`);
      case 'check':
        return t('checks.doubt.check', { check: localized(doubt.check.title) });
      case 'note':
      case 'follow-up':
        return t(`checks.doubt.${doubt.by}`, { text: doubt.text });
    }
  };
  return (
    <Box role="note" sx={{ mb: 0.5, pl: 1, borderLeft: 3, borderColor: 'warning.main' }}>
      <Typography variant="body2">{t('checks.leftOpen')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {left.map(({ check, doubt }) => (
          <Typography key={check.key} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {localized(check.title)} – {words(doubt)}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
