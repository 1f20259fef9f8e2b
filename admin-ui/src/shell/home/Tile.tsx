import { Card, CardActionArea, Skeleton, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useFormat } from '../../kit/i18n/useFormat';

interface Props {
  readonly to: string;
  readonly label: string;
  readonly count: number | undefined;
  /** Whether the count is still loading. */
  readonly loading: boolean;
  readonly more?: string;
}

/** The number of entries on a page, with a link to it. */
export function Tile({ to, label, count, loading, more = '' }: Props) {
  const format = useFormat();
  return (
    <Card>
      <CardActionArea
        component={Link}
        to={to}
        sx={{ p: 1.75, height: 104, display: 'flex', flexDirection: 'column', alignItems: 'flex-start', justifyContent: 'space-between' }}
      >
        <Typography component="span" sx={{ fontSize: '0.875rem' }} color={count ? 'textPrimary' : 'textSecondary'}>
          {label}
        </Typography>
        <Typography component="span" sx={{ fontSize: '1.75rem', lineHeight: 1.1, fontWeight: count ? 650 : 400 }}>
          {loading ? <Skeleton width={36} /> : format.number(count)}
          {more && (
            <Typography component="span" color="textSecondary">
              {' '}
              · {more}
            </Typography>
          )}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
