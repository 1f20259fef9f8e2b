import NotificationsNone from '@mui/icons-material/NotificationsNoneOutlined';
import { Badge, Box, IconButton, Popover, Tooltip } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Loading } from '../../kit/components/states';
import { visuallyHidden } from '../../kit/components/visuallyHidden';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useShortcut } from '../../kit/keys';
import { useLive } from '../../kit/live';
import { useSession } from '../../kit/session/session';
import { notificationKeys, useUnread } from './api';
import { useReadByOpening } from './useReadByOpening';

const NotificationPanel = lazy(() => import('./NotificationPanel'));

/** The bell in the bar: the number of unread notifications, and the newest of them in a panel. */
export function NotificationBell() {
  const session = useSession();
  return session && !session.mustChangePassword ? <Bell /> : null;
}

function Bell() {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const navigate = useNavigate();
  const unread = useUnread();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [news, setNews] = useState('');
  const titleId = useId();
  useReadByOpening(unread.count);
  useShortcut({ keys: 'g n', label: 'notify.title', scope: 'app', go: true }, () => void navigate('/notifications'));
  useLive((message) => {
    if (message.type !== 'notification') return;
    if (message.unread > unread.count) setNews(t('notify.news', { count: format.number(message.unread) }));
    client.setQueryData(notificationKeys.count, { unread: { count: message.unread, capped: message.unread >= 1000 } });
    void client.invalidateQueries({ queryKey: notificationKeys.newest });
    void client.invalidateQueries({ queryKey: ['notifications', 'list'] });
  });
  const label = unread.count === 0 ? t('notify.title') : t('notify.bell', { count: format.count(unread) });
  return (
    <>
      <Tooltip title={t('notify.title')}>
        <IconButton
          ref={button}
          color="inherit"
          onClick={() => setOpen(!open)}
          aria-label={label}
          aria-haspopup="dialog"
          aria-expanded={open}
        >
          <Badge badgeContent={unread.count || null} max={999} color="error" slotProps={{ badge: { 'aria-hidden': true } }}>
            <NotificationsNone />
          </Badge>
        </IconButton>
      </Tooltip>
      <Box component="span" role="status" sx={visuallyHidden}>
        {news}
      </Box>
      <Popover
        open={open}
        onClose={() => setOpen(false)}
        anchorEl={() => button.current}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-modal': true, 'aria-labelledby': titleId } }}
      >
        <Suspense
          fallback={
            <Box sx={{ width: 480, maxWidth: '100%', p: 2 }}>
              <Loading shape="rows" count={3} />
            </Box>
          }
        >
          <NotificationPanel titleId={titleId} onClose={() => setOpen(false)} />
        </Suspense>
      </Popover>
    </>
  );
}
