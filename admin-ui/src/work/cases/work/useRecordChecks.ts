import { useCallback, useContext } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../../../kit/api/endpoints';
import { asProblem } from '../../../kit/api/problem';
import type { Check } from '../../../kit/api/types';
import { useProblemText } from '../../../kit/components/problemText';
import { useCasesChanged } from '../../../kit/data/queries';
import { useThisCase } from '../CaseContext';
import { ChecksContext } from './ChecksContext';

/** Records checks in place: one, or all open ones at once. */
export function useRecordChecks() {
  const notify = useNotify();
  const textOf = useProblemText();
  const kase = useThisCase();
  const changed = useCasesChanged();
  const { busy, setBusy, together, setTogether } = useContext(ChecksContext);

  const record = useCallback(
    async (keys: readonly string[], status: Check['status']): Promise<boolean> => {
      // Other checks may be recorded at the same time, but the same one is not recorded twice.
      if (keys.some((key) => busy.includes(key))) return false;
      setBusy((before) => [...before, ...keys]);
      let done = true;
      try {
        // Each check is an event of its own, as if answered one after the other.
        for (const key of keys)
          await api.cases.command(kase.id, `checks/${encodeURIComponent(key)}`, { status, finding: '', version: kase.version });
      } catch (error) {
        done = false;
        notify(textOf(asProblem(error)), { type: 'error' });
      }
      await changed(kase.id).catch(() => undefined);
      setBusy((before) => before.filter((key) => !keys.includes(key)));
      return done;
    },
    [busy, setBusy, kase.id, kase.version, changed, notify, textOf],
  );

  return {
    /** Keys of the checks that are being recorded. */
    recording: busy,
    busy: busy.length > 0,
    record,
    /** The checks that were last confirmed together, for the undo. */
    together,
    passAll: async (keys: readonly string[]): Promise<void> => {
      if (await record(keys, 'passed')) setTogether(keys);
    },
    takeBack: async (): Promise<void> => {
      if (await record(together, 'open')) setTogether([]);
    },
  };
}
