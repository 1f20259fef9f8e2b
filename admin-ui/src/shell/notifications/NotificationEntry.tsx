import MarkRead from '@mui/icons-material/MarkEmailReadOutlined';
import MarkUnread from '@mui/icons-material/MarkEmailUnreadOutlined';
import { Box, IconButton, ListItem, ListItemButton, ListItemText, Tooltip, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { visuallyHidden } from '../../kit/components/visuallyHidden';
import { useLocalized, useT } from '../../kit/i18n';
import { nameFirst } from '../../kit/i18n/nameFirst';
import { useFormat } from '../../kit/i18n/useFormat';
import { bulkDesk } from '../../work/bulk';
import { useMark, type Notification } from './api';
import { targetOf } from './group';
import { useNotificationText } from './useNotificationText';

/** One notification: what happened, to which case, when. A click opens the case and marks it as read. */
export function NotificationEntry({ item, onOpen }: { item: Notification; onOpen?: () => void }) {
  const t = useT();
  const format = useFormat();
  const text = useNotificationText();
  const localized = useLocalized();
  const mark = useMark();
  const target = targetOf(item);
  const unread = item.readAt === null;
  const open = (): void => {
    if (unread) mark.one.mutate({ id: item.id, read: true });
    if (item.kind === 'bulk-finished' && item.runId) bulkDesk.show(item.runId);
    onOpen?.();
  };
  const label = t(unread ? 'notify.markRead' : 'notify.markUnread');
  const content = (
    <>
      <Box
        aria-hidden="true"
        sx={{ width: 8, height: 8, mt: 0.9, mr: 1.25, flex: 'none', borderRadius: '50%', bgcolor: unread ? 'primary.main' : 'transparent' }}
      />
      <ListItemText
        primary={
          <>
            {unread && <span style={visuallyHidden}>{t('notify.unread')}: </span>}
            {text(item)}
          </>
        }
        secondary={
          <>
            {item.case && (
              <>
                {nameFirst({ applicantName: item.case.applicant, subject: item.case.subject }, t)}
                <br />
                {item.case.caseNumber} · {localized(item.case.service)} ·{' '}
              </>
            )}
            {!item.case && item.task && `${item.task.caseNumber} · `}
            <span style={{ whiteSpace: 'nowrap' }}>{format.ago(item.at)}</span>
            {item.mailProblem && (
              <Typography component="span" variant="body2" color="error" sx={{ display: 'block' }}>
                {t('notify.mailProblem', { problem: item.mailProblem.replace(/^mail\.[a-z-]+: /, '') })}
              </Typography>
            )}
          </>
        }
        slotProps={{
          primary: { sx: { fontWeight: unread ? 650 : 400 } },
          secondary: { component: 'div', sx: { overflowWrap: 'anywhere' } },
        }}
      />
    </>
  );
  const style = { alignItems: 'flex-start', py: 0.75 } as const;
  return (
    <ListItem
      disablePadding
      divider
      secondaryAction={
        <Tooltip title={label}>
          <IconButton
            edge="end"
            size="small"
            aria-label={`${label}: ${text(item)}${item.case ? `, ${item.case.caseNumber}` : ''}`}
            onClick={() => mark.one.mutate({ id: item.id, read: unread })}
          >
            {unread ? <MarkRead fontSize="small" /> : <MarkUnread fontSize="small" />}
          </IconButton>
        </Tooltip>
      }
    >
      {target !== null ? (
        <ListItemButton component={Link} to={target} onClick={open} sx={style}>
          {content}
        </ListItemButton>
      ) : item.kind === 'bulk-finished' ? (
        <ListItemButton onClick={open} sx={style}>
          {content}
        </ListItemButton>
      ) : (
        <Box sx={{ display: 'flex', flex: 1, minWidth: 0, pl: 2, pr: 6, ...style }}>{content}</Box>
      )}
    </ListItem>
  );
}
