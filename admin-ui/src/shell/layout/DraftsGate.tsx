import { useEffect, type ReactNode } from 'react';
import { loadDrafts, useDraftsReady } from '../../kit/components/draft';
import { usePreferencesReady } from '../../kit/session/preferences';
import { useSession } from '../../kit/session/session';

/**
 * Draws pages once drafts and preferences are loaded: fields begin with what was typed before, and nothing moves because columns, zones or
 * the offer of a tour come later. Both are asked for at once.
 */
export function DraftsGate({ children }: { children: ReactNode }) {
  const staffId = useSession()?.staff.id;
  const [drafts, preferences] = [useDraftsReady(), usePreferencesReady()];
  useEffect(() => {
    // Work is possible without the server's drafts.
    if (staffId) loadDrafts(staffId).catch(() => undefined);
  }, [staffId]);
  return drafts && preferences ? children : null;
}
