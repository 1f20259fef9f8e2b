import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../kit/api/endpoints';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { Tile } from './Tile';

/** What the cashier has to do: money that is awaited, and money that is to be paid back. */
export function MoneyTiles() {
  const t = useT();
  const format = useFormat();
  const counts = useQuery({ queryKey: ['payments', 'counts'], queryFn: () => api.payments.counts() });
  return (
    <Box
      component="section"
      aria-label={t('home.money')}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))' }}
    >
      <Tile to="/payments" label={t('page.payments')} count={counts.data?.awaiting} loading={counts.isLoading} />
      <Tile
        to="/refunds"
        label={t('page.refunds')}
        count={counts.data?.owedBack}
        loading={counts.isLoading}
        more={counts.data && counts.data.owedBack > 0 ? format.money(counts.data.owedBackCents) : ''}
      />
    </Box>
  );
}
