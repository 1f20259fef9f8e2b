import { Box, Button, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { Empty, Loaded, Loading } from '../../kit/components/states';
import { useT } from '../../kit/i18n';
import { OwnAbsenceNotice } from '../../work/absence';
import { useMark, useNewest } from './api';
import { NotificationDays } from './NotificationDays';

/** The newest notifications, under the bell. */
export default function NotificationPanel({ titleId, onClose }: { titleId: string; onClose: () => void }) {
  const t = useT();
  const query = useNewest();
  const mark = useMark();
  const newest = query.data?.items[0];
  const anyUnread = (query.data?.unread.count ?? 0) > 0;
  return (
    <Box sx={{ width: 480, maxWidth: '100%', display: 'flex', flexDirection: 'column', maxHeight: 'min(640px, 80vh)' }}>
      <Stack
        direction="row"
        sx={{
          px: 2,
          py: 1,
          alignItems: 'center',
          justifyContent: 'space-between',
          borderBottom: 1,
          borderColor: 'divider',
          flexWrap: 'wrap',
          columnGap: 1,
        }}
      >
        <Typography id={titleId} component="h2" variant="h3">
          {t('notify.title')}
        </Typography>
        <Button size="small" disabled={!newest || !anyUnread} onClick={() => newest && mark.all.mutate(newest.id)}>
          {t('notify.allRead')}
        </Button>
      </Stack>
      <Box sx={{ overflowY: 'auto', minHeight: 160 }} tabIndex={-1}>
        <OwnAbsenceNotice />
        <Loaded query={query} loading={<Loading shape="rows" count={3} />}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty hint={t('notify.emptyHint')}>{t('notify.empty')}</Empty>
            ) : (
              <NotificationDays items={items} level="h3" onOpen={onClose} />
            )
          }
        </Loaded>
      </Box>
      <Stack direction="row" sx={{ px: 1, py: 0.5, justifyContent: 'space-between', borderTop: 1, borderColor: 'divider' }}>
        <Button size="small" component={Link} to="/notifications" onClick={onClose}>
          {t('notify.showAll')}
        </Button>
        <Button size="small" component={Link} to="/settings" onClick={onClose}>
          {t('notify.settings')}
        </Button>
      </Stack>
    </Box>
  );
}
