import Autorenew from '@mui/icons-material/Autorenew';
import { Box, Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { Total } from '../../../kit/components/KeysetList';
import { useT } from '../../../kit/i18n';
import { useShortcut } from '../../../kit/keys';
import type { CaseRows } from './useCaseRows';

/**
 * The line above the rows: the total, what is new, the order. Its announcements have reserved space, so that no row moves under the
 * pointer.
 */
export function ListHead({ list, onShown, children }: { list: CaseRows; onShown: () => void; children: ReactNode }) {
  const t = useT();
  const { newOnes, leftOnes } = list;
  const show = (): void => {
    list.show();
    onShown();
  };
  useShortcut({ keys: '.', label: 'caseList.keys.show', scope: 'queue', enabled: newOnes > 0 || leftOnes > 0 }, show);
  return (
    <Stack direction="row" useFlexGap sx={{ alignItems: 'center', gap: 1.5, minHeight: 44, flexWrap: { xs: 'wrap', md: 'nowrap' } }}>
      <Total total={list.total} shown={list.rows.length} old={list.isOther} unknown={list.isPending || Boolean(list.error)} />
      <Box aria-live="polite" sx={{ flexGrow: 1, minHeight: 32 }}>
        {(newOnes > 0 || leftOnes > 0) && (
          <Button
            variant={newOnes > 0 ? 'contained' : 'outlined'}
            startIcon={<Autorenew />}
            onClick={show}
            aria-keyshortcuts="."
            sx={{ borderRadius: 4 }}
          >
            {newOnes > 0 ? t('caseList.newOnes', { smart_count: newOnes }) : t('caseList.tidy')}
          </Button>
        )}
      </Box>
      {children}
    </Stack>
  );
}
