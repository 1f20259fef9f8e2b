import { Box, Card, Skeleton, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { visuallyHidden } from '../visuallyHidden';
import { Slow } from './Slow';

interface Props {
  /**
   * What is coming, so that the space is kept: `rows` of a table, `facts` of a record, `text` of a paragraph, `cards`
   * side by side, `chart`, or a whole `page` (facts above two columns).
   */
  readonly shape?: 'rows' | 'facts' | 'text' | 'cards' | 'chart' | 'page';
  /** Rows, facts, lines or cards that are expected. */
  readonly count?: number;
  /** Height of a row, a card or the chart in pixels. */
  readonly height?: number;
}

/** Shown while something loads for the first time: grey shapes of the content, and a word after some seconds. */
export function Loading({ shape = 'text', count, height }: Props) {
  const t = useT();
  return (
    // The shapes appear after a moment, so quick answers show none. Their space is reserved from the start.
    <Box aria-busy sx={{ '@keyframes appear': { from: { opacity: 0 }, to: { opacity: 1 } }, animation: 'appear 200ms 120ms both' }}>
      <span style={visuallyHidden} role="status">
        {t('common.loading')}
      </span>
      <Box aria-hidden>{shapes[shape](count, height)}</Box>
      <Slow />
    </Box>
  );
}

const many = (count: number, of: (index: number) => ReactNode): ReactNode[] => Array.from({ length: count }, (_, index) => of(index));
// Lines of uneven length look like text.
const widths = ['92%', '78%', '85%', '64%', '88%', '71%'];
const width = (index: number): string => widths[index % widths.length] ?? '80%';

const shapes: Record<NonNullable<Props['shape']>, (count?: number, height?: number) => ReactNode> = {
  text: (count = 4) => many(count, (index) => <Skeleton key={index} width={width(index)} />),
  rows: (count = 10, height = 53) => (
    <Stack>
      {many(count, (index) => (
        <Stack
          key={index}
          direction="row"
          spacing={2}
          sx={{ height, px: 2, alignItems: 'center', borderTop: index > 0 ? 1 : 0, borderColor: 'divider' }}
        >
          <Skeleton width="14%" />
          <Skeleton width="38%" />
          <Skeleton width="12%" />
          <Skeleton width="14%" />
          <Skeleton width="16%" />
        </Stack>
      ))}
    </Stack>
  ),
  facts: (count = 6) => (
    <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, minmax(0, 1fr))' } }}>
      {many(count, (index) => (
        <Box key={index}>
          <Skeleton width="40%" height={14} />
          <Skeleton width={width(index)} />
        </Box>
      ))}
    </Box>
  ),
  cards: (count = 4, height = 96) => (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: `repeat(auto-fit, minmax(220px, 1fr))` } }}>
      {many(count, (index) => (
        <Skeleton key={index} variant="rounded" height={height} />
      ))}
    </Box>
  ),
  chart: (_, height = 260) => <Skeleton variant="rounded" height={height} />,
  page: () => (
    <Stack spacing={1.5}>
      <Card sx={{ p: 2 }}>{shapes.facts(6)}</Card>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}>
        <Skeleton variant="rounded" height={420} />
        <Skeleton variant="rounded" height={420} />
      </Box>
    </Stack>
  ),
};
