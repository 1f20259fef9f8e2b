import { useEffect } from 'react';
import { call } from '../../../kit/api/contract';
import { noteVisited } from '../list/useListPlace';

/** Notes how far one has seen the case, a moment after it was shown: for "unread" in lists and for one's recent cases. */
export function useSeen(caseId: string, position: number): void {
  useEffect(() => noteVisited(caseId), [caseId]);
  useEffect(() => {
    const timer = setTimeout(() => {
      // Nobody needs to hear of it if this cannot be noted.
      call.put('/api/v1/cases/{caseId}/seen', { position }, { path: { caseId } }).catch(() => undefined);
    }, 800);
    return () => clearTimeout(timer);
  }, [caseId, position]);
}
