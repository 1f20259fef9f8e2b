import { Alert, Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useT, useUiLocale } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { fieldAt } from '../../../kit/schema/fieldAt';
import { useValueText } from '../../../kit/schema/useValueText';
import { useThisCase } from '../CaseContext';

/** For approvers: which submitted values the office changed, from what to what, who did it and why. */
export function CorrectedFacts() {
  const t = useT();
  const locale = useUiLocale();
  const format = useFormat();
  const textOf = useValueText();
  const { corrections, service } = useThisCase();
  const named = useMemo(
    () => corrections.map((correction) => ({ ...correction, field: fieldAt(service.form, correction.pointer, locale) })),
    [corrections, service.form, locale],
  );
  if (named.length === 0) return null;
  return (
    <Alert
      severity="warning"
      icon={false}
      role="group"
      aria-label={t('proposal.corrected')}
      sx={{ mb: 1.5, '& .MuiAlert-message': { width: '100%' } }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t('proposal.corrected')}
      </Typography>
      <Typography variant="caption">{t('proposal.correctedHelp')}</Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {named.map(({ field, from, to, by, at, reason }, index) => (
          <Box key={index} sx={{ mt: 0.75 }}>
            <Typography component="dt" variant="caption">
              {field.label}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              <del>{textOf(from, field.schema)}</del> →{' '}
              <ins style={{ textDecoration: 'none', fontWeight: 600 }}>{textOf(to, field.schema)}</ins>
              <Typography component="span" variant="caption" sx={{ display: 'block' }}>
                {t(reason ? 'schema.correctedBy' : 'schema.corrected', { by: by.name, at: format.dateTime(at), reason })}
              </Typography>
            </Typography>
          </Box>
        ))}
      </Box>
    </Alert>
  );
}
