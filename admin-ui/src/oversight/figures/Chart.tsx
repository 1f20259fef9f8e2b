import { Box, Skeleton } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useLocalized } from '../../kit/i18n';
import type { Panel } from './api';
import { BarRows } from './BarRows';
import type { Drawing } from './drawings';

// The library for charts is loaded with the first chart.
const TimeChart = lazy(() => import('./TimeChart'));

/** A figure as a chart. Its space is reserved while it loads. */
export function Chart({
  panel,
  drawing,
  height,
  most,
  legend,
}: {
  panel: Panel;
  drawing: Drawing;
  height: number;
  most?: number;
  legend?: boolean;
}) {
  const localized = useLocalized();
  if (panel.rows.length === 0) return null;
  if (drawing.kind === 'bars')
    return (
      <BarRows
        panel={panel}
        column={drawing.column}
        beside={drawing.beside}
        part={drawing.part === true}
        {...(most === undefined ? {} : { most })}
      />
    );
  return (
    <Box
      role="img"
      aria-label={localized(panel.sentence)}
      sx={{ minHeight: height, minWidth: 0, overflow: 'hidden', position: 'relative' }}
    >
      <Suspense fallback={<Skeleton variant="rounded" height={height} />}>
        <TimeChart panel={panel} drawing={drawing} height={height} {...(legend === undefined ? {} : { legend })} />
      </Suspense>
    </Box>
  );
}
