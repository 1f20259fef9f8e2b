import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import type { CaseListItem } from '../api/types';
import { useT } from '../i18n';

interface Props {
  readonly cases: readonly CaseListItem[];
  readonly onReassign: () => void;
  readonly onClear: () => void;
}

/** What can be done with the ticked cases. */
export function ReassignBar({ cases, onReassign, onClear }: Props) {
  const t = useT();
  return (
    <Alert severity="info" icon={false} sx={{ mb: 1, py: 0 }}>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{t('reassign.chosen', { smart_count: cases.length })}</Typography>
        <Box>
          <Button variant="outlined" onClick={onReassign}>
            {t('reassign.button')}
          </Button>
        </Box>
        <Button onClick={onClear}>{t('reassign.clear')}</Button>
      </Stack>
    </Alert>
  );
}
