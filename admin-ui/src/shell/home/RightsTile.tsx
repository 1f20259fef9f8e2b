import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { rightsRequestsQuery } from '../../kit/data/queries';
import { useT } from '../../kit/i18n';
import { useSession } from '../../kit/session/session';
import { Tile } from './Tile';

/** Requests that this administrator can decide on as the second person: neither their own nor those about themselves. */
export function RightsTile() {
  const t = useT();
  const own = useSession()?.staff.id;
  const requests = useQuery(rightsRequestsQuery);
  const mine = requests.data?.items.filter((request) => request.askedBy.id !== own && request.staff.id !== own);
  return (
    <Box
      component="section"
      aria-label={t('home.rights')}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))' }}
    >
      <Tile to="/staff" label={t('home.rights')} count={mine?.length} loading={requests.isLoading} />
    </Box>
  );
}
