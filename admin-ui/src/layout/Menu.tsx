import { Box, List, ListItem, ListItemButton, ListItemIcon, ListItemText, ListSubheader, Tooltip, Typography } from '@mui/material';
import { useId } from 'react';
import { useSidebarState } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { useQuarantineCount, useQueues } from '../api/queries';
import type { CappedCount } from '../api/types';
import { may } from '../app/permissions';
import { useSession } from '../app/session';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { pageEntries, queueEntries, type MenuEntry } from './menuItems';

/** At the left: the queues with their counts, and the pages of one's roles. */
export function Menu() {
  const t = useT();
  const [open] = useSidebarState();
  const session = useSession();
  const queues = useQueues();
  const quarantine = useQuarantineCount();
  if (!session) return null;
  const entries = Object.entries(queueEntries).filter(([, entry]) => may(...entry.need));
  return (
    <Box component="nav" aria-label={t('menu.label')} sx={{ width: open ? 236 : 52 }}>
      {entries.length > 0 && (
        <Group label={t('menu.queues')} open={open}>
          {entries.map(([key, entry]) => {
            const count = key === 'quarantine' ? quarantine.data?.total : queues.data?.queues.find((queue) => queue.key === key);
            return <Item key={key} entry={entry} open={open} {...(count ? { count } : {})} />;
          })}
        </Group>
      )}
      {pageEntries.map(({ label, pages }) => {
        const allowed = pages.filter((page) => may(page.resource, 'list'));
        return (
          allowed.length > 0 && (
            <Group key={label} label={t(label)} open={open}>
              {allowed.map((page) => (
                <Item key={page.to} entry={page} open={open} />
              ))}
            </Group>
          )
        );
      })}
    </Box>
  );
}

function Group({ label, open, children }: { label: string; open: boolean; children: React.ReactNode }) {
  const id = useId();
  return (
    <Box sx={{ pt: 1 }}>
      {/* Beside the list, not in it: a list holds nothing but its items. */}
      {open && (
        <ListSubheader id={id} component="div" disableSticky sx={{ bgcolor: 'transparent', lineHeight: '28px', fontSize: '0.75rem' }}>
          {label}
        </ListSubheader>
      )}
      <List dense disablePadding {...(open ? { 'aria-labelledby': id } : { 'aria-label': label })}>
        {children}
      </List>
    </Box>
  );
}

function Item({ entry, open, count }: { entry: MenuEntry; open: boolean; count?: CappedCount }) {
  const t = useT();
  const format = useFormat();
  const { pathname, search } = useLocation();
  const [path, wanted] = entry.to.split('?');
  const here = pathname === path || (!wanted && pathname.startsWith(`${path}/`));
  const selected = here && (!wanted || new URLSearchParams(search).get('queue') === new URLSearchParams(wanted).get('queue'));
  const number = count && (count.capped ? t('common.over', { count: format.number(count.count) }) : format.number(count.count));
  return (
    <ListItem disablePadding>
      <Tooltip title={open ? '' : t(entry.label)} placement="right">
        <ListItemButton component={Link} to={entry.to} selected={selected} aria-current={selected ? 'page' : undefined} sx={{ py: 0.4, pl: 2, borderRadius: 0 }}>
          <ListItemIcon sx={{ minWidth: 34, '& svg': { fontSize: 20 } }}>{entry.icon}</ListItemIcon>
          {open && <ListItemText primary={t(entry.label)} slotProps={{ primary: { noWrap: true, sx: { fontWeight: selected ? 650 : 400 } } }} />}
          {open && number !== undefined && (
            <Typography variant="body2" component="span" sx={{ pl: 1, fontWeight: count?.count ? 650 : 400 }} color={count?.count ? 'textPrimary' : 'textSecondary'}>
              {number}
            </Typography>
          )}
        </ListItemButton>
      </Tooltip>
    </ListItem>
  );
}
