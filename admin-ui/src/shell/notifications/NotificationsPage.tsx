import { Box, Button, Card, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import { Page } from '../../kit/components/Page';
import { Empty, Failed, Loading } from '../../kit/components/states';
import { useT } from '../../kit/i18n';
import { useMark, useNotifications } from './api';
import { NotificationDays } from './NotificationDays';

/** All notifications of the last ninety days. */
export default function NotificationsPage() {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const unread = search.get('unread') === 'true';
  const query = useNotifications(unread);
  const mark = useMark();
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const newest = items[0];
  const anyUnread = (query.data?.pages[0]?.unread.count ?? 0) > 0;
  return (
    <Page
      title={t('notify.title')}
      actions={
        <>
          <Button component={Link} to="/settings" size="medium">
            {t('notify.settings')}
          </Button>
          <Button variant="outlined" size="medium" disabled={!newest || !anyUnread} onClick={() => newest && mark.all.mutate(newest.id)}>
            {t('notify.allRead')}
          </Button>
        </>
      }
    >
      <ToggleButtonGroup
        exclusive
        size="small"
        value={unread ? 'unread' : 'all'}
        onChange={(_, next: string | null) => next && setSearch(next === 'unread' ? { unread: 'true' } : {}, { replace: true })}
        aria-label={t('notify.filter')}
        sx={{ mb: 1.5, bgcolor: 'background.paper', '& .MuiToggleButton-root': { color: 'text.primary', px: 1.5 } }}
      >
        <ToggleButton value="all">{t('notify.filterAll')}</ToggleButton>
        <ToggleButton value="unread">{t('notify.filterUnread')}</ToggleButton>
      </ToggleButtonGroup>
      <Card sx={{ maxWidth: 860, minHeight: 240, pb: 1 }}>
        {query.isPending ? (
          <Loading shape="rows" count={6} height={72} />
        ) : query.isError && items.length === 0 ? (
          <Failed error={query.error} onRetry={() => void query.refetch()} />
        ) : items.length === 0 ? (
          <Empty filtered={unread} hint={t('notify.emptyHint')}>
            {t(unread ? 'notify.emptyUnread' : 'notify.empty')}
          </Empty>
        ) : (
          <NotificationDays items={items} level="h2" />
        )}
        {query.hasNextPage && (
          <Box sx={{ p: 1.5, textAlign: 'center' }}>
            <Button variant="outlined" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('notify.older')}
            </Button>
          </Box>
        )}
      </Card>
    </Page>
  );
}
