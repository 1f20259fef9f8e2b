import Clear from '@mui/icons-material/Clear';
import Search from '@mui/icons-material/Search';
import { Box, Divider, IconButton, InputBase, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { focusRing } from '../../../kit/components/focusRing';
import { useT } from '../../../kit/i18n';
import { SchemaView } from '../../../kit/schema/SchemaView';
import { useItsWords, useThisCase } from '../CaseContext';
import { ApplicantFacts } from './ApplicantFacts';

/** The submission: the applicant, and the form in the service's groups. */
export function Submitted() {
  const t = useT();
  const kase = useThisCase();
  const { applicant } = useItsWords();
  const [find, setFind] = useState('');
  return (
    <Box sx={{ p: 1.5 }}>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', gap: 1, mb: 1, flexWrap: 'wrap' }}>
        <Typography variant="h2">{t('cases.submitted')}</Typography>
        <Stack
          direction="row"
          role="search"
          aria-label={t('submitted.label')}
          sx={{ alignItems: 'center', border: 1, borderColor: 'divider', borderRadius: 1, pl: 0.75, maxWidth: 190, flex: '1 1 120px' }}
        >
          <Search sx={{ fontSize: 17 }} color="action" aria-hidden />
          <InputBase
            value={find}
            onChange={(event) => setFind(event.target.value)}
            placeholder={t('submitted.find')}
            inputProps={{ 'aria-label': t('submitted.find') }}
            sx={{ fontSize: '0.85rem', ml: 0.5, flex: 1, borderRadius: 0.5, ...focusRing }}
          />
          <IconButton
            size="small"
            aria-label={t('submitted.clear')}
            onClick={() => setFind('')}
            sx={{ visibility: find ? 'visible' : 'hidden', p: 0.25 }}
          >
            <Clear sx={{ fontSize: 16 }} />
          </IconButton>
        </Stack>
      </Stack>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {applicant}
      </Typography>
      <ApplicantFacts of={kase} find={find} />
      <Divider sx={{ my: 1.5 }} />
      <SchemaView schema={kase.service.form} value={kase.form} corrections={kase.corrections} find={find} copyable />
    </Box>
  );
}
