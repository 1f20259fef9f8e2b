import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { api } from '../../kit/api/endpoints';
import type { CaseCommand, CaseDetail } from '../../kit/api/types';
import { useCasesChanged } from '../../kit/data/queries';
import { useSaid, type SaidWords } from '../../kit/data/useServiceWords';

export const CaseContext = createContext<CaseDetail | null>(null);

/** The case of this page. */
export function useThisCase(): CaseDetail {
  const kase = useContext(CaseContext);
  if (!kase) throw new Error('not on the page of a case');
  return kase;
}

/** What the service of this page's case calls things. */
export function useItsWords(): SaidWords {
  return useSaid(useThisCase().service.words);
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

/**
 * The same for a form that stays open for a while. It sends the version that its fields were filled from, and not that of a page that was
 * read again meanwhile (by the user's other window). So nobody's change is undone unseen. `reload` switches to the newest version, once the
 * changes of others were shown.
 */
export function useCaseForm() {
  const kase = useThisCase();
  const changed = useCasesChanged();
  const [seen, setSeen] = useState(kase.version);
  const newest = useRef(kase.version);
  useEffect(() => {
    newest.current = kase.version;
  });
  const reload = useCallback(async () => {
    await changed(kase.id);
    // The page is rendered with the loaded data before this continues.
    await new Promise((later) => setTimeout(later, 0));
    setSeen(newest.current);
  }, [changed, kase.id]);
  return {
    version: seen,
    run: async (command: CaseCommand | `checks/${string}`, body: object, versioned: boolean): Promise<void> => {
      await api.cases.command(kase.id, command, versioned ? { ...body, version: seen } : body);
      await changed(kase.id);
    },
    reload,
  };
}
