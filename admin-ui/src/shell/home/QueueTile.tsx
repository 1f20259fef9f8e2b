import { Box, Card, CardActionArea, Skeleton, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { CappedCount } from '../../kit/api/types';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useSession } from '../../kit/session/session';
import type { QueueEntry } from '../places/menuItems';
import { whoseQueue } from './whose';

interface Props {
  readonly entry: QueueEntry;
  readonly count: CappedCount | undefined;
  /** Whether the count is still loading. */
  readonly loading: boolean;
}

/** The number of cases in a queue, with a link to it. */
export function QueueTile({ entry, count, loading }: Props) {
  const t = useT();
  const format = useFormat();
  const teams = useSession()?.teams.length ?? 0;
  const { alarming } = entry;
  const some = (count?.count ?? 0) > 0;
  return (
    <Card sx={{ ...(alarming && some ? { borderColor: 'error.main' } : {}) }}>
      <CardActionArea
        component={Link}
        to={entry.to}
        sx={{ p: 1.75, height: 104, display: 'flex', flexDirection: 'column', alignItems: 'flex-start', justifyContent: 'space-between' }}
      >
        <Typography
          component="span"
          color={some ? 'textPrimary' : 'textSecondary'}
          sx={{ display: 'flex', alignItems: 'center', gap: 0.75, fontSize: '0.875rem', '& svg': { fontSize: 18 } }}
        >
          {entry.icon}
          {t(entry.label)}
        </Typography>
        <Box component="span" sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 1, width: '100%' }}>
          <Typography
            component="span"
            sx={{
              fontSize: '1.75rem',
              fontWeight: some ? 650 : 400,
              lineHeight: 1.1,
              color: alarming && some ? 'error.main' : some ? 'text.primary' : 'text.secondary',
            }}
          >
            {loading && !count ? <Skeleton width={36} /> : format.count(count)}
          </Typography>{' '}
          <Typography component="span" variant="caption" color="textSecondary" sx={{ textAlign: 'right' }}>
            {t(`home.whose.${whoseQueue(entry.key, teams)}`)}
          </Typography>
        </Box>
      </CardActionArea>
    </Card>
  );
}
