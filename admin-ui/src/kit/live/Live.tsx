import { Box } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { keys } from '../data/queries';
import { useT } from '../i18n';
import { lookAgain, useSession } from '../session/session';
import { listenToServer } from './connection';
import { useLive, useLiveState } from './useLive';
import { whenSeen } from './whenSeen';

/** The counts of the queues are read at most this often, however much happens. */
const countAfterMs = 1_500;
const countEveryMs = 6_000;
const spreadMs = 3_000;

/** Listens to the stream while somebody is signed in, keeps the counts up to date, and says where the connection is lost. */
export function Live() {
  const session = useSession();
  const listens = session !== null && !session.mustChangePassword;
  const who = session?.staff.id;
  // Depends on the session itself: after signing in again the stream is requested at once.
  useEffect(() => (listens ? listenToServer() : undefined), [listens, who, session]);
  useRefresh();
  return listens ? <LiveNotice /> : null;
}

function useRefresh(): void {
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(0);
  const again = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      clearTimeout(again.current);
    },
    [],
  );
  useLive((message) => {
    if (message.type === 'case') {
      if (timer.current !== undefined) return;
      // All browsers hear of a change at the same moment, so each waits a different time before it asks.
      const wait = Math.max(countAfterMs, last.current + countEveryMs - Date.now()) + Math.random() * countAfterMs;
      timer.current = setTimeout(() => {
        timer.current = undefined;
        last.current = Date.now();
        whenSeen(client, keys.queues);
      }, wait);
    } else if (message.type === 'access') {
      void lookAgain()
        .then(() => client.invalidateQueries())
        .catch(() => undefined);
    } else if (message.type === 'hello' && message.again) {
      clearTimeout(again.current);
      again.current = setTimeout(() => {
        whenSeen(client, keys.queues);
        whenSeen(client, ['notifications']);
      }, Math.random() * spreadMs);
    }
  });
}

function LiveNotice() {
  const t = useT();
  const state = useLiveState();
  return (
    <Box role="status" sx={{ position: 'fixed', left: 8, bottom: 8, zIndex: 'snackbar', pointerEvents: 'none' }}>
      {state === 'interrupted' && (
        <Box
          sx={{
            px: 1.25,
            py: 0.5,
            borderRadius: 1,
            fontSize: '0.8125rem',
            bgcolor: 'background.paper',
            color: 'text.secondary',
            border: 1,
            borderColor: 'divider',
            boxShadow: 2,
          }}
        >
          {t('live.interrupted')}
        </Box>
      )}
    </Box>
  );
}
