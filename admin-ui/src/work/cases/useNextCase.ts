import { useCallback, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { api } from '../../kit/api/endpoints';
import { asProblem } from '../../kit/api/problem';
import { useProblemText } from '../../kit/components/ProblemNotice';
import { useCasesChanged } from '../../kit/data/queries';
import { useT } from '../../kit/i18n';
import { focusContent } from '../../kit/keys/focusKeeper';
import { may } from '../../kit/session/permissions';

/** Claims the most urgent case that the person may claim, and opens it. */
export function useNextCase(): { take: () => void; busy: boolean; possible: boolean } {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const changed = useCasesChanged();
  const textOf = useProblemText();
  const [busy, setBusy] = useState(false);
  const possible = may('cases', 'next');

  const take = useCallback(() => {
    if (busy || !possible) return;
    setBusy(true);
    api.cases
      .next()
      .then(async ({ caseId }) => {
        if (!caseId) return notify(t('cases.next.none'), { type: 'info' });
        void changed();
        // The focus moves to the opened case, whether it was opened by key or by mouse.
        focusContent();
        await navigate(`/cases/${caseId}`);
        notify(t('cases.next.taken'), { type: 'success' });
      })
      .catch((error: unknown) => notify(textOf(asProblem(error)), { type: 'error' }))
      .finally(() => setBusy(false));
  }, [busy, possible, notify, t, changed, navigate, textOf]);

  return { take, busy, possible };
}
