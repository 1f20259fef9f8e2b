import { Box, Drawer, List, ListItem, ListItemButton, ListItemIcon, ListItemText, ListSubheader, Tooltip, Typography } from '@mui/material';
import { useEffect, useId, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useQuarantineCount, useQueues } from '../api/queries';
import type { CappedCount } from '../api/types';
import { may } from '../app/permissions';
import { useSession } from '../app/session';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { barHeight } from './barHeight';
import { homeEntry, pageEntries, queueEntries, type MenuEntry } from './menuItems';
import { setMenuDrawer, useMenuState } from './menuState';

/** At the left: the start, the queues with their counts, and the pages of one's roles. On narrow screens it lies over the page. */
export function Menu() {
  const t = useT();
  const { over, open } = useMenuState();
  const { pathname, search } = useLocation();
  const session = useSession();
  // Whoever has gone somewhere wants to see it.
  useEffect(() => setMenuDrawer(false), [pathname, search]);
  if (!session || session.mustChangePassword) return null;
  if (over) {
    return (
      <Drawer open={open} onClose={() => setMenuDrawer(false)} slotProps={{ paper: { 'aria-label': t('menu.label'), sx: { width: 280, maxWidth: '86vw', pt: `${barHeight}px`, pb: 3 } } }}>
        <Entries open />
      </Drawer>
    );
  }
  return (
    <Box
      sx={{
        flex: 'none', width: open ? 244 : 60, position: 'sticky', top: barHeight, alignSelf: 'flex-start', height: `calc(100vh - ${barHeight}px)`, overflowY: 'auto', overflowX: 'hidden',
        borderRight: 1, borderColor: 'divider', bgcolor: 'background.paper', pb: 3, scrollbarWidth: 'thin', '@media print': { display: 'none' },
      }}
    >
      <Entries open={open} />
    </Box>
  );
}

function Entries({ open }: { open: boolean }) {
  const t = useT();
  const queues = useQueues();
  const quarantine = useQuarantineCount();
  const entries = Object.entries(queueEntries).filter(([, entry]) => may(...entry.need));
  return (
    <Box component="nav" id="main-menu" aria-label={t('menu.label')}>
      <List dense disablePadding sx={{ pt: 1 }} aria-label={t('home.title')}>
        <Item entry={homeEntry} open={open} exact />
      </List>
      {entries.length > 0 && (
        <Group label={t('menu.queues')} open={open}>
          {entries.map(([key, entry]) => {
            const count = key === 'quarantine' ? quarantine.data?.total : queues.data?.queues.find((queue) => queue.key === key);
            return <Item key={key} entry={entry} open={open} alarming={key === 'overdue' || key === 'delivery-failed'} {...(count ? { count } : {})} />;
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

function Group({ label, open, children }: { label: string; open: boolean; children: ReactNode }) {
  const id = useId();
  return (
    <Box sx={open ? { pt: 1.5 } : { mt: 1, pt: 1, borderTop: 1, borderColor: 'divider' }}>
      {/* Beside the list, not in it: a list holds nothing but its items. */}
      {open && (
        <ListSubheader id={id} component="div" disableSticky sx={{ bgcolor: 'transparent', lineHeight: '26px', fontSize: '0.75rem', fontWeight: 650 }}>
          {label}
        </ListSubheader>
      )}
      <List dense disablePadding {...(open ? { 'aria-labelledby': id } : { 'aria-label': label })}>
        {children}
      </List>
    </Box>
  );
}

interface ItemProps {
  readonly entry: MenuEntry;
  readonly open: boolean;
  readonly count?: CappedCount;
  /** More than none of these is bad news. */
  readonly alarming?: boolean;
  /** Only this very address, not those below it. */
  readonly exact?: boolean;
}

function Item({ entry, open, count, alarming = false, exact = false }: ItemProps) {
  const t = useT();
  const format = useFormat();
  const { pathname, search } = useLocation();
  const [path, wanted] = entry.to.split('?');
  const here = pathname === path || (!exact && !wanted && pathname.startsWith(`${path}/`));
  const selected = here && (!wanted || new URLSearchParams(search).get('queue') === new URLSearchParams(wanted).get('queue'));
  const some = (count?.count ?? 0) > 0;
  const number = count && format.count(count);
  return (
    <ListItem disablePadding sx={{ px: 0.75 }}>
      <Tooltip title={open ? '' : number && some ? `${t(entry.label)} (${number})` : t(entry.label)} placement="right">
        <ListItemButton
          component={Link}
          to={entry.to}
          selected={selected}
          aria-current={selected ? 'page' : undefined}
          {...(open ? {} : { 'aria-label': t(entry.label) })}
          sx={{ py: 0.4, px: 1.25, minHeight: 34, borderRadius: 1.5, '&.Mui-selected .MuiListItemIcon-root': { color: 'primary.main' } }}
        >
          <ListItemIcon sx={{ minWidth: 34, '& svg': { fontSize: 20 } }}>{entry.icon}</ListItemIcon>
          {open && <ListItemText primary={t(entry.label)} slotProps={{ primary: { noWrap: true, sx: { fontSize: '0.875rem', fontWeight: selected ? 650 : 400 } } }} />}
          {open && number !== undefined && (
            <Typography
              component="span"
              sx={{
                ml: 1, px: 0.75, minWidth: 24, borderRadius: 5, textAlign: 'center', fontSize: '0.78rem', lineHeight: '20px', fontWeight: some ? 650 : 400,
                ...(alarming && some ? { color: 'error.contrastText', bgcolor: 'error.main' } : { color: some ? 'text.primary' : 'text.secondary' }),
              }}
            >
              {number}
            </Typography>
          )}
        </ListItemButton>
      </Tooltip>
    </ListItem>
  );
}
