import { createContext, useContext } from 'react';
import { api } from '../api/endpoints';
import { useCasesChanged } from '../api/queries';
import type { CaseCommand, CaseDetail } from '../api/types';

export const CaseContext = createContext<CaseDetail | null>(null);

/** The case of this page. */
export function useThisCase(): CaseDetail {
  const kase = useContext(CaseContext);
  if (!kase) throw new Error('not on the page of a case');
  return kase;
}

/** Whether the server offers this action to this person now. */
export function useAllowed(action: string): boolean {
  return useThisCase().allowedActions.some((allowed) => allowed === action);
}

/** Sends commands about this case and reads it again afterwards. */
export function useCaseCommand() {
  const kase = useThisCase();
  const changed = useCasesChanged();
  return {
    /** @param versioned whether the command overwrites or decides; then it takes the version that was seen */
    run: async (command: CaseCommand | `checks/${string}`, body: object, versioned: boolean): Promise<void> => {
      await api.cases.command(kase.id, command, versioned ? { ...body, version: kase.version } : body);
      await changed(kase.id);
    },
    reload: () => changed(kase.id),
  };
}
