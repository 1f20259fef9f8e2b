import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { CaseListItem } from '../api/types';
import { useT } from '../i18n';
import { ReassignDialog } from './ReassignDialog';

/** What can be done with the ticked cases. */
export function ReassignBar({ cases, onDone }: { cases: readonly CaseListItem[]; onDone: () => void }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Alert severity="info" icon={false} sx={{ mb: 1, py: 0 }}>
        <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
          <Typography sx={{ fontWeight: 600 }}>{t('reassign.chosen', { smart_count: cases.length })}</Typography>
          <Box>
            <Button variant="outlined" onClick={() => setOpen(true)}>
              {t('reassign.button')}
            </Button>
          </Box>
          <Button onClick={onDone}>{t('reassign.clear')}</Button>
        </Stack>
      </Alert>
      {open && <ReassignDialog cases={cases} onClose={() => setOpen(false)} onDone={onDone} />}
    </>
  );
}
