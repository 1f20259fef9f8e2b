import { alpha, Box, Drawer, Tooltip, type SxProps, type Theme } from '@mui/material';
import { useEffect, useId, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import type { CappedCount } from '../../kit/api/types';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { may } from '../../kit/session/permissions';
import { useSession } from '../../kit/session/session';
import { barHeight } from '../../kit/theme/barHeight';
import { tint } from '../../kit/theme/palette';
import { homeEntry, pageEntries, queueEntries, type MenuEntry } from '../places/menuItems';
import { loadPage } from '../places/pages';
import { useCountOf } from '../places/useCountOf';
import { setMenuDrawer, useMenuState } from './menuState';

/**
 * The menu at the left: the start, the queues with their counts, and the pages of the person's roles. On narrow screens it covers the page.
 */
export function Menu() {
  const t = useT();
  const { over, open } = useMenuState();
  const { pathname, search } = useLocation();
  const session = useSession();
  // After navigation the menu closes, so that the page is visible.
  useEffect(() => setMenuDrawer(false), [pathname, search]);
  if (!session || session.mustChangePassword) return null;
  if (over) {
    return (
      <Drawer
        open={open}
        onClose={() => setMenuDrawer(false)}
        slotProps={{ paper: { 'aria-label': t('menu.label'), sx: { width: 280, maxWidth: '86vw', pt: `${barHeight}px`, pb: 3 } } }}
      >
        <Entries open />
      </Drawer>
    );
  }
  return (
    <Box
      sx={{
        flex: 'none',
        width: open ? 244 : 60,
        position: 'sticky',
        top: barHeight,
        alignSelf: 'flex-start',
        height: `calc(100vh - ${barHeight}px)`,
        overflowY: 'auto',
        overflowX: 'hidden',
        borderRight: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        pb: 3,
        scrollbarWidth: 'thin',
        '@media print': { display: 'none' },
      }}
    >
      <Entries open={open} />
    </Box>
  );
}

function Entries({ open }: { open: boolean }) {
  const t = useT();
  const countOf = useCountOf();
  const entries = queueEntries.filter((entry) => may(...entry.need));
  return (
    <Box component="nav" id="main-menu" aria-label={t('menu.label')} sx={menuStyle}>
      <ul style={{ paddingTop: 8 }} aria-label={t('home.title')}>
        <Item entry={homeEntry} open={open} exact />
      </ul>
      {entries.length > 0 && (
        <Group label={t('menu.queues')} open={open}>
          {entries.map((entry) => {
            const { key, alarming } = entry;
            const count = countOf(key).count;
            return <Item key={key} entry={entry} open={open} alarming={alarming} {...(count ? { count } : {})} />;
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
      {/* Outside of the list, since a list may hold only its items. */}
      {open && (
        <div id={id} className="group">
          {label}
        </div>
      )}
      <ul {...(open ? { 'aria-labelledby': id } : { 'aria-label': label })}>{children}</ul>
    </Box>
  );
}

interface ItemProps {
  readonly entry: MenuEntry;
  readonly open: boolean;
  readonly count?: CappedCount;
  /** More than none of these is bad news. */
  readonly alarming?: boolean;
  /** Only this exact address, not those below it. */
  readonly exact?: boolean;
}

function Item({ entry, open, count, alarming = false, exact = false }: ItemProps) {
  const t = useT();
  const format = useFormat();
  const { pathname, search } = useLocation();
  const [path = '', wanted] = entry.to.split('?');
  const here = pathname === path || (!exact && !wanted && pathname.startsWith(`${path}/`));
  const at = new URLSearchParams(search);
  const selected = here && [...new URLSearchParams(wanted)].every(([name, value]) => at.get(name) === value);
  const some = (count?.count ?? 0) > 0;
  const number = count && format.count(count);
  const link = (
    <Link
      to={entry.to}
      onPointerEnter={() => void loadPage(path)}
      aria-current={selected ? 'page' : undefined}
      {...(open ? {} : { 'aria-label': t(entry.label) })}
    >
      {entry.icon}
      {open && <span className="label">{t(entry.label)}</span>}
      {open && number !== undefined && <span className={some ? (alarming ? 'count alarming' : 'count some') : 'count'}>{number}</span>}
    </Link>
  );
  return (
    <li>
      {open ? (
        link
      ) : (
        <Tooltip title={number && some ? `${t(entry.label)} (${number})` : t(entry.label)} placement="right">
          {link}
        </Tooltip>
      )}
    </li>
  );
}

/** One style for the whole menu. The menu is drawn first, and with a component for each word it took a third of that time. */
const menuStyle: SxProps<Theme> = {
  '& ul': { listStyle: 'none', m: 0, p: 0 },
  '& li': { px: 0.75 },
  '& li > a': {
    display: 'flex',
    alignItems: 'center',
    minHeight: 34,
    py: 0.4,
    px: 1.25,
    borderRadius: 1.5,
    color: 'text.primary',
    textDecoration: 'none',
    typography: 'body2',
    fontSize: '0.875rem',
    '&:hover': { bgcolor: 'action.hover' },
    '&[aria-current]': { bgcolor: (theme) => alpha(theme.palette.primary.main, tint), fontWeight: 650 },
    '&[aria-current] svg': { color: 'primary.main' },
    '&:focus-visible': { outlineOffset: -3 },
  },
  '& li svg': { flex: 'none', fontSize: 20, mr: 1.75, color: 'action.active' },
  '& .label': { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .count': {
    ml: 1,
    px: 0.75,
    minWidth: 24,
    borderRadius: 5,
    textAlign: 'center',
    fontSize: '0.78rem',
    lineHeight: '20px',
    fontWeight: 400,
    color: 'text.secondary',
  },
  '& .some': { fontWeight: 650, color: 'text.primary' },
  '& .alarming': { fontWeight: 650, color: 'error.contrastText', bgcolor: 'error.main' },
  '& .group': { lineHeight: '26px', px: 2, fontSize: '0.75rem', fontWeight: 650, color: 'text.secondary' },
};
