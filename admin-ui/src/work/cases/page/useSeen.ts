import { useEffect } from 'react';
import { call } from '../../../kit/api/contract';
import { noteVisited } from '../list/useListPlace';

/**
 * Reports which version of the case the person has seen, a moment after it was shown. Lists need it for "unread", the search for recent
 * cases.
 * @param told whether the person was told what is new; asked later, nothing would be
 */
export function useSeen(caseId: string, position: number, told: boolean): void {
  useEffect(() => noteVisited(caseId), [caseId]);
  useEffect(() => {
    if (!told) return undefined;
    const timer = setTimeout(() => {
      // A failure is not shown: nothing depends on it.
      call.put('/api/v1/cases/{caseId}/seen', { position }, { path: { caseId } }).catch(() => undefined);
    }, 800);
    return () => clearTimeout(timer);
  }, [caseId, position, told]);
}
