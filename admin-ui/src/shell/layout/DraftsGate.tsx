import { useEffect, type ReactNode } from 'react';
import { loadDrafts, useDraftsReady } from '../../kit/components/draft';
import { useSession } from '../../kit/session/session';

/** Draws pages once the drafts are loaded, since fields begin with what was typed before. */
export function DraftsGate({ children }: { children: ReactNode }) {
  const staffId = useSession()?.staff.id;
  const ready = useDraftsReady();
  useEffect(() => {
    // Work is possible without the server's drafts.
    if (staffId) loadDrafts(staffId).catch(() => undefined);
  }, [staffId]);
  return ready ? children : null;
}
