import { useEffect, type ReactNode } from 'react';
import { loadDrafts, useDraftsReady } from '../../kit/components/draft';
import { useSession } from '../../kit/session/session';

/** Pages begin once one's drafts are there: fields start with what was typed before. */
export function DraftsGate({ children }: { children: ReactNode }) {
  const staffId = useSession()?.staff.id;
  const ready = useDraftsReady();
  useEffect(() => {
    // Without the server's drafts one can still work.
    if (staffId) loadDrafts(staffId).catch(() => undefined);
  }, [staffId]);
  return ready ? children : null;
}
