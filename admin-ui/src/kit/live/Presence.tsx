import EditOutlined from '@mui/icons-material/EditOutlined';
import { Avatar, Badge, Box, Tooltip } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { initialsOf } from '../components/initials';
import { visuallyHidden } from '../components/visuallyHidden';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { leave, lookAt, type Onlookers } from './api';

type Onlooker = Onlookers['others'][number];

const everyMs = 15_000;
const shownAtOnce = 4;
/** How long after the last key somebody counts as writing. */
const writingMs = 60_000;

/** Who else has this case open now, and who is writing. It always takes the same space. */
export function Presence({ caseId }: { caseId: string }) {
  const t = useT();
  const others = useOthers(caseId);
  const format = useFormat();
  const told = (one: Onlooker): string =>
    t(one.editing ? 'presence.writes' : 'presence.looks', { name: one.name, since: format.time(one.since) });
  const text = others.length === 0 ? '' : t('presence.label', { names: others.map(told).join('; ') });
  return (
    <Box sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 28, gap: 0.5 }}>
      <Box component="span" role="status" sx={visuallyHidden}>
        {text}
      </Box>
      {others.slice(0, shownAtOnce).map((one) => (
        <Tooltip key={one.id} title={told(one)} describeChild>
          <Badge
            overlap="circular"
            anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
            badgeContent={one.editing ? <EditOutlined sx={{ fontSize: 12 }} /> : null}
            slotProps={{
              badge: {
                sx: {
                  p: 0,
                  minWidth: 16,
                  height: 16,
                  bgcolor: 'background.paper',
                  color: 'text.primary',
                  border: 1,
                  borderColor: 'divider',
                },
              },
            }}
          >
            <Avatar
              aria-hidden="true"
              sx={{ width: 28, height: 28, fontSize: '0.75rem', fontWeight: 650, bgcolor: 'primary.main', color: 'primary.contrastText' }}
            >
              {initialsOf(one.name)}
            </Avatar>
          </Badge>
        </Tooltip>
      ))}
      {others.length > shownAtOnce && (
        <Tooltip title={others.slice(shownAtOnce).map(told).join('; ')}>
          <Avatar aria-hidden="true" sx={{ width: 28, height: 28, fontSize: '0.75rem', bgcolor: 'action.selected', color: 'text.primary' }}>
            +{others.length - shownAtOnce}
          </Avatar>
        </Tooltip>
      )}
    </Box>
  );
}

/** Reports to the server every 15 seconds while the page is visible, and learns who else is there. */
function useOthers(caseId: string): readonly Onlooker[] {
  const client = useQueryClient();
  const written = useRef(0);
  const query = useQuery({
    queryKey: ['presence', caseId],
    queryFn: () => lookAt(caseId, Date.now() - written.current < writingMs),
    refetchInterval: everyMs,
    refetchIntervalInBackground: false,
    // Reports at once when the tab is visible again.
    refetchOnWindowFocus: 'always',
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  useEffect(() => {
    const went = (): void => void leave(caseId).catch(() => undefined);
    const write = (event: Event): void => {
      // Typing into the search or the filters does not count as writing on the case.
      const { target } = event;
      if (!(target instanceof Element) || !target.closest('main, [role="dialog"]')) return;
      const first = Date.now() - written.current >= writingMs;
      written.current = Date.now();
      if (first) void client.invalidateQueries({ queryKey: ['presence', caseId] });
    };
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') went();
    };
    document.addEventListener('input', write);
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', went);
    return () => {
      document.removeEventListener('input', write);
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', went);
      went();
    };
  }, [caseId, client]);
  return query.data?.others ?? [];
}
