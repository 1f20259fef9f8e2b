import { Box, Card, Drawer, useMediaQuery } from '@mui/material';
import { lazy, Suspense, type ReactNode } from 'react';
import type { CaseListItem } from '../../../kit/api/types';
import { Loading } from '../../../kit/components/states';
import { useT } from '../../../kit/i18n';
import { barHeight } from '../../../kit/theme/barHeight';
import type { Query } from '../list/listQuery';
import type { Preview } from './usePreview';

const CasePreview = lazy(() => import('./CasePreview'));

interface Props {
  readonly preview: Preview;
  /** The case to show; null where the list is empty. */
  readonly item: CaseListItem | null;
  readonly query: Query;
  readonly onStep: (by: 1 | -1) => void;
  /** The list. */
  readonly children: ReactNode;
}

/** A list with the preview beside it; where there is no room for both, the preview slides over the list. */
export function WithPreview({ preview, item, query, onStep, children }: Props) {
  const t = useT();
  const beside = useMediaQuery('(min-width: 1100px)');
  const phone = useMediaQuery('(max-width: 699px)');
  const shown = preview.isOpen && item && (
    <Suspense fallback={<Loading />}>
      <CasePreview item={item} query={query} onStep={onStep} onClose={preview.close} />
    </Suspense>
  );
  return (
    <Box
      onKeyDown={preview.onKeyDown}
      sx={{
        display: 'grid',
        gridTemplateColumns: shown && beside ? { xs: 'minmax(0, 1fr) 360px', xl: 'minmax(0, 1fr) 440px' } : 'minmax(0, 1fr)',
        gap: 2,
      }}
    >
      <Box sx={{ minWidth: 0 }}>{children}</Box>
      {beside && shown && (
        <Card
          component="aside"
          aria-label={t('quickView.label')}
          sx={{
            position: 'sticky',
            top: barHeight + 12,
            alignSelf: 'start',
            maxHeight: `calc(100dvh - ${barHeight + 24}px)`,
            overflowY: 'auto',
          }}
        >
          {shown}
        </Card>
      )}
      {!beside && (
        <Drawer
          anchor={phone ? 'bottom' : 'right'}
          open={Boolean(shown)}
          onClose={preview.close}
          sx={{ zIndex: 'modal' }}
          slotProps={{
            paper: {
              role: 'dialog',
              'aria-modal': true,
              'aria-label': t('quickView.label'),
              sx: phone ? { maxHeight: '88vh' } : { width: 400 },
            },
          }}
        >
          {shown}
        </Drawer>
      )}
    </Box>
  );
}
